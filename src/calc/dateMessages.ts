/** What a person reads when a date or a span of days cannot be worked with: what is wrong, where, what is expected. */
export const dateMessages = {
  outOfRange: (what: string, value: number) =>
    `${what} is ${value}; a date is a number from 1 (1 January 1900) to 2958465 (31 December 9999).`,
  finishFirst: (start: number, finish: number) => `Finish (${finish}) is before start (${start}).`,
  noWorkday: "There is no working day between start and finish.",
  every: (value: number) => `Every is ${value}; it must be a whole number from 1.`,
  neverAgain: "There is no such date before the year 10000.",
  windowOrder: (from: number, to: number) => `To (${to}) is before from (${from}).`,
  tooMany: (most: number) => `There are more than ${most} dates in the window.`,
  bandOrder: "Limits must rise from the first band to the last.",
  bandCount: (limits: number, labels: number) =>
    `There are ${limits} limits and ${labels} labels; there must be one label more than limits.`,
  negative: (what: string, value: number) => `${what} is ${value}; it must be 0 or more.`,
  wholeMonths: (what: string, value: number) => `${what} is ${value}; months must be a whole number.`,
} as const;
