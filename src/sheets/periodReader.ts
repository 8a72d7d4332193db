import { chosenDayOrder } from "./choices";
import type { CellValue, Grid } from "./grid";
import type { Period } from "./period";
import { dateOf, dayOrderOf, hasYearRanges, isMonthEdge, periodOf, type PeriodRule } from "./periodColumn";
import type { KnownColumn } from "./knownColumn";
import { datesQuestion } from "./questions";
import type { Choices, Question } from "./source";

/** How the cells of the period column are read. */
export interface PeriodReader {
  read: (value: CellValue) => Period | null;
  questions: Question[];
}

/** Settles how a period column is read, from all of its cells together. */
export function periodReader(
  grid: Grid,
  column: KnownColumn,
  values: readonly CellValue[],
  choices: Choices,
): PeriodReader {
  const different = [...new Set(values)];
  const texts = different.filter((value) => typeof value === "string");
  const { order, needing, example } = dayOrderOf(texts);
  const culture = grid.culture?.dateOrder;
  const dayOrder = chosenDayOrder(choices) ?? order ?? (culture === "dmy" || culture === "mdy" ? culture : null);
  const serials = column.type === "date";
  const dates = different.map((value) => dateOf(value, { serials, dayOrder })).filter((serial) => serial !== null);
  const rule: PeriodRule = { serials, dayOrder, yearRanges: hasYearRanges(texts), monthly: dates.every(isMonthEdge) };
  const known = new Map<CellValue, Period | null>();
  return {
    read: (value) => {
      let period = known.get(value);
      if (period === undefined) known.set(value, (period = periodOf(value, rule)));
      return period;
    },
    questions: dayOrder === null && needing > 0 ? [datesQuestion(column.letter, example)] : [],
  };
}
