import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RiskView } from "../actions/types";
import { decimals, plainCulture, shortAmount } from "../format/amount";
import { outOfSight } from "../headline/fullFigures";
import { Section } from "../parts/Section";
import { Segments } from "../parts/Segments";
import { registerWords } from "../words/register";
import { LevelMark } from "./LevelMark";
import { useFigureTable } from "./figureTable";

const words = registerWords.top;
const shown = 10;

const useStyles = makeStyles({
  all: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  rank: {
    position: "relative",
    width: "20px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  hidden: outOfSight,
  risk: { overflowWrap: "anywhere" },
  id: { color: tokens.colorNeutralForeground2 },
  bar: {
    display: "block",
    width: "100%",
    height: "4px",
    marginTop: "3px",
    color: tokens.colorCompoundBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The ten largest open risks, by what is left of their score or by their expected value. */
export function TopRisks({ view }: { view: RiskView }) {
  const styles = useStyles();
  const table = useFigureTable();
  const { figures, settings, culture = plainCulture } = view;
  const [by, setBy] = useState<"residual" | "emv">("residual");
  const places = (by === "emv" ? figures.byEmv : figures.byResidual).slice(0, shown);
  const valueOf = (at: number) => figures.risks[at].cells[by] as number;
  const most = places.length === 0 ? 0 : Math.abs(valueOf(places[0]));
  const text = (value: number) =>
    by === "emv" ? shortAmount(value, culture) : decimals(value, Number.isInteger(value) ? 0 : 1, culture);
  return (
    <Section title={words.title}>
      <div className={styles.all}>
        <Segments<"residual" | "emv">
          label={words.switch}
          value={by}
          options={(["residual", "emv"] as const).map((value) => ({ value, label: words.by[value] }))}
          onChoose={setBy}
        />
        {places.length === 0 ? (
          <p className={styles.none}>{words.none[by]}</p>
        ) : (
          <div className={table.frame}>
            <table className={table.table}>
              <thead className={table.head}>
                <tr>
                  <th className={mergeClasses(table.cell, styles.rank)} scope="col">
                    <span className={styles.hidden}>{words.rank}</span>
                  </th>
                  <th className={table.cell} scope="col">
                    {words.risk}
                  </th>
                  <th className={mergeClasses(table.cell, table.amount)} scope="col">
                    {words.by[by]}
                  </th>
                </tr>
              </thead>
              <tbody>
                {places.map((at, rank) => {
                  const { id, title, residualLevel } = figures.risks[at].cells;
                  return (
                    <tr key={at}>
                      <td className={mergeClasses(table.cell, styles.rank)}>{rank + 1}</td>
                      <td className={mergeClasses(table.cell, styles.risk)}>
                        <span className={styles.id}>{id}</span> {title}
                        {most > 0 && (
                          <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
                            <rect width={(100 * Math.abs(valueOf(at))) / most} height="4" fill="currentColor" />
                          </svg>
                        )}
                      </td>
                      <td className={mergeClasses(table.cell, table.amount)}>
                        {text(valueOf(at))}
                        {by === "residual" && residualLevel !== "" && (
                          <div>
                            <LevelMark level={String(residualLevel)} settings={settings} />
                          </div>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Section>
  );
}
