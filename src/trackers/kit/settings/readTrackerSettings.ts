import { contentAt, type SheetContent } from "../../changes";
import type { TrackerDefinition } from "../definition";
import type { Cell } from "../expression/expression";
import { plain } from "../source/shownCell";
import type { ListedWord } from "../source/listedWords";
import { firstRow } from "./blocks";
import { listColumns, roomForWords, settingCell, settingNames } from "./settingsLayout";
import type { TrackerSettings } from "./trackerSettings";

/** The settings as a person has left them. Words of a list keep their rows, blank ones too: formulas look into the same cells. */
export function readTrackerSettings(
  definition: TrackerDefinition,
  content: SheetContent,
  rows: Readonly<Record<string, number>>,
  asOf: Cell,
): TrackerSettings {
  const value = (row: number, column: number) => plain(contentAt(content, row, column).value);
  const single = settingNames(definition).map((name) => {
    const { row, column } = settingCell(definition, name);
    return [name, value(row, column)] as const;
  });
  const lists = [...listColumns(definition)].map(([name, column]): [string, ListedWord[]] => {
    const parts = Object.keys(definition.lists[name].columns);
    const listed = Array.from({ length: rows[name] + roomForWords }, (_, at): ListedWord => ({
      word: String(value(firstRow + at, column)),
      means: Object.fromEntries(parts.map((part, across) => [part, value(firstRow + at, column + 1 + across)])),
    }));
    while (listed.length > 0 && isBlank(listed.at(-1)!)) listed.pop();
    return [name, listed];
  });
  return { single: { ...Object.fromEntries(single), asOf }, lists: Object.fromEntries(lists) };
}

function isBlank({ word, means }: ListedWord): boolean {
  return word === "" && Object.values(means).every((meaning) => meaning === "");
}
