import type { TrackerDefinition } from "../definition";
import type { Cell } from "../expression/expression";
import { listedWords, type ListedWord } from "../source/listedWords";
import type { ListSource } from "../source/listSource";

/** What a person can change; every formula of the tracker looks it up in the sheet. */
export interface TrackerSettings {
  single: Readonly<Record<string, Cell>>;
  lists: Readonly<Record<string, readonly ListedWord[]>>;
}

/** The settings of a new tracker, or of a refreshed one as a person has left them, with the words that have come up since. */
export function trackerSettings(
  definition: TrackerDefinition,
  read: ListSource,
  today: number,
  known?: TrackerSettings,
): TrackerSettings {
  const usual = Object.entries(definition.settings).map(([name, { usual }]) => [name, usual] as const);
  const lists = Object.keys(definition.lists).map((name) => {
    const kept = known?.lists[name] ?? [];
    const there = new Set(kept.map(({ word }) => word.toLowerCase()));
    return [
      name,
      [...kept, ...listedWords(definition, read, name).filter(({ word }) => !there.has(word.toLowerCase()))],
    ];
  });
  return {
    single: known?.single ?? { ...Object.fromEntries(usual), asOf: today },
    lists: Object.fromEntries(lists) as TrackerSettings["lists"],
  };
}
