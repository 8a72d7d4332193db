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
  near,
  type Trial,
} from "./argument";

const pair = together(cell(orBlank(amount)), cell(orBlank(fc.oneof(amount, fc.constant(0)))));
const direction = fc.oneof(omitted, literal("higher", "lower"), cell(orBlank(fc.constantFrom("higher", "lower"))));
const ranges = columns([orBlank(amount), orBlank(amount)]);
const red = { cells: [[10], [50]] };
const target = { cells: [[20], [40]] };

export const kpiTrials: readonly Trial[] = [
  { name: "ATTAINMENT", args: together(pair, direction) },
  { name: "ATTAINMENT", about: "ranges", args: together(ranges, literal("lower")) },
  { name: "ATTAINMENT", about: "linear", args: together(pair, literal("lower", "higher"), literal("linear")) },
  { name: "ATTAINMENT", about: "baseline", args: together(ranges, omitted, literal("baseline"), literal(60)) },
  {
    name: "ATTAINMENT",
    about: "baseline and direction",
    args: together(pair, direction, literal("baseline"), literal(60)),
  },
  {
    name: "ATTAINMENT",
    about: "range",
    args: orBlank(count(60)).map((one) => [{ cells: one }, target, undefined, { literal: "range" }, red]),
  },
  {
    name: "ATTAINMENT",
    about: "ranges in a range",
    args: columns([orBlank(count(60))]).map(([one]) => [one, target, undefined, { literal: "range" }, red]),
  },
  { name: "KPISCORE", args: together(pair, cell(amount)) },
  { name: "KPISCORE", about: "ranges", args: columns([orBlank(amount), amount, amount]) },
  { name: "RAG", args: together(pair, direction, fc.oneof(omitted, literal(0, 0.5))) },
  {
    name: "RAG",
    about: "borders",
    args: together(cell(near(100, 90, 110)), cell(near(100)), fc.oneof(omitted, literal("lower"))),
  },
  { name: "RAG", about: "borders below 0", args: together(cell(near(-40, -36, -44)), cell(near(-40)), direction) },
  { name: "ATTAINMENT", about: "borders", args: together(cell(near(100)), cell(near(100)), direction) },
  { name: "TREND", about: "borders", args: together(cell(near(105, 95, 100)), literal(100), omitted, literal(0.05)) },
  { name: "RAG", about: "ranges", args: together(ranges, literal("lower")) },
  { name: "TREND", args: together(pair, direction, fc.oneof(omitted, literal(0, 0.5))) },
  { name: "TREND", about: "ranges", args: ranges },
  { name: "PROGRESS", args: together(pair, cell(orBlank(amount))) },
  { name: "PROGRESS", about: "ranges", args: columns([amount, orBlank(amount), amount]) },
  {
    name: "WEIGHTEDSCORE",
    args: together(row(orBlank(positive), { min: 4, max: 4 }), row(count(9), { min: 4, max: 4 })),
  },
  { name: "WEIGHTEDSCORE", about: "columns", args: columns([orBlank(positive), count(9)]) },
  { name: "COVERAGE", args: columns([orBlank(positive), orBlank(count(9))]) },
  { name: "DPMO", args: together(cell(orBlank(count(50))), cell(orBlank(count(50))), cell(orBlank(count(9)))) },
  { name: "DPMO", about: "ranges", args: columns([count(50), orBlank(count(50)), count(9)]) },
  { name: "RTY", args: columns([orBlank(share)], { min: 1 }) },
];
