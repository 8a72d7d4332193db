import fc from "fast-check";
import {
  amount,
  cell,
  columns,
  count,
  literal,
  omitted,
  orBlank,
  positive,
  row,
  together,
  type Trial,
} from "./argument";

const year = row(orBlank(amount), { min: 12, max: 12 });
const closed = fc.oneof(literal(1, 4, 12), cell(orBlank(count(12))));

export const yearTrials: readonly Trial[] = [
  { name: "YTD", args: together(year, closed) },
  { name: "YTD", about: "a column", args: together(columns([orBlank(amount)], { min: 12, max: 12 }), closed) },
  { name: "YTG", args: together(year, closed) },
  { name: "RUNRATE", args: together(row(orBlank(amount)), omitted, fc.oneof(omitted, literal(4))) },
  { name: "RUNRATE", about: "closed periods", args: together(year, closed) },
  { name: "FULLYEAR", args: together(year, year, closed, fc.oneof(omitted, literal("plan", "runrate", "phased"))) },
  {
    name: "PHASE",
    args: together(cell(amount), fc.oneof(literal(1, 3, 12), cell(count(12, 1))), fc.oneof(omitted, literal(0))),
  },
  { name: "PHASE", about: "weights", args: together(cell(amount), columns([orBlank(count(9, 1))], { min: 3 })) },
  { name: "PHASE", about: "weights in a row", args: together(cell(amount), row(positive, { min: 3, max: 6 })) },
  {
    name: "CAGR",
    args: together(cell(orBlank(amount)), cell(orBlank(amount)), fc.oneof(literal(2), cell(orBlank(count(10))))),
  },
  { name: "CAGR", about: "ranges", args: columns([orBlank(positive), positive, orBlank(count(9, 1))]) },
];
