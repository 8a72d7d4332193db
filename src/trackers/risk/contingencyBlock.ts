import { SHOWN_PERCENTILES } from "../../calc/simulationSummary";
import { cellAddress } from "../address";
import { gray, moneyFormat, percentFormat } from "../look";
import type { ChartPlan, Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../sheetBuilder";
import { contingencyRow, contingencyRows, exceedanceColumn, heatMap, type ContingencyRow } from "./heatMapLayout";
import { dressBlock } from "../dressBlock";
import type { HeatMapInput } from "./heatMapSheet";
import type { Contingency } from "./riskFigures";

const labels: Record<ContingencyRow, string> = {
  risks: "Risks simulated",
  trials: "Trials",
  seed: "Seed",
  shape: "Shape",
  mean: "Mean",
  deviation: "Standard deviation",
  p50: "P50",
  p80: "P80",
  p90: "P90",
  error: "Standard error of P80",
  reserve: "Contingency (P80 − P50)",
  emv: "Open EMV at simulation",
};

/** A standard error of more than this share of P80 says that the trials are too few. */
const steadyShare = 0.02;

/**
 * What all open risks together may cost: simulated figures stand as values, as plain Excel cannot work them out, with the trials, seed
 * and shape that gave them, and a line that says whether they still belong to the register.
 */
export function putContingency(sheet: SheetPlan, input: HeatMapInput): Check[] {
  const { figures, settings, formulas } = input;
  const { contingency } = figures;
  if (!contingency) return [];
  const cell = (id: ContingencyRow) => cellAddress(contingencyRow(id), 1, "both");
  const { summary } = contingency;
  const percentileAt = (share: number) => summary.percentiles[SHOWN_PERCENTILES.findIndex((shown) => shown === share)];
  const values: Record<ContingencyRow, PlanCell> = {
    risks: contingency.risks,
    trials: contingency.trials,
    seed: settings.seed,
    shape: words(settings.shape),
    mean: summary.mean,
    deviation: summary.deviation,
    p50: percentileAt(0.5),
    p80: percentileAt(0.8),
    p90: percentileAt(0.9),
    error: summary.errorOfP80,
    reserve: { formula: `=${cell("p80")}-${cell("p50")}` },
    emv: figures.emv,
  };
  const top = heatMap.contingencyRow;
  put(sheet, top, 0, [[words("Contingency: all open risks together, simulated")]]);
  put(
    sheet,
    top + 1,
    0,
    contingencyRows.map((id) => [words(labels[id]), values[id]]),
  );
  const last = contingencyRow("emv") + 1;
  const same = [
    `ABS(SUM(${formulas.name("OpenEmv")})-${cell("emv")})<=0.000001*ABS(${cell("emv")})`,
    ...(["Trials", "Seed", "Shape"] as const).map(
      (name) => `${formulas.name(name)}=${cell(name.toLowerCase() as ContingencyRow)}`,
    ),
  ];
  put(sheet, last, 0, [
    [
      {
        formula: `=IF(AND(${same.join(",")}),"✔ Simulated from the register as it stands","✖ The register has changed since: refresh to simulate again")`,
      },
    ],
    [
      {
        formula: `=IF(${cell("error")}>${steadyShare}*ABS(${cell("p80")}),"Too few trials: another seed may move P80 by more than 2 %","Another seed moves P80 by less than 2 % as a rule")`,
      },
    ],
  ]);
  putExceedance(sheet, top, contingency);
  dress(sheet, top, last, contingency);
  sheet.charts.push(exceedanceChart(contingency));
  return [
    {
      label: "Contingency",
      sheet: "heatMap",
      row: contingencyRow("reserve"),
      column: 1,
      expected: contingency.reserve,
    },
    {
      label: "Simulation belongs to the register",
      sheet: "heatMap",
      row: last,
      column: 0,
      expected: "✔ Simulated from the register as it stands",
    },
  ];
}

function putExceedance(sheet: SheetPlan, top: number, { exceedance }: Contingency): void {
  put(sheet, top, exceedanceColumn, [[words("Chance that the total is larger")], ["Amount", "Chance"].map(words)]);
  put(
    sheet,
    top + 2,
    exceedanceColumn,
    exceedance.map(({ amount, chance }) => [amount, chance]),
  );
}

function dress(sheet: SheetPlan, top: number, last: number, { exceedance, summary }: Contingency): void {
  const money = moneyFormat(summary.percentiles.at(-1)!);
  dressBlock(sheet, top, exceedanceColumn, 2, exceedance.length);
  format(sheet, area(top + 2, exceedanceColumn, exceedance.length), { numberFormat: money, align: "right" });
  format(sheet, area(top + 2, exceedanceColumn + 1, exceedance.length), {
    numberFormat: percentFormat,
    align: "right",
  });
  dressBlock(sheet, top, 0, 1, 0);
  format(sheet, area(top + 1, 0, contingencyRows.length), { font: { color: gray } });
  format(sheet, area(top + 1, 1, contingencyRows.length), { align: "right" });
  const first = contingencyRow("mean");
  format(sheet, area(first, 1, contingencyRow("emv") - first + 1), { numberFormat: money });
  format(sheet, area(contingencyRow("reserve"), 0, 1, 2), { font: { bold: true } });
  format(sheet, area(last, 0, 2), { font: { size: 9, color: gray } });
}

/** The loss-exceedance curve. */
export function exceedanceChart({ exceedance, trials }: Pick<Contingency, "exceedance" | "trials">): ChartPlan {
  const row = heatMap.contingencyRow + 2;
  return {
    name: "Loss exceedance",
    title: `Chance that all open risks together cost more (${trials.toLocaleString("en-US")} trials)`,
    kind: "line",
    dataSheet: "heatMap",
    categories: area(row, exceedanceColumn, exceedance.length),
    series: [{ name: "Chance", values: area(row, exceedanceColumn + 1, exceedance.length), look: "line" }],
    place: area(heatMap.contingencyRow, heatMap.right, 18, heatMap.lastColumn - heatMap.right + 1),
    legend: false,
    numberFormat: "0%",
  };
}
