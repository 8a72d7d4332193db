import { USUAL_STEPS } from "../../calc/ratings";
import { accent, gray, headlineFormat, ink } from "../look";
import type { Check, PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../sheetBuilder";
import { putTitleBlock } from "../titleBlock";
import { putContingency } from "./contingencyBlock";
import { dressBlock } from "../dressBlock";
import { heatMap, rowsPerStep, stepRow, topRows } from "./heatMapLayout";
import { levelRules } from "./levelColors";
import type { RiskFigures } from "./riskFigures";
import type { RiskFormulas } from "./riskFormulas";
import type { RiskSettings } from "./riskSettings";

export interface HeatMapInput {
  name: string;
  title: string;
  sourceWords: string;
  figures: RiskFigures;
  settings: RiskSettings;
  formulas: RiskFormulas;
}

/** The tracker's first sheet: headline, heat maps before and after controls, levels, top tens, contingency. */
export function heatMapSheet(input: HeatMapInput): { sheet: SheetPlan; checks: Check[] } {
  const sheet = emptySheet("heatMap", input.name);
  sheet.tabColor = accent;
  putTitle(sheet, input);
  const checks = [
    ...putTiles(sheet, input),
    ...putMap(sheet, input, "inherent"),
    ...putMap(sheet, input, "residual"),
    ...putLevels(sheet, input),
    ...putTop(sheet, input, "residual"),
    ...putTop(sheet, input, "emv"),
    ...putContingency(sheet, input),
  ];
  sheet.widths.push(
    { column: heatMap.left, columns: 1, characters: 20 },
    { column: heatMap.left + 1, columns: USUAL_STEPS, characters: 14 },
    { column: heatMap.right - 1, columns: 1, characters: 3 },
    { column: heatMap.right, columns: 1, characters: 12 },
    { column: heatMap.right + 1, columns: USUAL_STEPS, characters: 14 },
  );
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: input.sourceWords, footerRight: "&P / &N" };
  return { sheet, checks };
}

function putTitle(sheet: SheetPlan, { title, sourceWords, figures, formulas }: HeatMapInput): void {
  const found = `COUNT(${formulas.name("TableLine")})`;
  const check = `=IF(${found}=${figures.found},"✔ "&${found}&" risks, each found in the source","✖ The source has other risks than the register: refresh")`;
  putTitleBlock(sheet, title, sourceWords, check);
}

function putTiles(sheet: SheetPlan, { figures, formulas }: HeatMapInput): Check[] {
  const name = (part: string) => formulas.name(part);
  const tiles: [string, string, number][] = [
    ["Risks", `COUNT(${name("TableLine")})`, figures.found],
    ["Open", `COUNTIF(${name("TableOpen")},"Yes")`, figures.open],
    ["Above appetite", `COUNTIFS(${name("TableAppetite")},"Above",${name("TableOpen")},"Yes")`, figures.aboveAppetite],
    ["Flagged", `SUMPRODUCT(--(LEN(${name("TableFlags")})>0))`, figures.flagged],
    ["Open EMV", `SUM(${name("OpenEmv")})`, figures.emv ?? 0],
  ];
  const row = heatMap.tilesRow;
  put(sheet, row, 0, [tiles.map(([label]) => words(label)), tiles.map(([, text]) => ({ formula: `=${text}` }))]);
  format(sheet, area(row, 0, 1, tiles.length), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(row + 1, 0, 1, tiles.length), { font: { size: 14, bold: true, color: ink }, align: "left" });
  format(sheet, area(row + 1, tiles.length - 1), { numberFormat: headlineFormat(figures.emv ?? 0) });
  return tiles.map(([label, , expected], column) => ({ label, sheet: "heatMap", row: row + 1, column, expected }));
}

/** Counts and ids by likelihood (down, highest first) and impact (across). */
function putMap(
  sheet: SheetPlan,
  { figures, settings, formulas }: HeatMapInput,
  which: "inherent" | "residual",
): Check[] {
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
        { label, sheet: "heatMap", row, column: left + impact, expected: figures[which][likelihood - 1][impact - 1] },
        { label: `${label}, ids`, sheet: "heatMap", row: row + 1, column: left + impact, expected: named },
      );
    }
  }
  put(sheet, top, left, cells);
  dressMap(sheet, left, settings, formulas);
  return checks;
}

function dressMap(sheet: SheetPlan, left: number, { levels }: RiskSettings, formulas: RiskFormulas): void {
  const top = heatMap.mapsRow;
  const map = area(top + 2, left + 1, USUAL_STEPS * rowsPerStep, USUAL_STEPS);
  format(sheet, area(top, left), { font: { bold: true, size: 12, color: ink } });
  format(sheet, area(top + 1, left, 1, USUAL_STEPS + 1), { font: { color: gray }, align: "center" });
  format(sheet, area(top + 2, left, USUAL_STEPS * rowsPerStep), { font: { color: gray }, align: "center" });
  format(sheet, map, { font: { size: 14, color: ink }, align: "center", numberFormat: "0;-0;;@" });
  for (let likelihood = 1; likelihood <= USUAL_STEPS; likelihood++) {
    format(sheet, area(stepRow(likelihood) + 1, left + 1, 1, USUAL_STEPS), {
      font: { size: 8 },
      verticalAlign: "top",
      wrap: true,
      border: { edge: "bottom", color: "#FFFFFF", weight: "medium" },
    });
  }
  if (left === heatMap.left) sheet.heights.push({ row: top + 2, rows: USUAL_STEPS * rowsPerStep, points: 27 });
  const level = `INDEX(${formulas.name("Matrix")},${USUAL_STEPS}-INT((ROW()-${map.row + 1})/${rowsPerStep}),COLUMN()-${map.column})`;
  const place = (text: string) => `MATCH(${text},${formulas.name("Levels")},0)`;
  sheet.rules.push({
    area: map,
    formula: `=IFERROR(${place(level)}>${place(formulas.name("Appetite"))},FALSE)`,
    font: { bold: true },
  });
  sheet.rules.push(...levelRules(map, formulas.name("Levels"), levels.length, level));
}

function putLevels(sheet: SheetPlan, { figures, formulas, settings }: HeatMapInput): Check[] {
  const top = heatMap.levelsRow;
  const open = `${formulas.name("TableOpen")},"Yes"`;
  const count = (column: string, at: number) => ({
    formula: `=COUNTIFS(${formulas.name(column)},INDEX(${formulas.name("Levels")},${at + 1}),${open})`,
  });
  put(sheet, top, 0, [[words("Open risks by level")], ["Level", "Inherent", "Residual"].map(words)]);
  put(
    sheet,
    top + 2,
    0,
    figures.levels.map((_, at) => [
      { formula: `=INDEX(${formulas.name("Levels")},${at + 1})` },
      count("TableLevel", at),
      count("TableResidualLevel", at),
    ]),
  );
  dressBlock(sheet, top, 0, 3, figures.levels.length);
  sheet.rules.push(
    ...levelRules(area(top + 2, 0, figures.levels.length), formulas.name("Levels"), settings.levels.length),
  );
  return figures.levels.flatMap(({ level, inherent, residual }, at): Check[] => [
    { label: `Inherent risks on level ${level}`, sheet: "heatMap", row: top + 2 + at, column: 1, expected: inherent },
    { label: `Residual risks on level ${level}`, sheet: "heatMap", row: top + 2 + at, column: 2, expected: residual },
  ]);
}

function putTop(sheet: SheetPlan, { figures, formulas }: HeatMapInput, by: "residual" | "emv"): Check[] {
  const isEmv = by === "emv";
  const left = isEmv ? heatMap.right : heatMap.left;
  const top = heatMap.topRow;
  const list = isEmv ? figures.byEmv : figures.byResidual;
  const ranks = formulas.name(isEmv ? "RankEmv" : "RankResidual");
  const value = isEmv ? "TableEmv" : "TableResidual";
  const heads = [words("Rank"), words("ID"), words("Risk"), null, null, words(isEmv ? "EMV" : "Residual score")];
  const found = (column: string, rank: number) => ({
    formula: `=IFERROR(INDEX(${formulas.name(column)},MATCH(${rank},${ranks},0)),"")`,
  });
  const rows = Array.from({ length: topRows }, (_, at): PlanCell[] => [
    at + 1,
    found("TableId", at + 1),
    found("TableTitle", at + 1),
    null,
    null,
    found(value, at + 1),
  ]);
  put(sheet, top, left, [[words(isEmv ? "Top ten by EMV" : "Top ten by residual score")], heads, ...rows]);
  dressBlock(sheet, top, left, 6, topRows);
  format(sheet, area(top + 2, left + 1, topRows, 2), { align: "left" });
  format(sheet, area(top + 2, left + 5, topRows), {
    align: "right",
    numberFormat: isEmv ? headlineFormat(figures.emv ?? 0) : "0.##",
  });
  return rows.flatMap((_, at): Check[] => {
    const risk = list[at] === undefined ? null : figures.risks[list[at]];
    const label = `${isEmv ? "EMV" : "Residual"} rank ${at + 1}`;
    const row = top + 2 + at;
    return [
      { label: `${label}, id`, sheet: "heatMap", row, column: left + 1, expected: risk?.cells.id ?? "" },
      { label, sheet: "heatMap", row, column: left + 5, expected: risk?.cells[by] ?? "" },
    ];
  });
}
