import type { TrackerDefinition } from "../definition";
import { titleRole } from "../rows/listedLines";
import { freeColumns } from "./freeColumns";
import { unknownWords } from "./listedWords";
import { wordChoice, type ListSource } from "./listSource";

/** A doubt about a sheet; a choice under its id answers it. */
export interface ListQuestion {
  id: string;
  text: string;
  answers: { value: string; label: string }[];
}

/** What keeps a sheet from being a tracker's list: columns that it must have, and words that nobody knows. */
export function listQuestions(definition: TrackerDefinition, read: ListSource): ListQuestion[] {
  const questions = columnQuestions(definition, read);
  return questions.length > 0 ? questions : wordQuestions(definition, read);
}

/** The questions about a sheet's columns alone; what words mean stands on the settings sheet of a tracker that was built. */
export function columnQuestions(definition: TrackerDefinition, read: ListSource): ListQuestion[] {
  const { source, grid, columns, doubtful } = read;
  const header = source.questions.filter(({ id }) => id === "header");
  if (source.sameTables && header.length > 0) return header;
  return definition.needs.flatMap(({ oneOf, question, optional }): ListQuestion[] => {
    const there = oneOf.filter((role) => columns.has(role));
    if (there.length > 0 ? !there.every((role) => doubtful.has(role)) : optional) return [];
    const role = there[0] ?? oneOf[0];
    const none = role === titleRole(definition) ? [] : [{ value: "none", label: "The sheet does not have it" }];
    return [{ id: role, text: question, answers: [...freeColumns(source, grid, columns, role), ...none] }];
  });
}

function wordQuestions(definition: TrackerDefinition, read: ListSource): ListQuestion[] {
  return Object.entries(definition.lists).flatMap(([name, { question, answers }]) =>
    [...unknownWords(definition, read, name)].map(([word, rows]) => ({
      id: wordChoice(name, word),
      text: question(`"${word}"`, rows === 1 ? "1 row" : `${rows} rows`),
      answers: answers.map(({ label }) => ({ value: label, label })),
    })),
  );
}
