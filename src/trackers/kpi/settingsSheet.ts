import { XMR_CONSTANTS } from "../../calc/xmr";
import { sheetArea } from "../address";
import { gray, ink, percentFormat } from "../colors";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { blockHeadRow, blockTitleRow, firstRow, putSettings } from "../kit/settings/settingsBlock";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import type { KpiFormulas } from "./kpiFormulas";
import { attainmentMethods, lowerWordRows, type KpiSettings } from "./kpiSettings";
import { ruleCell, ruleIds, settingsAreas, settingsColumns, sizeOf, type RuleId } from "./settingsLayout";

const labels: Record<RuleId, [string, string]> = {
  amber: ["Amber band", "Share of the target by which an amber KPI misses it; beyond it is red"],
  method: [
    "Attainment",
    "ratio: target ÷ actual where lower is better; linear: 2 − actual ÷ target; baseline: share of the way",
  ],
  constant: ["Limits of variation", "wheeler: 2.66; d2: 3 ÷ 1.128; exact; used at each refresh"],
  weight: ["Usual weight", "Of a KPI without a weight of its own; blank leaves it out of the scores"],
};

/** The sheet on which a person changes how KPIs are judged; all its cells but the labels are for typing. */
export function settingsSheet(
  name: string,
  title: string,
  settings: KpiSettings,
  formulas: KpiFormulas,
): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptySheet("settings", name);
  put(sheet, 0, 0, [
    [words(`${title} · settings`)],
    [words("Every cell with a tint is yours to change; colors, scores and the roll-up follow at once.")],
  ]);
  const values: Record<RuleId, PlanCell> = {
    amber: settings.amber,
    method: words(settings.method),
    constant: words(settings.constant),
    weight: settings.weight,
  };
  const columns = settingsColumns;
  putSettings(
    sheet,
    columns.rules,
    "Rules",
    ["Setting", "Value", "Meaning"],
    ruleIds.map((rule) => [words(labels[rule][0]), values[rule], words(labels[rule][1])]),
    1,
  );
  const lower = Array.from({ length: lowerWordRows }, (_, at) => [words(settings.lowerWords[at] ?? "")]);
  putSettings(sheet, columns.lowerWords, "Lower is better", ["Words that begin so"], lower);
  putSettings(
    sheet,
    columns.targets,
    "Targets in words",
    ["Text in the source", "Number", "High end", "Direction"],
    settings.targetTexts.map(({ text, number, high, direction }) => [words(text), number, high, words(direction)]),
  );
  putSettings(
    sheet,
    columns.results,
    "Results in words",
    ["Text in the source", "Number"],
    settings.resultTexts.map(({ text, number }) => [words(text), number]),
  );
  putSettings(
    sheet,
    columns.directions,
    "Directions in words",
    ["Text in the source", "Direction"],
    settings.directionTexts.map(({ text, direction }) => [words(text), words(direction)]),
  );
  putSettings(
    sheet,
    columns.perspectives,
    "Weights of perspectives",
    ["Perspective", "Weight; blank: its KPIs' weights added up"],
    settings.perspectiveWeights.map(({ perspective, weight }) => [words(perspective), weight]),
    1,
  );
  dress(sheet);
  return {
    sheet,
    names: [...settingsAreas(sizeOf(settings))].map(([ending, where]) => ({
      name: formulas.name(ending),
      refersTo: `=${sheetArea(name, where)}`,
    })),
  };
}

function dress(sheet: SheetPlan): void {
  const { rules, lowerWords, targets, results, directions, perspectives } = settingsColumns;
  const width = perspectives + 2;
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  format(sheet, area(blockTitleRow, 0, 1, width), { font: { bold: true, color: ink } });
  format(sheet, area(blockHeadRow, 0, 1, width), { font: { color: gray }, wrap: true });
  format(sheet, area(firstRow, rules + 1, ruleIds.length), { align: "right" });
  format(sheet, area(firstRow, rules + 2, ruleIds.length), {
    font: { size: 9, color: gray },
    fill: "#FFFFFF",
  });
  format(sheet, ruleCell("amber"), { numberFormat: percentFormat });
  sheet.widths.push(
    { column: rules, columns: 1, characters: 22 },
    { column: rules + 1, columns: 1, characters: 12 },
    { column: rules + 2, columns: 1, characters: 76 },
    { column: lowerWords, columns: 1, characters: 20 },
    { column: targets, columns: 1, characters: 24 },
    { column: targets + 1, columns: 3, characters: 11 },
    { column: results, columns: 1, characters: 24 },
    { column: directions, columns: 1, characters: 24 },
    { column: directions + 1, columns: 1, characters: 11 },
    { column: perspectives, columns: 1, characters: 26 },
    { column: perspectives + 1, columns: 1, characters: 20 },
  );
  sheet.validations.push(
    { area: ruleCell("method"), list: [...attainmentMethods] },
    { area: ruleCell("constant"), list: [...XMR_CONSTANTS] },
  );
  sheet.print = { landscape: true, footerLeft: "", footerRight: "&P / &N" };
}
