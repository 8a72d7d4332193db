import { freeColumns } from "../kit/source/freeColumns";
import { unratedWords } from "./ratingForms";
import { roleCells, type RiskQuestion, type RiskRole, type RiskSource } from "./riskSource";
import { riskLines } from "./risks";
import { unknownStatusWords } from "./riskStatus";

/**
 * What keeps a sheet from being a register: it must say what the risks are, and how likely and how bad, or a score; and of words that
 * nobody knows a person has to say what they mean.
 */
export function riskQuestions(read: RiskSource): RiskQuestion[] {
  const questions = columnQuestions(read);
  return questions.length > 0 ? questions : wordQuestions(read);
}

/** The questions about a sheet's columns alone; what words mean stands on the settings sheet of a register that was built. */
export function columnQuestions(read: RiskSource): RiskQuestion[] {
  const { source, columns, grid } = read;
  const header = source.questions.filter(({ id }) => id === "header");
  if (source.sameTables && header.length > 0)
    return header.map(({ text, answers }) => ({ id: "header" as const, text, answers }));
  const none = { value: "none", label: "The sheet does not have it" };
  const answers = (role: RiskRole) => freeColumns(source, grid, columns, role);
  const questions: RiskQuestion[] = [];
  const ask = (id: RiskRole, text: string, more = [none]) =>
    questions.push({ id, text, answers: [...answers(id), ...more] });
  const doubtful = (role: RiskRole) => columns.has(role) && read.doubtful.has(role);
  if (!columns.has("title") || doubtful("title")) ask("title", "Which column says what the risks are?", []);
  if (!columns.has("score") && !(columns.has("likelihood") && columns.has("impact"))) {
    if (!columns.has("likelihood")) ask("likelihood", "Which column says how likely the risks are?");
    if (!columns.has("impact")) ask("impact", "Which column says how large their impact is?");
  }
  if (doubtful("likelihood")) ask("likelihood", "Which column says how likely the risks are?");
  if (doubtful("impact")) ask("impact", "Which column says how large their impact is?");
  if (doubtful("score")) ask("score", "Which column holds the score of the risks?");
  if (doubtful("status")) ask("status", "Which column says whether a risk is open or closed?");
  return questions;
}

/** What unknown words of ratings and of the status mean. */
function wordQuestions(read: RiskSource): RiskQuestion[] {
  const questions: RiskQuestion[] = [];
  for (const role of ["likelihood", "impact"] as const) {
    const { words, rows } = unratedWords(read, role);
    if (words.length === 0 || read.order[role] !== null) continue;
    const order = orderedBy(read, role);
    questions.push({
      id: `${role}Words`,
      text: `${named(words)} in the column of ${role} ${words.length === 1 ? "is a word" : "are words"} of no scale that is known (${counted(rows)}). In which order does the sheet's own scale rise?`,
      answers: [
        { value: order.join(" < "), label: order.join(" < ") },
        { value: [...order].reverse().join(" < "), label: [...order].reverse().join(" < ") },
        { value: "none", label: "They stay without a rating" },
      ],
    });
  }
  const unknown = unknownStatusWords(read);
  if (unknown.size > 0) {
    const words = [...unknown.keys()];
    const rows = [...unknown.values()].reduce((sum, next) => sum + next, 0);
    const all = words.join("; ");
    questions.push({
      id: "closed",
      text: `${named(words)} in the status ${words.length === 1 ? "is not a word" : "are no words"} that says whether a risk is done with (${counted(rows)}). Which of them mean closed?`,
      answers: [
        { value: "none", label: "None: these risks are open" },
        ...(words.length > 1 ? words.slice(0, 6).map((word) => ({ value: word, label: word })) : []),
        { value: all, label: words.length === 1 ? `${all}: closed` : `All: ${all}` },
      ],
    });
  }
  return questions;
}

const named = (words: readonly string[]) =>
  words.length > 3 ? `"${words.slice(0, 3).join('", "')}" and ${words.length - 3} more` : `"${words.join('", "')}"`;

const counted = (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`);

/** The words of a rating in the order of the scores beside them, else as they first come. */
function orderedBy(read: RiskSource, role: "likelihood" | "impact"): string[] {
  const [cells, scores] = [roleCells(read, role), roleCells(read, "score")];
  const found = new Map<string, number[]>();
  for (const line of riskLines(read)) {
    const cell = cells[line - 1];
    if (typeof cell !== "string" || cell.trim() === "") continue;
    const score = scores[line - 1];
    found.set(cell.trim(), [...(found.get(cell.trim()) ?? []), ...(typeof score === "number" ? [score] : [])]);
  }
  const mean = (list: readonly number[]) => list.reduce((sum, next) => sum + next, 0) / Math.max(1, list.length);
  return [...found].sort(([, one], [, other]) => mean(one) - mean(other)).map(([word]) => word);
}
