import { readNumberText } from "../calc/numberText";
import { otherMeasure } from "./amountEvidence";
import { chosenDecimal } from "./choices";
import { currencyOf } from "./currency";
import type { Grid } from "./grid";
import { mixedCurrencies } from "./mixedCurrencies";
import { decimalEvidence, numberOf, type DecimalMark } from "./numberColumn";
import type { KnownColumn } from "./knownColumn";
import { decimalQuestion } from "./questions";
import type { Layout } from "./layout";
import type { Roles } from "./roles";
import type { Choices, Question } from "./source";

/** Rows whose texts are looked at for the style of the whole sheet. */
const SHARED_ROWS = 500;

/** How the amounts of a table are read. */
export interface AmountReader {
  /** Columns of the grid that hold amounts: plan, actual and forecast, or all amounts where no role is known. */
  columns: number[];
  read: (row: number, column: number) => number | null;
  currency: string;
  questions: Question[];
}

/** Settles the decimal mark of each amount column, from its own texts, its neighbors', the workbook's culture or a person. */
export function amountReader(
  grid: Grid,
  columns: readonly KnownColumn[],
  roles: Roles,
  layout: Layout,
  rows: readonly number[],
  above: string,
  choices: Choices,
): AmountReader {
  const { plan, actual, forecast } = roles.assigned.best;
  const across = layout.across.map(({ at }) => at);
  const withRole = [plan, actual, forecast, layout.amount, ...across].filter((at) => at !== -1);
  const places = withRole.length > 0 ? withRole.sort((a, b) => a - b) : amountPlaces(columns);
  const evidence = places.map((at) => decimalEvidence(textsOf(grid, columns[at], rows)));
  const shared = sharedMark(grid, columns, rows);
  const currencies = mixedCurrencies(
    grid,
    places.map((at) => columns[at]),
    choices,
  );
  const chosen = chosenDecimal(choices);
  const marks = new Map<number, DecimalMark | null>();
  const questions: Question[] = [];
  places.forEach((at, place) => {
    const { mark, needing, example } = evidence[place];
    const settled = chosen ?? mark ?? shared ?? grid.culture?.decimal ?? null;
    marks.set(columns[at].profile.column, settled);
    if (settled === null && needing > 0 && questions.length === 0)
      questions.push(decimalQuestion(columns[at].letter, example, needing));
  });
  return {
    columns: places.map((at) => columns[at].profile.column),
    read: (row, column) =>
      currencies.counts(row, column) ? numberOf(grid.values[row]?.[column], marks.get(column) ?? null) : null,
    currency: currencyOf(
      places.map((at) => columns[at].profile),
      above,
    ),
    questions: [...questions, ...currencies.questions],
  };
}

/** What all columns with numbers as text show together: a sheet is written in one style. */
function sharedMark(grid: Grid, columns: readonly KnownColumn[], rows: readonly number[]): DecimalMark | null {
  const numeric = columns.filter(({ type }) => type === "money" || type === "number" || type === "percent");
  const texts = numeric.flatMap((column) => [...textsOf(grid, column, rows.slice(0, SHARED_ROWS))]);
  return decimalEvidence(texts).mark;
}

function amountPlaces(columns: readonly KnownColumn[]): number[] {
  const isAmount = ({ type, meaning }: KnownColumn): boolean =>
    (type === "money" || type === "number") && otherMeasure(meaning) === null;
  return columns.map((_, at) => at).filter((at) => isAmount(columns[at]));
}

function* textsOf(grid: Grid, { profile }: KnownColumn, rows: readonly number[]): Generator<string> {
  if (profile.texts === 0) return;
  for (const row of rows) {
    const value = grid.values[row][profile.column];
    if (typeof value === "string" && value !== "" && readNumberText(value) !== "notANumber") yield value;
  }
}
