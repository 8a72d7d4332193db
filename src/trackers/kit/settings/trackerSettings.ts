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
  room: number,
  known?: TrackerSettings,
): TrackerSettings {
  const usual = Object.entries(definition.settings).map(([name, { usual }]) => [name, usual] as const);
  const lists = Object.keys(definition.lists).map((name) => {
    const kept = known?.lists[name] ?? [];
    const offered = room > 0 && !known ? offeredWords(definition, name) : [];
    return [name, withoutRepeats([...kept, ...listedWords(definition, read, name), ...offered], kept.length)];
  });
  return {
    single: known?.single ?? { ...Object.fromEntries(usual), asOf: today },
    lists: Object.fromEntries(lists) as TrackerSettings["lists"],
  };
}

/** The words of an input sheet's drop-down: they are known before they are typed. */
function offeredWords({ start, lists }: TrackerDefinition, name: string): ListedWord[] {
  const { of, known } = lists[name];
  const { choices = [] } = start.roles.find(({ role }) => role === of) ?? {};
  return choices.map((word) => ({ word, means: known(word, "") ?? {} }));
}

/** Each word once, but for those that stand on the settings sheet already. */
function withoutRepeats(words: readonly ListedWord[], standing: number): ListedWord[] {
  const seen = new Set<string>();
  return words.filter(({ word }, at) => {
    const isNew = !seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return isNew || at < standing;
  });
}
