import { isBlank } from "../../sheets/cell";
import type { Grid } from "../../sheets/grid";
import { hasOnlyHeadings } from "../../sheets/onlyHeadings";
import { CommandProblem } from "../cli/commandProblem";

/**
 * A sheet with headings alone is no riddle about columns.
 *
 * @param headerRow - The row of its headings as it was read, from 1; 0 where none was found.
 * @throws CommandProblem where nothing stands below the headings.
 */
export function refuseEmptyList(grid: Grid, headerRow: number): void {
  const { sheet, values } = grid;
  if (!values.some((line) => line.some((value) => !isBlank(value))))
    throw new CommandProblem(`"${sheet}" is empty: there is no data yet, so nothing was built.`);
  if (hasOnlyHeadings(grid, headerRow))
    throw new CommandProblem(`"${sheet}" has headings and no data yet, so nothing was built.`);
}
