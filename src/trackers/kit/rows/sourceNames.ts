import type { Source } from "../../../sheets/source";
import { sheetArea } from "../../address";
import type { NamePlan } from "../../plan";
import { area } from "../sheet/sheetBuilder";

/** How the defined name of a source's column ends: "SourceTarget". */
export function sourceName(role: string): string {
  return `Source${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/**
 * Names for the columns of a source, over the rows in which its data stands.
 *
 * @param name - Gives the tracker's defined names.
 * @param across - How many columns a role has.
 */
export function sourceColumnNames<Role extends string>(
  { sheet, firstDataRow, lastDataRow }: Source,
  columns: Iterable<readonly [Role, number]>,
  name: (part: string) => string,
  across: (role: Role) => number = () => 1,
): NamePlan[] {
  const rows = lastDataRow - firstDataRow + 1;
  return [...columns].map(([role, column]) => ({
    name: name(sourceName(role)),
    refersTo: `=${sheetArea(sheet, area(firstDataRow - 1, column, rows, across(role)))}`,
  }));
}
