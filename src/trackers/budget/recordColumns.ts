/** Where each block of the record starts, by zero-based column. Blocks grow downward only. */
export const recordColumns = {
  words: 4,
  categories: 11,
  bridge: 19,
  lines: 30,
  periods: 41,
  leftOut: 50,
  texts: 55,
  versions: 60,
  toDate: 64,
  pairs: 72,
  spelledLines: 84,
  spelledPeriods: 87,
  spelledPairs: 89,
  checks: 94,
  written: 98,
  /** The last block: a column for each column of amounts whose cells were not all alike. */
  states: 101,
} as const;
