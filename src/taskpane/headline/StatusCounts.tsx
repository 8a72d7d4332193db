import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetFigures } from "../../trackers/budget/figures";
import { StatusMark } from "../parts/StatusMark";
import { headline } from "../words/common";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    padding: "8px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many lines of the tracker are favorable, unfavorable, on plan. */
export function StatusCounts({ counts }: { counts: BudgetFigures["counts"] }) {
  const styles = useStyles();
  const statuses = [
    { status: "Favorable", lines: counts.favorable },
    { status: "Unfavorable", lines: counts.unfavorable },
    { status: "On plan", lines: counts.onPlan },
  ] as const;
  return (
    <ul className={styles.list} aria-label={headline.statusOf}>
      {statuses.map(({ status, lines }) => (
        <li key={status}>
          <span className={styles.number}>{lines}</span> <StatusMark status={status} />
        </li>
      ))}
      {counts.notReported > 0 && (
        <li className={styles.quiet}>
          <span className={styles.number}>{counts.notReported}</span> {headline.notReported}
        </li>
      )}
    </ul>
  );
}
