import { addressOf, lastColumn, lastRow, type Area } from "../../host/area";
import { counted, limits } from "../limits";
import { BrokenSheet } from "./cellPlaces";

/** @throws BrokenSheet where a sheet merges more than can be read, or the same cell twice. */
export function checkMerges(merges: readonly Area[]): void {
  if (merges.length > limits.merges)
    throw new BrokenSheet(`has ${counted(merges.length)} merged areas; ${counted(limits.merges)} can be read at most`);
  const cells = merges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > limits.mergedCells)
    throw new BrokenSheet(`merges ${counted(cells)} cells; ${counted(limits.mergedCells)} can be read at most`);
  const sorted = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
  let open: Area[] = [];
  for (const area of sorted) {
    open = open.filter((before) => lastRow(before) >= area.row);
    const crossed = open.find((before) => before.column <= lastColumn(area) && lastColumn(before) >= area.column);
    if (crossed) throw new BrokenSheet(`merges ${addressOf(crossed)} and ${addressOf(area)}, which overlap`);
    open.push(area);
  }
}
