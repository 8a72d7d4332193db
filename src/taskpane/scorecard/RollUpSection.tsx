import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Culture } from "../../sheets/grid";
import type { KpiFigures, RollUp } from "../../trackers/kpi/kpiFigures";
import { decimals } from "../format/amount";
import { Section } from "../parts/Section";
import { useFigureTable } from "../register/figureTable";
import { headline } from "../words/common";
import { kpiWords } from "../words/kpi";

const words = kpiWords.rollUp;

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  name: { display: "block", overflowWrap: "anywhere" },
  all: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: "block",
    width: "100%",
    height: "6px",
    margin: "4px 0 2px",
    color: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  colors: { color: tokens.colorNeutralForeground2 },
});

/** From the KPIs to the perspectives to the whole: scores as bars, how much of the weight they rest on, the colors counted. */
export function RollUpSection({ figures, culture }: { figures: KpiFigures; culture: Culture }) {
  const styles = useStyles();
  const table = useFigureTable();
  const amount = mergeClasses(table.cell, table.amount);
  const rows: RollUp[] = [{ ...figures.overall, label: words.overall }, ...figures.perspectives];
  return (
    <Section title={words.title}>
      <div className={table.frame}>
        <table className={table.table}>
          <thead className={table.head}>
            <tr>
              <th className={table.cell} scope="col">
                {words.perspective}
              </th>
              <th className={amount} scope="col">
                {words.score}
              </th>
              <th className={amount} scope="col">
                {words.coverage}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, score, coverage, green, amber, red }, at) => (
              <tr key={`${at} ${label}`}>
                <th className={table.cell} scope="row">
                  <span className={mergeClasses(styles.name, at === 0 && styles.all)}>{label}</span>
                  <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
                    <rect x="0" y="2.5" width="100" height="1" fill="currentColor" opacity="0.35" />
                    <rect width={10 * (score ?? 0)} height="6" fill="currentColor" />
                  </svg>
                  <span className={styles.colors}>{words.colors(green, amber, red)}</span>
                </th>
                <td className={amount}>{score === null ? headline.none : decimals(score, 1, culture)}</td>
                <td className={amount}>
                  {coverage === null ? headline.none : `${decimals(coverage * 100, 0, culture)}%`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>{words.hint}</p>
    </Section>
  );
}
