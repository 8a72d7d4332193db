import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outcome, ProbeAnswer } from "../../excel/probes/probe";
import { Icon, type IconName } from "../parts/Icon";
import { meaning } from "../theme/palette";
import { check } from "../words/more";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { padding: "4px 8px 4px 0", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  asked: { padding: "6px 0 0", textAlign: "left", fontWeight: "inherit", overflowWrap: "anywhere" },
  cell: {
    padding: "0 8px 6px 0",
    verticalAlign: "top",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: { width: "22px", padding: "6px 0 0", verticalAlign: "top" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  "as expected": { color: meaning.favorable },
  differs: { color: meaning.unfavorable },
  "not there": { color: tokens.colorNeutralForeground2 },
  "not asked": { color: meaning.unfavorable },
});

const icons: Record<Outcome, IconName> = {
  "as expected": "check",
  differs: "warning",
  "not there": "info",
  "not asked": "warning",
};

/** Answers as a table: what was asked goes over what was expected and seen, as a pane has no room for them side by side. */
export function AnswerTable({ label, answers }: { label: string; answers: readonly ProbeAnswer[] }) {
  const styles = useStyles();
  const { heads, outcomes } = check;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th className={mergeClasses(styles.head, styles.mark)} scope="col">
            <span className={styles.spoken}>{heads.outcome}</span>
          </th>
          <th className={styles.head} scope="col">
            {heads.expected}
          </th>
          <th className={styles.head} scope="col">
            {heads.seen}
          </th>
        </tr>
      </thead>
      {answers.map(({ id, asks, expected, seen, outcome }) => (
        <tbody key={id} className={styles.group}>
          <tr>
            <td className={mergeClasses(styles.mark, styles[outcome])} rowSpan={2}>
              <Icon name={icons[outcome]} size={16} />
              <span className={styles.spoken}>{outcomes[outcome]}</span>
            </td>
            <th className={styles.asked} colSpan={2} scope="rowgroup">
              {asks}
            </th>
          </tr>
          <tr>
            <td className={styles.cell}>{expected}</td>
            <td className={styles.cell}>{seen}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
