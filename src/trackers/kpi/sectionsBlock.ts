import { cellAddress, quoteSheet, sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area } from "../kit/sheet/sheetBuilder";
import type { KpiFormulas } from "./kpiFormulas";
import { sectionsOf } from "./kpiSections";
import type { KpiSource } from "./kpiSource";

/** Where the headings stand on the hidden sheet, by zero-based column: right of all that may stand there. */
const sectionsColumn = 20;

/** Puts the source's headings above its KPIs on the hidden sheet, as formulas that follow them; nothing where there are none. */
export function putSections(sheet: SheetPlan, read: KpiSource, formulas: KpiFormulas): NamePlan[] {
  const sections = sectionsOf(read);
  if (sections.length === 0) return [];
  const rows = sections.map(({ row, column }): PlanCell[] => {
    const cell = `${quoteSheet(read.source.sheet)}!${cellAddress(row, column, "both")}`;
    return [{ formula: `=ROW(${cell})-ROW(INDEX(${formulas.name("SourceName")},1))+1` }, { formula: `=TRIM(${cell})` }];
  });
  putBlock(sheet, sectionsColumn, "Headings above the KPIs", ["Row of the data", "Heading"], rows);
  return ["SectionLines", "SectionHeadings"].map((name, column) => ({
    name: formulas.name(name),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, sectionsColumn + column, rows.length))}`,
  }));
}
