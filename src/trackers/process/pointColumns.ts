export const pointColumns = [
  "number",
  "label",
  "value",
  "center",
  "lower",
  "upper",
  "range",
  "rangeLimit",
  "sigmas",
  "rule",
] as const;

export type PointColumn = (typeof pointColumns)[number];
