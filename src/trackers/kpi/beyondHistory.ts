import type { Area } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import { rawCell } from "../kit/source/sourceCells";
import type { HistoryPlace } from "./historyPlace";
import type { KpiSource } from "./kpiSource";

/** The name of the cells where the source's next periods would stand. */
export const beyondName = "SourceBeyond";

/** How many periods more are looked for. */
const room = { across: 60, down: 2000, long: 2000 } as const;

/** Where the next periods of a history would be headed: right of its months, or below its dates. */
export function beyondHistory(
  { source: { headerRow, firstDataRow, columns }, columns: roles }: KpiSource,
  history: HistoryPlace,
): Area {
  if (history.runs === "across") return area(headerRow - 1, history.column + history.columns, 1, room.across);
  const dates = roles.get("period") ?? columns.find(({ type }) => type === "date" || type === "period")!.index;
  return area(firstDataRow - 1 + history.rows, dates, room[history.runs]);
}

/** How many of those cells are filled already, with something else. */
export function filledBeyond(read: KpiSource): number {
  const { history, grid } = read;
  if (!history) return 0;
  const { row, column, rows, columns } = beyondHistory(read, history);
  let filled = 0;
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++)
      if (rawCell(grid, row + down + 1, column + across) !== "") filled++;
  return filled;
}
