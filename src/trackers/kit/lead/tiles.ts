import { cellAddress, sheetArea } from "../../address";
import { favorable, gray, headlineFormat, ink, inputTint, percentFormat, unfavorable } from "../../colors";
import type { Check, NamePlan, PlanCell, SheetPlan } from "../../plan";
import { quoted } from "../checks/sourceMasks";
import type { Tile, TrackerDefinition } from "../definition";
import type { Cell } from "../expression/expression";
import { inWords, measureFormula, measureValue, valueInWords, type Named } from "../measures";
import type { HeadlineFigure } from "../outward";
import type { RowCells } from "../rows/computeRow";
import { area, format, put, words } from "../sheet/sheetBuilder";
import type { Terms } from "../terms";
import { asText } from "../source/shownCell";
import { capital } from "../capital";
import type { LeadInput } from "./leadInput";
import { tilesRow } from "./leadLayout";

/** The background of tiles, which sets them apart from what follows. */
const panel = "#F3F6F7";

/** The column of a tile: the first is wide, the others have two each. */
function tileColumn(at: number): number {
  return at === 0 ? 0 : 2 * at - 1;
}

/** Where the as-of day stands: the first tile. */
export const asOfCell = area(tilesRow + 1, tileColumn(0));

/** The headline as figures: what stands in the tiles. */
export function headlineOf(
  { tiles }: TrackerDefinition,
  prefix: string,
  rows: readonly RowCells[],
  setting: (name: string) => Cell,
): HeadlineFigure[] {
  return tiles.map(({ name, label, shown, figure, bad = false, under = [] }) => ({
    name: `${prefix}_${name}`,
    label,
    shown,
    value: measureValue(figure, rows, setting),
    bad,
    under: under
      .map((part) => {
        if (typeof part === "string") return part;
        if ("setting" in part) return asText(setting(part.setting));
        return valueInWords(part.shown, measureValue(part.measure, rows, setting));
      })
      .join(""),
  }));
}

/** Puts the tiles: a label, a figure, and a line of words under it. Each figure has a defined name. */
export function putTiles(sheet: SheetPlan, input: LeadInput): { checks: Check[]; names: NamePlan[] } {
  const { definition, formulas, figures, settings, names } = input;
  const row = tilesRow;
  put(sheet, row, 0, [[words("As of")], [asOfPlanned(settings.single.asOf)], [words("yours to change")]]);
  const width = tileColumn(definition.tiles.length) + 2;
  format(sheet, area(row, 0, 3, width), { fill: panel, align: "left", font: { size: 10, color: gray } });
  format(sheet, area(row + 1, 0, 1, width), { font: { size: 16, bold: true, color: ink } });
  format(sheet, asOfCell, { fill: inputTint, numberFormat: "d mmm yyyy", align: "left" });
  sheet.heights.push({ row: row + 1, rows: 1, points: 24 });
  const checks = definition.tiles.flatMap((tile, at): Check[] => {
    const column = tileColumn(at + 1);
    put(sheet, row, column, [
      [words(tile.label)],
      [{ formula: `=${measureFormula(tile.figure, formulas)}` }],
      [{ formula: `=${underFormula(tile, formulas)}` }],
    ]);
    const figure = figures.headline[at];
    format(sheet, area(row + 1, column), { numberFormat: tileFormat(tile, Number(figure.value)) });
    if (tile.bad) {
      const cell = cellAddress(row + 1, column, "both");
      const both = area(row + 1, column, 2);
      sheet.rules.push(
        { area: both, formula: `=N(${cell})>0`, font: { color: unfavorable } },
        { area: both, formula: `=N(${cell})=0`, font: { color: favorable } },
      );
    }
    return [
      { label: tile.label, sheet: "lead", row: row + 1, column, expected: figure.value },
      { label: `${tile.label}, words`, sheet: "lead", row: row + 2, column, expected: figure.under },
    ];
  });
  return {
    checks,
    names: [
      { name: formulas.name("AsOf"), refersTo: `=${sheetArea(names.lead, asOfCell)}` },
      ...definition.tiles.map(({ name }, at) => ({
        name: formulas.name(name),
        refersTo: `=${sheetArea(names.lead, area(row + 1, tileColumn(at + 1)))}`,
      })),
    ],
  };
}

/** Where each figure of the headline stands, with its formula. */
export function tileChecks({
  definition,
  formulas,
  names,
}: LeadInput): { sheet: string; row: number; column: number; formula: string }[] {
  return definition.tiles.map(({ figure }, at) => ({
    sheet: names.lead,
    row: tilesRow + 1,
    column: tileColumn(at + 1),
    formula: measureFormula(figure, formulas),
  }));
}

function asOfPlanned(asOf: Cell): PlanCell {
  return typeof asOf === "number" ? asOf : words(asOf);
}

function underFormula({ under = [] }: Tile<Terms>, by: Named): string {
  if (under.length === 0) return '""';
  return under
    .map((part) => {
      if (typeof part === "string") return quoted(part);
      if ("setting" in part) return by.name(capital(part.setting));
      return inWords(part.shown, measureFormula(part.measure, by));
    })
    .join("&");
}

function tileFormat({ shown }: Tile<Terms>, value: number): string {
  if (shown === "share") return percentFormat;
  return shown === "money" ? headlineFormat(value) : "#,##0";
}
