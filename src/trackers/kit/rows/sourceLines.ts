import { keyLiterally } from "../../../portable/literally";
import { cellAddress, quoteSheet, sheetArea } from "../../address";
import type { ListedRow } from "./listedRows";
import type { NamePlan, PlanCell, SheetPlan } from "../../plan";
import { firstEntry, putBlock } from "../record/recordBlocks";
import { area, keyCell } from "../sheet/sheetBuilder";

/** Where a source keeps the titles of what it lists: the zero-based cell of the first, and which way they run. */
export interface TitlePlace {
  sheet: string;
  row: number;
  column: number;
  runs: "down" | "across";
  /** The defined name over all of them. */
  name: string;
}

/**
 * Puts on the hidden sheet where each row of a table with ids made here stands in its source: looked up by its title, or followed by
 * reference where no title tells it apart. These formulas differ from row to row, which a column of a table may not: Excel may fill
 * the whole column with one of them.
 *
 * @param column - Where the block starts, zero-based; it is three wide.
 * @param name - Gives the tracker's defined names.
 */
export function putSourceLines(
  sheet: SheetPlan,
  column: number,
  rows: readonly ListedRow[],
  titles: TitlePlace,
  name: (part: string) => string,
): NamePlan[] {
  const cells = rows.map((row, at): PlanCell[] => [
    keyCell(row.id),
    keyCell(row.title),
    { formula: lineFormula(row, cellAddress(firstEntry + at, column + 1), titles) },
  ]);
  putBlock(sheet, column, "Lines of the source", ["Id", "Title", "Line"], cells);
  return ["LineIds", "", "LineFound"].flatMap((part, at) =>
    part === ""
      ? []
      : [
          {
            name: name(part),
            refersTo: `=${sheetArea(sheet.name, area(firstEntry, column + at, Math.max(rows.length, 1)))}`,
          },
        ],
  );
}

function lineFormula({ finding, line }: ListedRow, title: string, titles: TitlePlace): string {
  if (finding !== "place" || line === null) return `=IFERROR(MATCH(${keyLiterally(title)},${titles.name},0),"")`;
  const [down, across, of] = titles.runs === "down" ? [line - 1, 0, "ROW"] : [0, line - 1, "COLUMN"];
  const cell = `${quoteSheet(titles.sheet)}!${cellAddress(titles.row + down, titles.column + across, "both")}`;
  return `=IFERROR(${of}(${cell})-${of}(INDEX(${titles.name},1))+1,"")`;
}
