import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RememberedColumns } from "../actions/forget";
import { useActions } from "../ActionsContext";
import { usePane } from "../PaneContext";
import { FailureNotice } from "../parts/FailureNotice";
import { Loading } from "../parts/Loading";
import { useJob } from "../useJob";
import { more } from "../words/more";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  headings: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choices: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  group: { outlineStyle: "none" },
});

/** How sheets were read that trackers were built from, each with the way to forget it. */
export function Remembered() {
  const styles = useStyles();
  const actions = useActions();
  const { announce } = usePane();
  const job = useJob();
  const { run } = job;
  const [rows, setRows] = useState<RememberedColumns[] | null>(null);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => run(async () => setRows(await actions.listRemembered())), [actions, run]);

  function forget(headings: string) {
    run(async () => {
      await actions.forgetHeadings(headings);
      setRows(await actions.listRemembered());
      announce(more.forgotten);
      group.current?.focus();
    });
  }

  return (
    <div ref={group} className={styles.group} role="group" aria-label={more.remembered} tabIndex={-1}>
      {!rows && !job.failure && <Loading words={more.reading} />}
      {rows?.length === 0 && <p className={styles.none}>{more.none}</p>}
      {rows && rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map(({ headings, choices }) => (
            <li key={headings} className={styles.item}>
              <div>
                <p className={styles.headings}>{headings}</p>
                <p className={styles.choices}>{choices.join(" · ") || more.nothingChosen}</p>
              </div>
              <Button
                size="small"
                aria-label={more.forgetOf(headings)}
                disabledFocusable={job.running}
                onClick={() => forget(headings)}
              >
                {more.forget}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FailureNotice job={job} />
    </div>
  );
}
