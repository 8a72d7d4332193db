import type { TrackerDefinition } from "../definition";
import type { InputList } from "./inputSheet";

/** The input sheet as its definition says it. */
export function inputListOf({ start, words }: TrackerDefinition): InputList {
  return {
    sheet: start.sheet,
    table: start.table,
    columns: start.roles.map(({ role, ...column }) => ({ ...column, header: words.roles[role] })),
    examples: (today) =>
      start.examples.map((example) =>
        start.roles.map(({ role, shown }) => {
          const cell = example[role] ?? "";
          return shown === "date" && typeof cell === "number" ? today + cell : cell;
        }),
      ),
  };
}
