import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { hasOnlyHeadings } from "../../sheets/onlyHeadings";
import { Loading } from "../parts/Loading";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { home } from "../words/home";
import { proposalFor } from "./proposalFor";
import type { Home } from "./useHome";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "4px",
    padding: "14px 16px 16px",
    minHeight: "132px",
    alignContent: "start",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  claim: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { justifySelf: "start", marginTop: "10px" },
});

/** What the active sheet looks like, and the tracker it could become. */
export function Proposal({ workbook, trackers, look, unread, reading, reload }: Home) {
  const styles = useStyles();
  const actions = useActions();
  const { go } = usePane();
  const proposal = useMemo(() => look && proposalFor(actions, look), [actions, look]);
  if (reading.failure) return null;
  if (!workbook || !trackers) {
    return (
      <div className={styles.card}>
        <Loading words={home.reading} />
      </div>
    );
  }
  const { active, locked } = workbook;
  const isEmpty = !!look && hasOnlyHeadings(look.grid, look.source.headerRow);
  const isTracker = trackers.some((tracker) => tracker.sheets.includes(active));
  return (
    <section className={styles.card} aria-label={home.activeSheet}>
      <p className={styles.place}>
        {home.activeSheet} · {active}
      </p>
      {proposal ? (
        <>
          <p className={styles.claim}>{proposal.claim}</p>
          {proposal.found && <p className={styles.line}>{proposal.found}</p>}
          <Button
            className={styles.action}
            appearance="primary"
            disabled={locked !== ""}
            onClick={() => go({ name: "tracker", kind: proposal.kind, sheet: active })}
          >
            {proposal.button}
          </Button>
        </>
      ) : reading.running && !look ? (
        <Loading words={home.reading} />
      ) : (
        <>
          <p className={styles.claim}>{isTracker ? home.isTracker : isEmpty ? home.noData : home.noBudget}</p>
          {!isTracker && <p className={styles.line}>{unread || (isEmpty ? home.noDataHint : home.noBudgetHint)}</p>}
          {(unread || (isEmpty && !isTracker)) && (
            <Button className={styles.action} size="small" onClick={reload}>
              {home.lookAgain}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
