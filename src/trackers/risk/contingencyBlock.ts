import { SHOWN_PERCENTILES } from "../../calc/simulationSummary";
import { areaAddress, sheetArea } from "../address";
import { gray, inputTint, moneyFormat, percentFormat } from "../colors";
import type { Check, NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { putAppetite } from "./appetiteBlock";
import { contingencyCell, contingencyRows, heldRow, wordsRow, type ContingencyRow } from "./contingencyLayout";
import { curveFormula } from "./curveFormula";
import { blockTitle } from "../kit/sheet/dressBlock";
import { chances, exceedanceChart, losses, putExceedance } from "./exceedanceBlock";
import { heatMap } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";
import type { Contingency } from "./riskFigures";
import { putSwings, swingsChart } from "./swingsBlock";

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
  steady: "Too few trials above (of P80)",
  reserve: "Contingency (P80 − P50)",
  held: "Reserve",
  over: "Chance of exceeding it",
  emv: "Open EMV at simulation",
};

/** What the figures rest on, where it is not what is usual. */
function belongs({ shape, correlation }: HeatMapInput["settings"]): string {
  const fitted = shape === "p10p90" ? "; impacts by the metalog through their P10, P50 and P90" : "";
  const common = correlation ? `; risks of a category are correlated ${correlation}` : "";
  return `✔ Simulated from the register as it stands${fitted}${common}`;
}

const cell = (id: ContingencyRow) => areaAddress(contingencyCell(id));

/**
 * What all open risks together may cost: simulated figures stand as values, as plain Excel cannot work them out, with the trials, seed
 * and shape that gave them, and a line that says whether they still belong to the register.
 */
export function putContingency(sheet: SheetPlan, input: HeatMapInput): { checks: Check[]; names: NamePlan[] } {
  const { formulas, figures } = input;
  const { contingency } = figures;
  if (!contingency) return { checks: [], names: [] };
  putFigures(sheet, input, contingency);
  putWords(sheet, input);
  const checks = [
    ...figureChecks(contingency, input),
    ...putExceedance(sheet, contingency),
    ...putAppetite(sheet, contingency),
  ];
  putSwings(sheet, input, contingency);
  dress(sheet, contingency);
  sheet.charts.push(exceedanceChart(contingency), swingsChart(contingency));
  const where = sheetArea(input.name, contingencyCell("reserve"));
  return { checks, names: [{ name: formulas.name("Contingency"), refersTo: `=${where}` }] };
}

function putFigures(sheet: SheetPlan, { figures, settings }: HeatMapInput, contingency: Contingency): void {
  const { summary } = contingency;
  const percentileAt = (share: number) => summary.percentiles[SHOWN_PERCENTILES.findIndex((shown) => shown === share)];
  const [held, loss, chance] = [
    cell("held"),
    ...[losses, chances].map((column) => areaAddress(area(heldRow, column.column))),
  ];
  // A reserve typed since the simulation is read off the curve, until a refresh says it exactly.
  const over = `IF(${held}=${loss},${chance},${curveFormula(held, areaAddress(losses), areaAddress(chances))})`;
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
    steady: settings.steady,
    reserve: { formula: `=${cell("p80")}-${cell("p50")}` },
    held: settings.held,
    over: { formula: `=IF(ISNUMBER(${held}),${over},"Type a reserve")` },
    emv: figures.emv,
  };
  put(sheet, heatMap.contingencyRow, 0, [
    [words("Contingency: all open risks together, simulated")],
    ...contingencyRows.map((id) => [words(labels[id]), values[id]]),
  ]);
  if (settings.held !== null) put(sheet, heldRow, losses.column, [[settings.held, contingency.chanceOverHeld]]);
}

function putWords(sheet: SheetPlan, { formulas, settings }: HeatMapInput): void {
  const same = [
    `ABS(${formulas.openEmv()}-${cell("emv")})<=0.000001*ABS(${cell("emv")})`,
    ...(["Trials", "Seed", "Shape"] as const).map(
      (name) => `${formulas.name(name)}=${cell(name.toLowerCase() as ContingencyRow)}`,
    ),
    ...(settings.correlation === null ? [] : [`${formulas.name("Correlation")}=${settings.correlation}`]),
  ];
  const share = `ROUND(100*${cell("steady")},2)&" %"`;
  put(sheet, wordsRow, 0, [
    [
      {
        formula: `=IF(AND(${same.join(",")}),"${belongs(settings)}","✖ The register has changed since: refresh to simulate again")`,
      },
    ],
    [
      {
        formula: `=IF(${cell("error")}>${cell("steady")}*ABS(${cell("p80")}),"✖ Too few trials: another seed may move P80 by more than "&${share},"✔ Enough trials: another seed moves P80 by less than "&${share}&" as a rule")`,
      },
    ],
  ]);
}

function figureChecks({ reserve, chanceOverHeld }: Contingency, { settings }: HeatMapInput): Check[] {
  const at = (id: ContingencyRow) => ({ sheet: "lead", row: contingencyCell(id).row, column: 1 });
  return [
    { label: "Contingency", ...at("reserve"), expected: reserve },
    { label: "Chance of exceeding the reserve", ...at("over"), expected: chanceOverHeld ?? "Type a reserve" },
    {
      label: "Simulation belongs to the register",
      sheet: "lead",
      row: wordsRow,
      column: 0,
      expected: belongs(settings),
    },
  ];
}

function dress(sheet: SheetPlan, { summary }: Contingency): void {
  const top = heatMap.contingencyRow;
  const money = moneyFormat(summary.percentiles.at(-1)!);
  format(sheet, area(top, 0), blockTitle);
  format(sheet, area(top + 1, 0, contingencyRows.length), { font: { color: gray } });
  format(sheet, area(top + 1, 1, contingencyRows.length), { align: "right" });
  const first = contingencyCell("mean");
  format(sheet, { ...first, rows: contingencyCell("emv").row - first.row + 1 }, { numberFormat: money });
  for (const id of ["steady", "over"] as const) format(sheet, contingencyCell(id), { numberFormat: percentFormat });
  for (const id of ["steady", "held"] as const) format(sheet, contingencyCell(id), { fill: inputTint });
  for (const id of ["reserve", "over"] as const)
    format(sheet, { ...contingencyCell(id), column: 0, columns: 2 }, { font: { bold: true } });
  format(sheet, area(wordsRow, 0, 2), { font: { size: 9, color: gray } });
}
