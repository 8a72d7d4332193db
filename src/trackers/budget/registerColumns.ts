/** Where each block of the register starts, by zero-based column. Blocks grow downward only. */
export const registerColumns = {
  settings: 0,
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
  written: 84,
} as const;
