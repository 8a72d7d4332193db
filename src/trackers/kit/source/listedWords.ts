import type { TrackerDefinition } from "../definition";
import type { Cell } from "../expression/expression";
import { listedLines } from "../rows/listedLines";
import { roleCell, wordChoice, type ListSource } from "./listSource";
import { asText, trimmed } from "./shownCell";

/** A word of a source and what it stands for, by the list's columns; blank where nobody has said. */
export interface ListedWord {
  word: string;
  means: Readonly<Record<string, Cell>>;
}

/** The words that a source says, once each as they are first written, with what is known or has been said of them. */
export function listedWords(definition: TrackerDefinition, read: ListSource, name: string): ListedWord[] {
  return [...spelled(definition, read, name).keys()].map((word) => ({
    word,
    means: meaningOf(definition, read, name, word) ?? {},
  }));
}

/** The words of a list that nobody has said anything of, and in how many rows each stands. */
export function unknownWords(definition: TrackerDefinition, read: ListSource, name: string): Map<string, number> {
  const words = spelled(definition, read, name);
  return new Map([...words].filter(([word]) => meaningOf(definition, read, name, word) === undefined));
}

function spelled(definition: TrackerDefinition, read: ListSource, name: string): Map<string, number> {
  const found = new Map<string, { word: string; rows: number }>();
  const { of } = definition.lists[name];
  for (const line of read.columns.has(of) ? listedLines(definition, read) : []) {
    const word = trimmed(asText(roleCell(read, of, line)));
    const known = found.get(word.toLowerCase());
    if (known) known.rows += 1;
    else if (word !== "") found.set(word.toLowerCase(), { word, rows: 1 });
  }
  return new Map([...found.values()].map(({ word, rows }) => [word, rows]));
}

function meaningOf(definition: TrackerDefinition, read: ListSource, name: string, word: string) {
  const list = definition.lists[name];
  const said = read.choices[wordChoice(name, word)]?.trim().toLowerCase();
  const answer = list.answers.find(({ label }) => label.toLowerCase() === said);
  if (answer) return answer.means;
  const column = read.columns.get(list.of);
  return list.known(word, read.source.columns.find(({ index }) => index === column)?.header ?? "");
}
