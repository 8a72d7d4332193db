import type { WorkbookPlan } from "../../trackers/plan";
import { count } from "../words/common";

/**
 * What a build adds to the workbook, in words: "3 sheets, 1 table, 2 charts; nothing else is touched".
 *
 * @param moreSheets - Sheets that are added beside those of the plan, and tables.
 */
export function planInWords({ sheets }: WorkbookPlan, moreSheets = 0, moreTables = 0): string {
  const added = [
    count(sheets.filter(({ hidden }) => !hidden).length + moreSheets, "sheet"),
    count(sheets.flatMap(({ tables }) => tables).length + moreTables, "table"),
    count(sheets.flatMap(({ charts }) => charts).length, "chart"),
  ];
  return `${added.join(", ")}; nothing else is touched`;
}
