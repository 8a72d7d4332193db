import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../actions/types";
import { useActions } from "../ActionsContext";
import { fullAmount } from "../format/amount";
import type { Culture } from "../../sheets/grid";
import { FailureNotice } from "../parts/FailureNotice";
import { useJob } from "../useJob";
import { result } from "../words/result";

const mostListed = 20;

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  cell: {
    padding: "6px 8px 6px 0",
    textAlign: "left",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  rest: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The figures on which pane and sheet do not agree, each with the way to its cell. */
export function Differences({ differ, culture }: { differ: Difference[]; culture: Culture }) {
  const styles = useStyles();
  const actions = useActions();
  const job = useJob();
  const number = `${styles.cell} ${styles.amount}`;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>{result.figure}</th>
            <th className={number}>{result.expected}</th>
            <th className={number}>{result.found}</th>
          </tr>
        </thead>
        <tbody>
          {differ.slice(0, mostListed).map(({ label, sheet, cell, expected, found }) => (
            <tr key={`${sheet} ${cell}`}>
              <td className={styles.cell}>
                {label}{" "}
                <Link
                  as="button"
                  inline
                  aria-label={result.showCell(label, sheet, cell)}
                  onClick={() => job.run(() => actions.openSheet(sheet, cell))}
                >
                  {cell}
                </Link>
              </td>
              <td className={number}>{text(expected, culture)}</td>
              <td className={number}>{text(found, culture)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differ.length > mostListed && <p className={styles.rest}>{result.moreDiffer(differ.length - mostListed)}</p>}
      <FailureNotice job={job} />
    </div>
  );
}

function text(value: number | string, culture: Culture): string {
  if (typeof value === "number") return fullAmount(value, culture);
  return value === "" ? result.blank : value;
}
