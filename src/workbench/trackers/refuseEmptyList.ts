import type { Grid } from "../../sheets/grid";
import { isBlank } from "../../sheets/cell";
import { CommandProblem } from "../cli/commandProblem";

/**
 * A sheet with headings alone is no riddle about columns.
 *
 * @param headerRow - The row of its headings as it was read, from 1; 0 where none was found.
 * @throws CommandProblem where nothing stands below the headings.
 */
export function refuseEmptyList({ sheet, values, firstRow }: Grid, headerRow: number): void {
  const filled = values.flatMap((line, at) => (line.some((value) => !isBlank(value)) ? [at] : []));
  const below = filled.filter((at) => firstRow + at + 1 > headerRow);
  const onlyHeadings = headerRow > 0 ? below.length === 0 : filled.length === 1;
  if (filled.length === 0) throw new CommandProblem(`"${sheet}" is empty: there is no data yet, so nothing was built.`);
  if (onlyHeadings) throw new CommandProblem(`"${sheet}" has headings and no data yet, so nothing was built.`);
}
