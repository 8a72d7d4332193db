import fc from "fast-check";
import {
  cell,
  columns,
  count,
  literal,
  near,
  omitted,
  orBlank,
  share,
  together,
  type Argument,
  type Trial,
} from "./argument";

const day = count(46_120, 46_000);
const holidays = fc.constant<Argument>({ cells: [[46_023], [46_050], [46_052]] });
const counting = fc.oneof(omitted, literal("calendar"));
const planned = fc
  .array(count(30), { minLength: 3, maxLength: 8 })
  .map((steps) => ({ cells: steps.map((_, at) => [steps.slice(0, at + 1).reduce((sum, step) => sum + step, 1)]) }));
const status = orBlank(
  fc.constantFrom("Red", "amber", " Green", "On hold", "behind", "Überfällig", "en cours", "N/A", "What?"),
);

export const deliveryTrials: readonly Trial[] = [
  { name: "ELAPSED", args: together(cell(orBlank(day)), cell(orBlank(day)), cell(orBlank(day)), counting) },
  { name: "ELAPSED", about: "ranges", args: together(columns([orBlank(day), day]), literal(46_060)) },
  {
    name: "ELAPSED",
    about: "workdays",
    args: together(cell(count(46_050, 46_000)), cell(day), cell(orBlank(day)), literal("workdays"), holidays),
  },
  { name: "SPITIME", args: together(planned, cell(orBlank(count(200))), cell(orBlank(count(9)))) },
  {
    name: "SCHEDULEFORECAST",
    args: together(planned, cell(count(200)), cell(count(9)), fc.oneof(omitted, literal("spi", "one", 0.8))),
  },
  { name: "CYCLETIME", args: together(cell(orBlank(day)), cell(orBlank(day)), counting) },
  { name: "CYCLETIME", about: "ranges", args: columns([orBlank(day), orBlank(day)]) },
  {
    name: "CYCLETIME",
    about: "workdays",
    args: together(cell(orBlank(day)), cell(orBlank(day)), literal("workdays"), holidays),
  },
  {
    name: "SLIP",
    args: together(cell(orBlank(day)), cell(orBlank(day)), fc.oneof(omitted, cell(day), literal(46_060))),
  },
  { name: "SLIP", about: "ranges", args: together(columns([orBlank(day), orBlank(day)]), literal(46_060)) },
  {
    name: "SLIP",
    about: "workdays",
    args: together(cell(orBlank(day)), cell(orBlank(day)), literal(46_060), literal("workdays"), holidays),
  },
  {
    name: "ONTIMEINFULL",
    about: "on a day",
    args: together(
      columns([day, orBlank(day), orBlank(count(9)), orBlank(count(9))]),
      literal(46_060),
      fc.oneof(omitted, literal(10)),
      fc.oneof(omitted, literal(3)),
    ),
  },
  { name: "PACESTATUS", args: together(cell(orBlank(share)), cell(orBlank(fc.oneof(share, fc.constant(1.2))))) },
  { name: "PACESTATUS", about: "ranges", args: columns([orBlank(share), orBlank(share)]) },
  {
    name: "PACESTATUS",
    about: "borders",
    args: together(cell(near(0.57, 0.45, 1, 0.3)), cell(near(0.6)), fc.oneof(omitted, literal(0.8)), omitted),
  },
  {
    name: "OKRGRADE",
    args: together(cell(orBlank(near(0.7, 0.4, 1, 0.9, -0.2))), fc.oneof(omitted, literal("committed"))),
  },
  { name: "OKRGRADE", about: "ranges", args: columns([orBlank(share)]) },
  { name: "WEAKEST", args: columns([status]) },
  {
    name: "WEAKEST",
    about: "an order of one's own",
    args: together(
      columns([orBlank(fc.constantFrom("good", "bad", "ugly", "g*", "b?d"))]),
      fc.constant<Argument>({ cells: [["ugly"], ["bad"], ["good"]] }),
    ),
  },
  {
    name: "CHANGES",
    args: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom("a", "b", "*", "d?", "~d"), { minLength: 2, maxLength: 5 }),
        fc.uniqueArray(fc.constantFrom("a", "b", "*", "d?", "~d"), { minLength: 2, maxLength: 5 }),
        fc.array(count(6), { minLength: 10, maxLength: 10 }),
      )
      .map(([now, before, figures]) => [
        { cells: now.map((key) => [key]) },
        { cells: now.map((_, at) => [figures[at]]) },
        { cells: before.map((key) => [key]) },
        { cells: before.map((_, at) => [figures[at + 5]]) },
        ...(figures[0] > 3 ? [{ literal: 2 }] : []),
      ]),
  },
];
