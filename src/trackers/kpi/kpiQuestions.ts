import { freeColumns } from "../kit/source/freeColumns";
import { kpiLines, namesOf } from "./kpiLines";
import { soundsLower, usualLowerWords } from "./kpiSettings";
import type { KpiChoices, KpiRole, KpiSource } from "./kpiSource";

/** A doubt about a sheet of KPIs; `KpiChoices` answers it. */
export interface KpiQuestion {
  id: keyof KpiChoices | "header";
  text: string;
  answers: { value: string; label: string }[];
}

/**
 * What keeps a sheet from being a scorecard: it must say what its KPIs are and what they have come to, and where nothing says which way
 * is good but some names sound as if less were better, a person has to.
 *
 * @param needsDecimal - A text like "1,234" among the figures that can be read in two ways; "" for none.
 */
export function kpiQuestions(read: KpiSource, needsDecimal = ""): KpiQuestion[] {
  const { columns, history } = read;
  const answers = (role: KpiRole) => freeColumns(read.source, read.grid, takenColumns(read), role);
  const columnAnswers = answers("direction");
  const none = { value: "none", label: "The sheet does not have it" };
  const has = (role: KpiRole) => columns.has(role);
  const header = read.source.questions.filter(({ id }) => id === "header");
  if (read.source.sameTables && header.length > 0)
    return header.map(({ text, answers }) => ({ id: "header" as const, text, answers }));
  const questions: KpiQuestion[] = [];
  if (history?.runs !== "down") {
    const ask = (role: KpiRole, text: string, more = [none]) =>
      questions.push({ id: role, text, answers: [...answers(role), ...more] });
    const doubtful = (role: KpiRole) => has(role) && read.doubtful.has(role);
    if (!has("name") || doubtful("name")) ask("name", "Which column says what the KPIs are?", []);
    if ((!history && !has("actual") && !has("attainment")) || doubtful("actual"))
      ask("actual", "Which column says what the KPIs have come to?", history || has("attainment") ? [none] : []);
    if (doubtful("target")) ask("target", "Which column holds the targets?");
  }
  questions.push(...longQuestions(read));
  if (read.decimal === null && needsDecimal !== "") questions.push(decimalQuestion(needsDecimal));
  if (questions.length === 0) questions.push(...directionQuestions(read, columnAnswers, none));
  return questions;
}

/** Columns that say something else already, by role, and those that are a part of the history. */
function takenColumns({ columns, history }: KpiSource): Map<string, number> {
  const taken = new Map<string, number>(columns);
  for (let at = 0; at < (history?.columns ?? 0); at += 1) taken.set(`history ${at}`, history!.column + at);
  return taken;
}

/** Whether rows with one name are one KPI over time, which of two rows for a period counts, and how dates as text are read. */
function longQuestions({ source, long, doubts }: KpiSource): KpiQuestion[] {
  if (!long) return [];
  const each = (answer: string) => ({ value: "each", label: `${answer}: each row is a KPI of its own` });
  const questions: KpiQuestion[] = source.questions.flatMap(({ id, text, answers }) =>
    id === "dates" ? [{ id, text, answers }] : [],
  );
  if (doubts.history)
    questions.push({
      id: "history",
      text: "Some KPIs stand in several rows with different periods. Are those the figures of one KPI over time?",
      answers: [{ value: "rows", label: "Yes: the latest is its actual, the earlier ones its history" }, each("No")],
    });
  else if (doubts.doubled)
    questions.push({
      id: "doubled",
      text: `Some KPIs have two rows for a period: ${doubts.doubled}. Which one counts?`,
      answers: [{ value: "last", label: "The lower row; the other one is named as not used" }, each("Neither")],
    });
  return questions;
}

function directionQuestions(
  read: KpiSource,
  columnAnswers: KpiQuestion["answers"],
  none: KpiQuestion["answers"][number],
): KpiQuestion[] {
  if (read.columns.has("direction") || read.direction !== "" || !isMeasured(read)) return [];
  const names = namesOf(read);
  const lines = kpiLines(read);
  const lower = lines.map((line) => String(names[line - 1])).filter((name) => soundsLower(name, usualLowerWords));
  if (lower.length === 0) return [];
  const some = lower.length === 1 ? "1 KPI" : `${lower.length} of ${lines.length} KPIs`;
  return [
    {
      id: "direction",
      text: `No column says whether higher or lower is better, and the name of ${some} sounds like lower ("${lower[0].slice(0, 60)}"). Which holds?`,
      answers: [
        { value: "words", label: `Lower for those ${lower.length}, higher for the others` },
        { value: "higher", label: "Higher is better for all" },
        ...(columnAnswers.length === 0
          ? []
          : [...columnAnswers, { ...none, label: "No column says it: higher is better for all" }]),
      ],
    },
  ];
}

/** Where a sheet has the share that was reached and no figures, more of it is better. */
function isMeasured({ columns, history }: KpiSource): boolean {
  return history !== null || columns.has("actual");
}

function decimalQuestion(example: string): KpiQuestion {
  return {
    id: "decimal",
    text: `The figures hold numbers as text like "${example}", which can be read in two ways. Which mark stands before the decimals?`,
    answers: [
      { value: ".", label: "A point: 1,234 is one thousand two hundred thirty-four" },
      { value: ",", label: "A comma: 1,234 is one and a bit" },
    ],
  };
}
