import { headlineFormat, scoreFormat } from "../colors";
import type { Check, PlanCell, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap, topRows } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";

/** The ten open risks with the largest residual score or expected value. */
export function putTop(sheet: SheetPlan, { figures, formulas }: HeatMapInput, by: "residual" | "emv"): Check[] {
  const isEmv = by === "emv";
  const left = isEmv ? heatMap.right : heatMap.left;
  const top = heatMap.topRow;
  const list = isEmv ? figures.byEmv : figures.byResidual;
  const places = formulas.name(isEmv ? "TopEmv" : "TopResidual");
  const value = isEmv ? "TableEmv" : "TableResidual";
  const heads = [words("Rank"), words("ID"), words("Risk"), null, null, words(isEmv ? "EMV" : "Residual score")];
  const found = (column: string, rank: number) => {
    const place = `INDEX(${places},${rank})`;
    return { formula: `=IF(ISNUMBER(${place}),INDEX(${formulas.name(column)},${place}),"")` };
  };
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
    numberFormat: isEmv ? headlineFormat(figures.emv ?? 0) : scoreFormat,
  });
  return rows.flatMap((_, at): Check[] => {
    const risk = list[at] === undefined ? null : figures.risks[list[at]];
    const label = `${isEmv ? "EMV" : "Residual"} rank ${at + 1}`;
    const row = top + 2 + at;
    return [
      { label: `${label}, id`, sheet: "lead", row, column: left + 1, expected: risk?.cells.id ?? "" },
      { label, sheet: "lead", row, column: left + 5, expected: risk?.cells[by] ?? "" },
    ];
  });
}
