import type { SimulatedLoss } from "../../../calc/simulatedLoss";
import type { RiskFigure } from "../../../trackers/risk/riskFigures";
import type { RiskView } from "../../actions/types";
import { decimals, plainCulture, shortAmount } from "../../format/amount";
import { headline } from "../../words/common";
import { registerWords } from "../../words/register";
import { BeforeAfter } from "../BeforeAfter";
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
  return <BeforeAfter heads={[words.figure, words.recorded, words.supposed]} rows={rows} />;
}
