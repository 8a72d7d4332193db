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

const units = count(5000);
const words = fc.constantFrom("North", "South", "Rent", "Travel");
const block = row(count(1000), { min: 4, max: 4 });

export const volumeTrials: readonly Trial[] = [
  {
    name: "FLEXBUDGET",
    args: together(cell(orBlank(units)), cell(orBlank(units)), cell(amount), cell(orBlank(amount))),
  },
  { name: "FLEXBUDGET", about: "ranges", args: columns([orBlank(units), units, amount, amount]) },
  { name: "FLEXVARIANCE", args: together(block, block) },
  { name: "MIXVARIANCE", args: columns([orBlank(count(900, 1)), orBlank(units), amount]) },
  { name: "MIXVARIANCE", about: "one margin", args: together(columns([count(900, 1), units]), cell(amount)) },
  {
    name: "PVM",
    args: columns([
      positive,
      fc.oneof(count(900, 1), fc.constant(0)),
      positive,
      fc.oneof(count(900, 1), fc.constant(null)),
    ]),
  },
  { name: "BRIDGE", args: columns([orBlank(words), orBlank(amount), amount]) },
  { name: "BRIDGE", about: "top", args: together(columns([words, amount, amount]), omitted, literal(1, 2, 5)) },
  { name: "BRIDGE", about: "types", args: columns([words, amount, amount, fc.constantFrom("revenue", "expense")]) },
  { name: "BRIDGE", about: "one type", args: together(columns([words, amount, amount]), literal("expense")) },
];
