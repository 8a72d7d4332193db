import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { trackerKinds } from "../../trackers/kinds";
import { FailureNotice } from "../parts/FailureNotice";
import { Notice } from "../parts/Notice";
import { PageTitle } from "../parts/PageTitle";
import { Section } from "../parts/Section";
import { usePane } from "../PaneContext";
import { trackerViews } from "../trackerViews";
import { home } from "../words/home";
import { Proposal } from "./Proposal";
import { RefreshAll } from "./RefreshAll";
import { TemplateCard } from "./TemplateCard";
import { TrackerCard } from "./TrackerCard";
import { useHome } from "./useHome";
import { WaitingCells } from "./WaitingCells";

const useStyles = makeStyles({
  promise: { margin: "-12px 0 0", color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    outlineStyle: "none",
  },
  more: { justifySelf: "start", alignSelf: "start", marginLeft: "-8px" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first page: what the active sheet could become, the templates, the trackers that are there. */
export function Home({ refresh = false }: { refresh?: boolean }) {
  const styles = useStyles();
  const { go } = usePane();
  const state = useHome();
  const { workbook, trackers, reading, reload } = state;
  const list = useRef<HTMLDivElement>(null);

  function removed() {
    list.current?.focus();
    reload();
  }

  return (
    <>
      <PageTitle title={home.title} />
      <p className={styles.promise}>{home.promise}</p>
      {workbook?.locked && <Notice what={workbook.locked} kind="remark" />}
      <WaitingCells />
      <FailureNotice job={reading} onRetry={reload} />
      {refresh && <RefreshAll trackers={trackers} />}
      <Proposal {...state} />
      <Section title={home.templates}>
        {trackerKinds.map((kind) => (
          <TemplateCard
            key={kind}
            {...trackerViews[kind].card}
            disabled={Boolean(workbook?.locked)}
            onChoose={() => go({ name: "tracker", kind })}
            onStart={trackerViews[kind].startsEmpty && (() => go({ name: "start", kind }))}
          />
        ))}
      </Section>
      {trackers && (
        <Section title={home.inWorkbook}>
          <div className={styles.list} ref={list} tabIndex={-1}>
            {trackers.length === 0 && <p className={styles.none}>{home.none}</p>}
            {trackers.map((tracker) => (
              <TrackerCard key={tracker.id} tracker={tracker} onRemoved={removed} />
            ))}
          </div>
        </Section>
      )}
      <Button className={styles.more} size="small" appearance="subtle" onClick={() => go({ name: "more" })}>
        {home.more}
      </Button>
    </>
  );
}
