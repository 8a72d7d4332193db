import fc from "fast-check";
import { cell, columns, count, literal, omitted, orBlank, row, share, together, type Trial } from "./argument";

const measured = columns([orBlank(count(60, 40))], { min: 3, max: 15 });
const limits = [literal(30, 45), literal(55, 70)] as const;

export const processTrials: readonly Trial[] = [
  { name: "XMR", args: together(measured, fc.oneof(omitted, literal("wheeler", "d2", "exact"))) },
  { name: "XMR", about: "a row", args: row(orBlank(count(60, 40)), { min: 4 }).map((values) => [values]) },
  { name: "CONTROLLIMITS", args: together(literal("p"), cell(orBlank(share)), literal(50)) },
  {
    name: "CONTROLLIMITS",
    about: "u",
    args: together(literal("u"), cell(orBlank(count(9))), cell(count(20, 1))),
  },
  { name: "CONTROLLIMITS", about: "c in ranges", args: together(literal("c"), columns([orBlank(count(30))])) },
  { name: "PROCESSCAPABILITY", args: together(measured, ...limits) },
  { name: "CPK", args: together(measured, ...limits) },
  { name: "CPM", args: together(measured, ...limits, fc.oneof(omitted, literal(50))) },
  { name: "PROCESSPERFORMANCE", args: together(measured, ...limits) },
  { name: "PPK", args: together(measured, ...limits) },
  {
    name: "OEE",
    args: together(cell(count(500)), cell(count(500)), literal(1, 2.5), cell(count(300)), cell(count(300))),
  },
  { name: "PARETO", args: columns([fc.constantFrom("a", "b", "c"), orBlank(count(90))]) },
];
