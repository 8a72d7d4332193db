import fc from "fast-check";
import {
  amount,
  cell,
  columns,
  literal,
  near,
  omitted,
  orBlank,
  positive,
  share,
  together,
  type Trial,
} from "./argument";

const TYPES = ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"];
const blankable = orBlank(amount);
const pair = together(cell(blankable), cell(blankable));
const pairs = columns([blankable, blankable]);
const type = fc.oneof(omitted, literal(...TYPES), cell(orBlank(fc.constantFrom(...TYPES))));

export const budgetTrials: readonly Trial[] = [
  { name: "VARIANCE", args: together(pair, type) },
  { name: "VARIANCE", about: "ranges", args: columns([blankable, blankable, orBlank(fc.constantFrom(...TYPES))]) },
  { name: "VARIANCEPCT", args: together(pair, type, fc.oneof(omitted, literal("n.m.", 0))) },
  { name: "VARIANCEPCT", about: "ranges", args: pairs },
  { name: "VARIANCESTATUS", args: together(pair, type, fc.oneof(omitted, literal(0, 0.05, 0.3))) },
  { name: "VARIANCESTATUS", about: "ranges", args: together(pairs, literal("expense"), literal(0.1)) },
  { name: "MATERIAL", args: together(pair, literal(0.1), literal(500), fc.oneof(omitted, literal("and", "or"))) },
  {
    name: "VARIANCESTATUS",
    about: "borders",
    args: together(cell(near(105, 95, 100)), cell(near(100)), omitted, fc.oneof(omitted, literal(0.05))),
  },
  {
    name: "MATERIAL",
    about: "borders",
    args: together(cell(near(105, 95, 120)), cell(near(100)), literal(0.05), literal(20), literal("and", "or")),
  },
  { name: "MATERIAL", about: "ranges", args: together(pairs, literal(0.1), literal(500), literal("and", "or")) },
  { name: "MATERIAL", about: "one threshold", args: together(pairs, omitted, literal(500)) },
  { name: "REMAINING", args: together(pair, fc.oneof(omitted, cell(blankable))) },
  { name: "REMAINING", about: "ranges", args: columns([blankable, blankable, blankable]) },
  { name: "BUDGETUSED", args: pair },
  { name: "BUDGETUSED", about: "ranges", args: columns([blankable, orBlank(fc.oneof(positive, fc.constant(0)))]) },
  { name: "PACE", args: together(pair, fc.oneof(literal(0.5), cell(orBlank(share)))) },
  { name: "PACE", about: "ranges", args: columns([blankable, blankable, orBlank(share)]) },
];
