import type { KnownColumn } from "./knownColumn";
import { holdsFigure, layoutColumns, type Layout } from "./layout";
import { ROLES } from "./roleAssignment";
import type { Roles } from "./roles";
import type { Choices, Question, Role, SourceLine } from "./source";

/** Chance below which a role is asked instead of taken. */
export const ASK_BELOW = 0.6;

/** What each role is called where it is missing. */
const MISSING: Partial<Record<Role, string>> = {
  plan: "No column of plan or budget amounts was found. Which column holds the plan?",
  actual: "No column of actuals was found. Which column holds the actuals?",
  category: "No column that names the lines was found. Which column holds the category?",
};

/** The questions about roles that this sheet leaves open: those a budget cannot do without, and those that are in doubt. */
export function roleQuestions(
  columns: readonly KnownColumn[],
  roles: Roles,
  layout: Layout,
  lines: readonly SourceLine[],
  choices: Choices,
): Question[] {
  const questions: Question[] = [];
  const { best, confidence } = roles.assigned;
  const settled = layoutColumns({ ...layout, across: layout.across.filter(({ figure }) => figure !== null) });
  for (const role of ["plan", "actual", "category"] as const) {
    if (choices[role] !== undefined || (role !== "category" && holdsFigure(layout, role))) continue;
    const missing = best[role] === -1;
    if (role === "category" && missing && best.department !== -1) continue;
    // Headings between the rows may have said what no column says.
    if (role !== "category" && missing && lines.some((line) => line[role] !== null)) continue;
    if (!missing && confidence[role] >= ASK_BELOW) continue;
    const text = missing ? MISSING[role] : doubt(role, columns[best[role]], confidence[role]);
    const answers = answersFor(role, columns, roles, settled);
    questions.push({ id: role, text: text as string, answers: joinPeriods(answers, role, columns, layout) });
  }
  return questions;
}

function doubt(role: Role, column: KnownColumn, confidence: number): string {
  return `Column ${column.letter} "${column.profile.header}" looks like the ${role}, but not surely (${Math.round(confidence * 100)} %). Which column holds the ${role}?`;
}

/** Columns that can be the answer, likeliest first, and "none". */
function answersFor(
  role: Role,
  columns: readonly KnownColumn[],
  roles: Roles,
  settled: ReadonlySet<number>,
): Question["answers"] {
  const amounts = role === "plan" || role === "actual";
  const { best, confidence } = roles.assigned;
  // A column that is itself in doubt may be the answer here.
  const taken = new Set(
    ROLES.filter((other) => other !== role && confidence[other] >= ASK_BELOW).map((other) => best[other]),
  );
  return columns
    .map((column, at) => ({ column, at, score: roles.scores[role][at] }))
    .filter(
      ({ column, at }) =>
        !taken.has(at) &&
        !settled.has(at) &&
        (amounts ? ["money", "number", "blank"] : ["text", "longText", "id"]).includes(column.type),
    )
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ column }) => ({
      value: column.letter,
      label: column.profile.header === "" ? `Column ${column.letter}` : `${column.letter}: ${column.profile.header}`,
    }))
    .concat({ value: "none", label: `The sheet has no ${role}` });
}

/** Periods that lie across are one answer, given by the first of them: what one month holds, all of them hold. */
function joinPeriods(
  answers: Question["answers"],
  role: Role,
  columns: readonly KnownColumn[],
  { across }: Layout,
): Question["answers"] {
  const unnamed = across.filter(({ figure }) => figure === null).map(({ at }) => columns[at]);
  if (role === "category" || unnamed.length < 2) return answers;
  const letters = new Set(unnamed.map(({ letter }) => letter));
  const [first, last] = [unnamed[0], unnamed[unnamed.length - 1]];
  const all = {
    value: first.letter,
    label: `${first.letter} to ${last.letter}: ${first.profile.header} to ${last.profile.header}`,
  };
  return [all, ...answers.filter(({ value }) => !letters.has(value))];
}

/** Revenue or expense, where the sheet does not say. */
export function typeQuestion(why: string, mixed: boolean): Question {
  const answers = [
    { value: "expense", label: "All lines are expenses" },
    { value: "revenue", label: "All lines are revenue" },
  ];
  if (mixed) answers.push({ value: "mixed", label: "Revenue where the words say so, expenses otherwise" });
  return { id: "type", text: `${why} What are they?`, answers };
}

/** Which row holds the headings, where several could. */
export function headerQuestion(row: number, others: readonly { row: number; text: string }[]): Question {
  return {
    id: "header",
    text:
      row > 0
        ? `Row ${row} looks like the headings, but not surely. Which row holds them?`
        : "No row of headings was found. Which row holds them?",
    answers: [
      ...others.map(({ row: other, text }) => ({ value: String(other), label: `Row ${other}: ${text}` })),
      { value: "none", label: "There are no headings" },
    ],
  };
}

/** Which of several tables with the same headings counts: those of other periods or versions must not be added up. */
export function sameTablesQuestion(tables: readonly { row: number; title: string }[]): Question {
  const named = tables.map(({ row, title }) => (title === "" ? `row ${row}` : `"${title}"`));
  return {
    id: "header",
    text: `The same headings stand on the sheet ${tables.length} times, for ${named.slice(0, 3).join(", ")}${named.length > 3 ? " and others" : ""}. Which table counts? They are not added up.`,
    answers: tables.map(({ row, title }) => ({
      value: String(row),
      label: title === "" ? `The table below row ${row}` : `Row ${row}: ${title}`,
    })),
  };
}

/** Comma or point before the decimals, where the texts do not show it. */
export function decimalQuestion(letter: string, example: string, count: number): Question {
  return {
    id: "decimal",
    text: `Column ${letter} holds ${count} number${count === 1 ? "" : "s"} as text like "${example}", which can be read in two ways. Which mark stands before the decimals?`,
    answers: [
      { value: ".", label: "A point: 1,234 is one thousand two hundred thirty-four" },
      { value: ",", label: "A comma: 1,234 is one and a bit" },
    ],
  };
}

/** Revenue with a minus, as credits stand in many ledgers, would count as money given back. */
export function signsQuestion(lines: number): Question {
  return {
    id: "signs",
    text: `Revenue stands as negative amounts (${lines} ${lines === 1 ? "line" : "lines"}), as ledgers write credits. How does it count?`,
    answers: [
      { value: "credit", label: "Turn the signs: revenue is positive" },
      { value: "debit", label: "Go on: negative revenue is meant" },
    ],
  };
}

/** Which of the currencies that stand in one column counts: they cannot be added. */
export function currencyQuestion(letter: string, currencies: readonly string[]): Question {
  return {
    id: "currency",
    text: `Column ${letter} holds amounts in ${currencies.join(" and ")}, which cannot be added without a rate. Which ones count?`,
    answers: currencies.map((currency) => ({
      value: currency,
      label: `Amounts in ${currency}; the others count as blank`,
    })),
  };
}

/** Day or month first, where the texts do not show it. */
export function datesQuestion(letter: string, example: string): Question {
  return {
    id: "dates",
    text: `Column ${letter} holds dates as text like "${example}", which can be read in two ways. Which comes first?`,
    answers: [
      { value: "dmy", label: "The day" },
      { value: "mdy", label: "The month" },
    ],
  };
}
