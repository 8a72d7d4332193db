/** Every message a person can see in a cell, in one place: what is wrong, where, what is expected. */

function count(many: number, one: string): string {
  return `${many} ${one}${many === 1 ? "" : "s"}`;
}

export const messages = {
  notANumber: (argument: string, row: number, column: number, text: string) =>
    `${argument}, row ${row}, column ${column}: "${text}" is not a number.`,
  ambiguousNumber: (argument: string, row: number, column: number, text: string) =>
    `${argument}, row ${row}, column ${column}: "${text}" can be read in two ways. Enter it as a number.`,
  notAWord: (argument: string, row: number, column: number, text: string, words: readonly string[]) =>
    `${argument}, row ${row}, column ${column}: "${text}" is not one of ${words.join(", ")}.`,
  unknownWord: (argument: string, line: number, text: string) =>
    `${argument}, line ${line}: "${text}" is not a status that is known here.`,
  rowsDiffer: (argument: string, rows: number, other: string, otherRows: number) =>
    `${argument} has ${count(rows, "row")}, ${other.toLowerCase()} has ${otherRows}.`,
  columnsDiffer: (argument: string, columns: number, other: string, otherColumns: number) =>
    `${argument} has ${count(columns, "column")}, ${other.toLowerCase()} has ${otherColumns}.`,
  oneValue: (argument: string) => `${argument} must be a single value.`,
  missing: (argument: string) => `${argument} is missing.`,
  notBetween: (argument: string, value: number, least: number, most: number) =>
    `${argument} is ${value}; it must be between ${least} and ${most}.`,
  tooSmall: (argument: string, value: number, least: number) => `${argument} is ${value}; it must be ${least} or more.`,
  notWhole: (argument: string, value: number) => `${argument} is ${value}; it must be a whole number.`,
  planIsZero: "The plan is 0 or blank, so there is no share of it.",
  nothingElapsed: "No time has elapsed yet, so there is no pace.",
  nothingClosed: "No period is closed yet, so there is no run rate.",
  noPlanYet: "The plan to date is 0, so the year cannot be scaled by it.",
  noThreshold: "Give a share of plan, an amount, or both to call a variance material.",
  periodsBeyond: (argument: string, asked: number, there: number) =>
    `${argument} is ${asked}, but there ${there === 1 ? "is" : "are"} only ${count(there, "period")}.`,
  weightsShareNothing: "The profile must have no negative weights, and one above 0.",
  noPlanUnits: "No units are planned, so there is nothing to restate.",
  fourCells: (argument: string) => `${argument} must be four cells: units, price, unit variable cost, fixed cost.`,
  noPrice: (argument: string, row: number) => `${argument}, row ${row} is blank, but there is a quantity.`,
  notPositive: (argument: string, value: number) => `${argument} is ${value}; it must be above 0.`,
  noGrowthRate: "There is no growth rate from 0, or between amounts of different signs.",
  actualIsZero: "An actual is 0, so its error has no percentage. WAPE has an answer.",
  actualsAreZero: "All actuals are 0, so there is nothing to weigh the errors by.",
  bothAreZero: "Actual and forecast of a period are both 0, so its error has no percentage.",
  nothingToCompare: "No period has both an actual and a forecast.",
  trainingTooShort: (season: number) => `Training must have more than ${count(season, "period")} to compare with.`,
  trainingIsFlat: "The training sample never changes from season to season, so there is no scale.",
  noErrorYet: "Every forecast was right so far, so there is no deviation to measure in.",
  noCostYet: "There is no cost yet, so there is no cost performance.",
  nothingPlannedYet: "Nothing is planned by now, so there is no schedule performance.",
  nothingEarnedYet: "Nothing is earned yet, so there is no performance to go by.",
  targetIsSpent: "The target is spent already, so no performance can reach it.",
  notCumulative: (period: number) => `Planned falls in period ${period}; give planned value as a running total.`,
  blankPeriod: (argument: string, period: number) => `${argument}, period ${period} is blank.`,
  noSuchFunction: (name: string) => `There is no function "${name}". Give its name, such as "VARIANCE".`,
  notLoaded: "The explanations could not be loaded. Check the connection and calculate again.",
  tooLarge: "The result is too large for a number.",
} as const;
