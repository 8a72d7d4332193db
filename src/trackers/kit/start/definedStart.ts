import type { Cell } from "../expression/expression";
import type { TrackerDefinition } from "../definition";
import type { InputList } from "./inputSheet";

/** The input sheet of a tracker as its definition says it: days in date columns are counted from the day of the build. */
export function definedStart({ start, words }: TrackerDefinition): InputList {
  const { sheet, table, roles, examples } = start;
  return {
    sheet,
    table,
    columns: roles.map(({ role, width, shown, choices }) => ({
      header: words.roles[role],
      width,
      shown,
      ...(choices ? { choices } : {}),
    })),
    examples: (today) =>
      examples.map((row) =>
        roles.map(({ role, shown }) => {
          const cell: Cell = row[role] ?? "";
          return shown === "date" && typeof cell === "number" ? today + cell : cell;
        }),
      ),
  };
}
