import { areaAddress, cellAddress, quoteSheet, sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area } from "../kit/sheet/sheetBuilder";
import type { KpiFigures } from "./kpiFigures";
import type { KpiFormulas } from "./kpiFormulas";
import { perspectiveCells, rollUpColumns, treeLines } from "./summaryLayout";
import { tableName } from "../kit/table/columns";

/** Where the workings behind the tree start on the hidden sheet: rows of the table, then perspectives. */
const kpiColumn = 13;
const perspectiveColumn = 17;

/**
 * Puts on the hidden sheet in which line of the tree each KPI and each perspective stands, whatever the order of the table and
 * whichever perspective somebody types.
 */
export function putTreePlaces(
  sheet: SheetPlan,
  summary: string,
  figures: KpiFigures,
  formulas: KpiFormulas,
): NamePlan[] {
  const { kpis, perspectives } = figures;
  if (treeLines(figures) === 0) return [];
  const labels = `${quoteSheet(summary)}!${areaAddress(perspectiveCells(rollUpColumns.label, perspectives.length))}`;
  const numbers = areaAddress(area(firstEntry, kpiColumn + 1, kpis.length));
  const before = (number: string) => `COUNTIF(${numbers},"<"&${number})-COUNTIF(${numbers},0)`;
  const rows = kpis.map((_, place): PlanCell[] => {
    const row = firstEntry + place;
    const own = cellAddress(row, kpiColumn + 1);
    const table = (id: "perspective" | "line") => `INDEX(${formulas.name(tableName(id))},${place + 1})`;
    const isIt = `(${labels}=${table("perspective")})*(ROW(${labels})-MIN(ROW(${labels}))+1)`;
    const above = `${cellAddress(firstEntry, kpiColumn + 1, "both")}:${own}`;
    return [
      place + 1,
      { formula: `=IFERROR(IF(ISNUMBER(${table("line")}),SUMPRODUCT(MAX(${isIt})),0),0)` },
      { formula: `=IF(${own}=0,"",${own}+${before(own)}+COUNTIF(${above},${own}))` },
    ];
  });
  putBlock(sheet, kpiColumn, "KPIs in the tree", ["Row of the table", "Perspective", "Line"], rows);
  const groups = perspectives.map((_, place): PlanCell[] => {
    const own = cellAddress(firstEntry + place, perspectiveColumn);
    return [place + 1, { formula: `=${own}+${before(own)}` }];
  });
  putBlock(sheet, perspectiveColumn, "Perspectives in the tree", ["Perspective", "Line"], groups);
  const name = (part: string, column: number, count: number): NamePlan => ({
    name: formulas.name(part),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, column, count))}`,
  });
  return [
    name("TreeGroups", kpiColumn + 1, kpis.length),
    name("TreeKpis", kpiColumn + 2, kpis.length),
    name("TreePerspectives", perspectiveColumn + 1, perspectives.length),
  ];
}
