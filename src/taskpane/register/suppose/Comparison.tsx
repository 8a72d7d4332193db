import { mergeClasses } from "@fluentui/react-components";
import type { SimulatedLoss } from "../../../calc/simulatedLoss";
import type { RiskFigure } from "../../../trackers/risk/riskFigures";
import type { RiskView } from "../../actions/types";
import { decimals, plainCulture, shortAmount } from "../../format/amount";
import { headline } from "../../words/common";
import { registerWords } from "../../words/register";
import { useFigureTable } from "../figureTable";
import { LevelMark } from "../LevelMark";
import { lossPercentiles } from "../lossCurve/lossPercentiles";
import type { Supposition } from "./supposition";

const words = registerWords.suppose;

interface ComparisonProps {
  view: RiskView;
  before: RiskFigure;
  at: number;
  supposed: Supposition;
  emvBefore: number | null;
  lossBefore: SimulatedLoss | null;
  /** `null` until it is simulated, and where nothing can be. */
  loss: SimulatedLoss | null;
}

/** The figures as recorded beside those that would follow. */
export function Comparison({ view, before, at, supposed, emvBefore, lossBefore, loss }: ComparisonProps) {
  const table = useFigureTable();
  const { settings, culture = plainCulture } = view;
  const after = supposed.risks[at];
  const score = (value: string | number) =>
    typeof value === "number" ? decimals(value, Number.isInteger(value) ? 0 : 1, culture) : headline.none;
  const money = (value: string | number | null) =>
    typeof value === "number" ? shortAmount(value, culture) : headline.none;
  const level = (value: string | number) =>
    value === "" ? headline.none : <LevelMark level={String(value)} settings={settings} />;
  const p80 = (totals: SimulatedLoss | null) =>
    totals && (lossPercentiles(totals).find(({ share }) => share === 0.8)?.amount ?? null);
  const rows = [
    [words.residual, score(before.cells.residual), score(after.cells.residual)],
    [words.level, level(before.cells.residualLevel), level(after.cells.residualLevel)],
    [words.riskEmv, money(before.cells.emv), money(after.cells.emv)],
    [words.emv, money(emvBefore), money(supposed.emv)],
    [words.p80, money(p80(lossBefore)), money(p80(loss))],
    [words.contingency, money(lossBefore?.contingency ?? null), money(loss?.contingency ?? null)],
  ] as const;
  const amount = mergeClasses(table.cell, table.amount);
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead className={table.head}>
          <tr>
            <th className={table.cell} scope="col">
              {words.figure}
            </th>
            <th className={amount} scope="col">
              {words.recorded}
            </th>
            <th className={amount} scope="col">
              {words.supposed}
            </th>
          </tr>
        </thead>
        <tbody aria-live="polite">
          {rows.map(([label, recorded, then]) => (
            <tr key={label}>
              <th className={table.cell} scope="row">
                {label}
              </th>
              <td className={amount}>{recorded}</td>
              <td className={amount}>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
