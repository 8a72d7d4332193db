import type { HeatMapInput } from "./heatMapInput";
import { accent, gray, headlineFormat, ink } from "../colors";
import type { Check, NamePlan, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { listCheckWords, type ListCheckInput } from "../kit/checks/listChecks";
import { putTitleBlock } from "../kit/sheet/titleBlock";
import { putContingency } from "./contingencyBlock";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap } from "./heatMapLayout";
import { putElsewhere } from "./elsewhereBlock";
import { putFlagged } from "./flaggedBlock";
import { levelTints } from "./levelColors";
import { putMaps } from "./mapsBlock";
import { putTop } from "./topBlock";

/** The tracker's first sheet: headline, heat maps before and after controls, levels, top tens, contingency. */
export function heatMapSheet(input: HeatMapInput): { sheet: SheetPlan; checks: Check[]; names: NamePlan[] } {
  const sheet = emptySheet("lead", input.name);
  sheet.tabColor = accent;
  putTitle(sheet, input);
  const contingency = putContingency(sheet, input);
  const checks = [
    ...putTiles(sheet, input),
    ...putMaps(sheet, input),
    ...putLevels(sheet, input),
    ...putTop(sheet, input, "residual"),
    ...putTop(sheet, input, "emv"),
    ...putFlagged(sheet, input),
    ...contingency.checks,
  ];
  putElsewhere(sheet, input);
  sheet.widths.push(
    { column: heatMap.left, columns: 1, characters: 28 },
    { column: heatMap.left + 1, columns: heatMap.lastColumn, characters: 14 },
    { column: heatMap.right - 1, columns: 1, characters: 3 },
    { column: heatMap.right, columns: 1, characters: 20 },
  );
  sheet.freeze = { rows: 3, columns: 0 };
  sheet.print = { landscape: true, footerLeft: input.sourceWords, footerRight: "&P / &N" };
  return { sheet, checks, names: contingency.names };
}

function putTitle(sheet: SheetPlan, { title, sourceWords, figures, formulas, record }: HeatMapInput): void {
  const found = `COUNT(${formulas.name("TableLine")})`;
  const wrong = listCheckWords(record);
  const check = `=IF(${found}=${figures.found},IF(${wrong}="","✔ "&${found}&" risks, each found in the source","✖ "&TRIM(${wrong})),"✖ The source has other risks than the register: refresh")`;
  putTitleBlock(sheet, title, sourceWords, check);
}

/** The headline: label, formula, and what it must show. */
function tilesOf({ figures, formulas }: Pick<HeatMapInput, "figures" | "formulas">): [string, string, number][] {
  const name = (part: string) => formulas.name(part);
  return [
    ["Risks", `COUNT(${name("TableLine")})`, figures.found],
    ["Open", `COUNTIF(${name("TableOpen")},"Yes")`, figures.open],
    ["Above appetite", `COUNTIFS(${name("TableAppetite")},"Above",${name("TableOpen")},"Yes")`, figures.aboveAppetite],
    ["Flagged", `SUMPRODUCT(--(LEN(${name("TableFlags")})>0))`, figures.flagged],
    ["Open EMV", formulas.openEmv(), figures.emv ?? 0],
  ];
}

/** Where each figure of the headline stands, with its formula. */
export function riskTiles(input: Pick<HeatMapInput, "name" | "figures" | "formulas">): ListCheckInput["tiles"] {
  return tilesOf(input).map(([, formula], column) => ({
    sheet: input.name,
    row: heatMap.tilesRow + 1,
    column,
    formula,
  }));
}

function putTiles(sheet: SheetPlan, input: HeatMapInput): Check[] {
  const { figures } = input;
  const tiles = tilesOf(input);
  const row = heatMap.tilesRow;
  put(sheet, row, 0, [tiles.map(([label]) => words(label)), tiles.map(([, text]) => ({ formula: `=${text}` }))]);
  format(sheet, area(row, 0, 1, tiles.length), { font: { size: 9, color: gray }, align: "left" });
  format(sheet, area(row + 1, 0, 1, tiles.length), { font: { size: 14, bold: true, color: ink }, align: "left" });
  format(sheet, area(row + 1, tiles.length - 1), { numberFormat: headlineFormat(figures.emv ?? 0) });
  return tiles.map(([label, , expected], column) => ({ label, sheet: "lead", row: row + 1, column, expected }));
}

function putLevels(sheet: SheetPlan, { figures, formulas }: HeatMapInput): Check[] {
  const top = heatMap.levelsRow;
  const open = `(${formulas.name("TableOpen")}="Yes")`;
  const count = (column: string, at: number) => ({
    formula: `=SUMPRODUCT((${formulas.name(column)}=INDEX(${formulas.name("Levels")},${at + 1}))*${open})`,
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
  levelTints(figures.levels.length).forEach((fill, at) => format(sheet, area(top + 2 + at, 0), { fill }));
  return figures.levels.flatMap(({ level, inherent, residual }, at): Check[] => [
    { label: `Inherent risks on level ${level}`, sheet: "lead", row: top + 2 + at, column: 1, expected: inherent },
    { label: `Residual risks on level ${level}`, sheet: "lead", row: top + 2 + at, column: 2, expected: residual },
  ]);
}
