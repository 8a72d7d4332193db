import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";

const words = kpiWords.list.legend;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "5px" },
  key: { flexShrink: 0 },
});

/** What the lines of a trend picture are. */
export function TrendLegend({ kpi, write }: { kpi: KpiFigure; write: KpiWriter }) {
  const styles = useStyles();
  const { target, high, lowerLimit, upperLimit } = kpi.cells;
  const figures = (...values: (string | number)[]) =>
    values.flatMap((value) => (typeof value === "number" ? [write.figure(value)] : [])).join(" – ");
  const entries = [
    { key: <path d="M1 8 L6 4 L11 6 L17 2" strokeWidth="1.5" />, words: words.line },
    ...(typeof target === "number"
      ? [{ key: <path d="M1 5 H17" strokeDasharray="4 2" />, words: `${words.target} ${figures(target, high)}` }]
      : []),
    ...(typeof lowerLimit === "number"
      ? [
          {
            key: <rect x="1" y="1.5" width="16" height="7" strokeWidth="0.75" />,
            words: `${words.limits} ${figures(lowerLimit, upperLimit)}`,
          },
        ]
      : []),
  ];
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.words} className={styles.entry}>
          <svg className={styles.key} width="18" height="10" fill="none" stroke="currentColor" aria-hidden>
            {entry.key}
          </svg>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}
