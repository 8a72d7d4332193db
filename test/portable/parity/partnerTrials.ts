import fc from "fast-check";
import {
  amount,
  cell,
  columns,
  count,
  literal,
  near,
  omitted,
  orBlank,
  positive,
  share,
  together,
  type Argument,
  type Trial,
} from "./argument";

const day = count(46_500, 45_900);
const holidays = fc.constant<Argument>({ cells: [[46_023], [46_050], [46_052]] });
const unit = literal("day", "week", "month", "year");
const rating = orBlank(count(3, 1));
const word = orBlank(fc.constantFrom("Low", "medium", "H", "H*", "?"));
const duty = orBlank(
  fc.constantFrom(
    "Compliant",
    "n/a",
    "Not assessed",
    "teilweise",
    "não conforme",
    "Exempt",
    "offen",
    "hm",
    "Com*",
    "~",
  ),
);

export const partnerTrials: readonly Trial[] = [
  { name: "HEADCOUNT", args: together(columns([orBlank(day), orBlank(day)]), cell(orBlank(day))) },
  {
    name: "HEADCOUNT",
    about: "full positions",
    args: columns([orBlank(day), orBlank(day), orBlank(share)]).map(([hired, left, fte]) => [
      hired,
      left,
      { literal: 46_200 },
      fte,
    ]),
  },
  { name: "RETENTION", args: together(columns([orBlank(count(46_100, 45_900)), orBlank(day)]), cell(day), cell(day)) },
  { name: "VACANCYRATE", args: together(cell(orBlank(count(50))), cell(orBlank(count(60)))) },
  { name: "VACANCYRATE", about: "ranges", args: columns([orBlank(count(50)), orBlank(count(60))]) },
  { name: "OFFERACCEPTANCE", args: together(cell(orBlank(count(20))), cell(orBlank(count(30)))) },
  { name: "OFFERACCEPTANCE", about: "ranges", args: columns([orBlank(count(20)), orBlank(count(30, 20))]) },
  { name: "NINEBOX", args: together(cell(fc.oneof(rating, word)), cell(fc.oneof(rating, word))) },
  { name: "NINEBOX", about: "label", args: together(cell(rating), cell(word), omitted, literal("label")) },
  {
    name: "NINEBOX",
    about: "another scale",
    args: together(cell(near(3, 4, 2.5)), cell(orBlank(count(5, 1))), fc.constant<Argument>({ cells: [[3], [4]] })),
  },
  {
    name: "TIMETOFILL",
    about: "measures",
    args: together(columns([orBlank(count(46_050, 46_000)), orBlank(count(46_100, 46_050))]), literal("median", "p90")),
  },
  { name: "NEXTDUE", args: together(cell(orBlank(day)), cell(count(14, 1)), unit, cell(orBlank(day))) },
  {
    name: "NEXTDUE",
    about: "month ends",
    args: together(cell(fc.constantFrom(46_053, 45_716, 45_351, 46_022)), literal(1, 3), literal("month"), cell(day)),
  },
  {
    name: "NEXTDUE",
    about: "rules",
    args: together(
      cell(day),
      cell(count(5, 1)),
      unit,
      cell(day),
      literal("end", "workday", "previous"),
      fc.oneof(omitted, holidays),
    ),
  },
  {
    name: "OCCURRENCES",
    args: together(
      literal(46_053, 45_991),
      literal(1, 3),
      unit,
      literal(46_023),
      literal(46_100, 46_387),
      fc.oneof(omitted, literal("end")),
    ),
  },
  { name: "AGEBAND", args: together(cell(orBlank(count(120, -5)))) },
  { name: "AGEBAND", about: "ranges", args: columns([orBlank(count(120, -5))]) },
  {
    name: "AGEBAND",
    about: "bands of one's own",
    args: together(
      cell(orBlank(count(120, -5))),
      fc.constant<Argument>({ cells: [[10], [45]] }),
      fc.constant<Argument>({ cells: [["new"], ["old"], ["dead"]] }),
    ),
  },
  { name: "COMPLIANCERATE", args: together(columns([duty]), omitted, fc.oneof(omitted, literal(0.5))) },
  { name: "COMPLIANCERATE", about: "weights", args: columns([duty, orBlank(count(5))]) },
  {
    name: "TERMEND",
    args: together(cell(orBlank(day)), cell(orBlank(day)), fc.oneof(omitted, cell(orBlank(count(24))), literal(12))),
  },
  {
    name: "NOTICEBY",
    args: together(cell(orBlank(day)), cell(orBlank(count(120))), fc.oneof(omitted, literal("day"))),
  },
  {
    name: "NOTICEBY",
    about: "months",
    args: together(cell(orBlank(day)), cell(count(12)), literal("month"), fc.oneof(omitted, literal(5))),
  },
  {
    name: "RENEWALSTATUS",
    args: together(
      cell(orBlank(day)),
      cell(orBlank(day)),
      cell(orBlank(day)),
      fc.oneof(omitted, cell(orBlank(fc.constantFrom("yes", "Nein", "perhaps", true, false)))),
      fc.oneof(omitted, literal(30)),
    ),
  },
  { name: "ABCCLASS", args: columns([orBlank(fc.oneof(positive, count(5), amount))], { min: 3, max: 8 }) },
  {
    name: "ABCCLASS",
    about: "limits",
    args: together(columns([count(5)], { min: 3, max: 8 }), literal(0.5), literal(0.8)),
  },
  {
    name: "KRALJIC",
    args: together(cell(orBlank(near(3, 4, 2))), cell(orBlank(near(3, 4, 2))), fc.oneof(omitted, literal(4))),
  },
  { name: "KRALJIC", about: "ranges", args: columns([orBlank(count(5, 1)), count(5, 1)]) },
  { name: "NPS", args: columns([orBlank(count(10))]) },
  { name: "NPS", about: "off the scale", args: columns([orBlank(count(11, -1))]) },
  { name: "NPSERROR", digits: 1e-9, args: together(columns([orBlank(count(10))]), fc.oneof(omitted, literal(0.9))) },
  { name: "RESCALE", args: together(cell(orBlank(amount)), cell(orBlank(amount)), cell(orBlank(amount))) },
  {
    name: "RESCALE",
    about: "ranges",
    args: together(columns([orBlank(count(9)), count(3), orBlank(count(9, 3))]), literal(1), literal(5)),
  },
  { name: "WSJF", args: together(...[1, 2, 3].map(() => cell(orBlank(count(10)))), cell(orBlank(count(8)))) },
  { name: "WSJF", about: "ranges", args: columns([orBlank(count(9)), count(9), count(9), count(9)]) },
  { name: "ICE", args: together(...[1, 2, 3].map(() => cell(orBlank(count(10))))) },
  { name: "ICE", about: "ranges", args: columns([orBlank(count(9)), count(9), count(9)]) },
  {
    name: "FUNNEL",
    args: together(
      columns([orBlank(fc.constantFrom("Idea", "pilot", "Launch", "Rejected", "L*"))], { min: 3, max: 8 }),
      fc.constant<Argument>({ cells: [["Idea"], ["Pilot"], ["Launch"]] }),
    ),
  },
  {
    name: "FUNNEL",
    about: "furthest stages",
    args: columns([fc.constantFrom("Idea", "Pilot", "Rejected"), orBlank(fc.constantFrom("Idea", "Pilot", "Launch"))], {
      min: 3,
      max: 8,
    }).map(([stages, terminal]) => [stages, { cells: [["Idea"], ["Pilot"], ["Launch"]] }, terminal]),
  },
  {
    name: "FUNDED",
    args: together(columns([orBlank(count(9, -2)), orBlank(count(9))], { min: 3, max: 8 }), literal(12)),
  },
  { name: "PRODUCTIVITY", args: together(cell(orBlank(amount)), cell(orBlank(fc.oneof(amount, fc.constant(0))))) },
  { name: "PRODUCTIVITY", about: "ranges", args: columns([orBlank(amount), positive]) },
  {
    name: "PROGRESS",
    about: "within 0 and 1",
    args: together(columns([orBlank(count(9)), count(20, 10), orBlank(count(30))]).map((all) => all)),
  },
];
