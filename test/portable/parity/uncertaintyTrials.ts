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
  share,
  together,
  type Trial,
} from "./argument";

const results = columns([orBlank(amount)], { min: 1, max: 12 });
const tail = fc.oneof(omitted, literal(0, 0.1, 0.25, 0.5, 1));

export const uncertaintyTrials: readonly Trial[] = [
  { name: "LOSSEXCEEDANCE", args: together(results, cell(orBlank(amount))) },
  {
    name: "LOSSEXCEEDANCE",
    about: "a curve",
    args: together(columns([orBlank(count(20))], { min: 6, max: 12 }), row(orBlank(count(20)))),
  },
  { name: "CONTINGENCY", args: results },
  { name: "CONTINGENCY", about: "percentiles", args: together(results, literal(0.9), literal(0, 0.25, 1)) },
  { name: "CONTINGENCY", about: "an estimate", args: together(results, literal(0.8), literal(500, -20)) },
  { name: "VALUEATRISK", args: together(results, tail) },
  { name: "EXPECTEDSHORTFALL", args: together(results, tail) },
  {
    name: "EXPECTEDSHORTFALL",
    about: "by index",
    args: together(columns([orBlank(count(9))], { min: 1, max: 12 }), tail, literal("index")),
  },
  { name: "SECONDMOMENT", args: columns([orBlank(amount), orBlank(positive)]) },
  {
    name: "SECONDMOMENT",
    about: "correlated",
    args: fc.tuple(columns([amount, positive], { min: 2, max: 2 }), share).map(([parts, correlation]) => [
      ...parts,
      {
        cells: [
          [1, correlation],
          [correlation, 1],
        ],
      },
    ]),
  },
  {
    name: "TORNADO",
    args: together(columns([fc.constantFrom("Price", "Volume"), orBlank(amount), amount]), literal(100)),
  },
];
