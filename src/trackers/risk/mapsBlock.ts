import { literally } from "../../portable/literally";
import { USUAL_STEPS } from "../../calc/ratings";
import { cellAddress } from "../address";
import { gray, ink } from "../colors";
import type { Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { heatMap, rowsPerStep, stepRow } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";
import { levelRules } from "./levelColors";
import type { RiskFigures } from "./riskFigures";
import type { RiskFormulas } from "./riskFormulas";
import type { RiskSettings } from "./riskSettings";

const mapRows = USUAL_STEPS * rowsPerStep;

/** Counts and ids by likelihood (down, highest first) and impact (across), before controls and after them. */
export function putMaps(sheet: SheetPlan, input: HeatMapInput): Check[] {
  const checks = [...putMap(sheet, input, "inherent"), ...putMap(sheet, input, "residual")];
  dressMap(sheet, heatMap.left);
  dressMap(sheet, heatMap.right);
  sheet.heights.push({ row: heatMap.mapsRow + 2, rows: mapRows, points: 27 });
  tintMaps(sheet, input.settings, input.formulas);
  return checks;
}

function putMap(sheet: SheetPlan, { figures, formulas }: HeatMapInput, which: "inherent" | "residual"): Check[] {
  const isInherent = which === "inherent";
  const left = isInherent ? heatMap.left : heatMap.right;
  const places = formulas.name(isInherent ? "InherentPlaces" : "ResidualPlaces");
  const ids = formulas.name(isInherent ? "InherentIds" : "ResidualIds");
  const top = heatMap.mapsRow;
  const impacts = Array.from({ length: USUAL_STEPS }, (_, at) => at + 1);
  const cells: PlanCell[][] = [
    [words(isInherent ? "Inherent: before controls" : "Residual: after controls")],
    [words("Likelihood ↓ Impact →"), ...impacts],
  ];
  const checks: Check[] = [];
  for (let likelihood = USUAL_STEPS; likelihood >= 1; likelihood--) {
    const row = stepRow(likelihood);
    const place = (impact: number) => 10 * likelihood + impact;
    cells.push(
      [likelihood, ...impacts.map((impact): PlanCell => ({ formula: `=COUNTIF(${places},${place(impact)})` }))],
      [
        null,
        ...impacts.map((impact): PlanCell => ({
          formula: `=IFERROR(INDEX(${ids},MATCH(${place(impact)},${places},0)),"")`,
        })),
      ],
    );
    for (const impact of impacts) {
      const label = `${isInherent ? "Inherent" : "Residual"} risks at likelihood ${likelihood}, impact ${impact}`;
      const at = (risk: RiskFigures["risks"][number]) =>
        risk[which]?.likelihood === likelihood && risk[which].impact === impact;
      const named = figures.risks
        .filter(at)
        .map(({ risk }) => String(risk.id))
        .join(", ");
      checks.push(
        { label, sheet: "lead", row, column: left + impact, expected: figures[which][likelihood - 1][impact - 1] },
        { label: `${label}, ids`, sheet: "lead", row: row + 1, column: left + impact, expected: named },
      );
    }
  }
  put(sheet, top, left, cells);
  return checks;
}

function dressMap(sheet: SheetPlan, left: number): void {
  const top = heatMap.mapsRow;
  const map = area(top + 2, left + 1, mapRows, USUAL_STEPS);
  format(sheet, area(top, left), { font: { bold: true, size: 12, color: ink } });
  format(sheet, area(top + 1, left, 1, USUAL_STEPS + 1), { font: { color: gray }, align: "center" });
  format(sheet, area(top + 2, left, mapRows), { font: { color: gray }, align: "center" });
  format(sheet, map, { font: { size: 14, color: ink }, align: "center", numberFormat: '0;-0;" ";@' });
  for (let likelihood = 1; likelihood <= USUAL_STEPS; likelihood++) {
    format(sheet, area(stepRow(likelihood) + 1, left + 1, 1, USUAL_STEPS), {
      font: { size: 8 },
      verticalAlign: "top",
      wrap: true,
      border: { edge: "bottom", color: "#FFFFFF", weight: "medium" },
    });
  }
}

/** The tints of both maps in one set of rules: what stands between them has no impact above it, and so no level. */
function tintMaps(sheet: SheetPlan, { levels }: RiskSettings, formulas: RiskFormulas): void {
  const first = heatMap.left + 1;
  const maps = area(heatMap.mapsRow + 2, first, mapRows, heatMap.lastColumn - first + 1);
  const impact = cellAddress(maps.row - 1, first, "row");
  const own = cellAddress(maps.row, first);
  const likelihood = `${USUAL_STEPS}-INT((ROW(${own})-${maps.row + 1})/${rowsPerStep})`;
  const level = `IF(ISNUMBER(${impact}),INDEX(${formulas.name("Matrix")},${likelihood},${impact}),"")`;
  const place = (text: string) => `MATCH(${literally(text)},${formulas.name("Levels")},0)`;
  sheet.rules.push({
    area: maps,
    formula: `=IFERROR(${place(level)}>${place(formulas.name("Appetite"))},FALSE)`,
    font: { bold: true },
  });
  sheet.rules.push(...levelRules(maps, formulas.name("Levels"), levels.length, level));
}
