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
  share,
  together,
  type Trial,
} from "./argument";

const people = orBlank(fc.constantFrom<string | number>("Ann", "Bo", "Cy", "Di", "ann", "A*", "~Bo", 123));
const day = count(46_100, 46_000);
const severity = orBlank(fc.constantFrom("Red", "Green", "Amber", "High", "Overdue", "Done", "Extreme"));

export const organizationTrials: readonly Trial[] = [
  { name: "TURNOVER", args: columns([orBlank(count(9)), orBlank(count(200))]) },
  { name: "TURNOVER", about: "yearly", args: together(columns([orBlank(count(9)), count(200, 1)]), literal(12)) },
  { name: "SPAN", args: together(cell(orBlank(count(50))), cell(orBlank(count(20)))) },
  { name: "SPAN", about: "ranges", args: columns([orBlank(count(90, 50)), count(20)]) },
  { name: "TIMETOFILL", args: columns([orBlank(count(46_050, 46_000)), orBlank(count(46_100, 46_050))]) },
  { name: "TIMETOFILL", about: "wrong order", args: columns([day, orBlank(day)]) },
  { name: "TRAININGCOVERAGE", args: columns([people, people], { min: 3 }) },
  { name: "TRAININGCOVERAGE", about: "expired", args: columns([people, people, people], { min: 3 }) },
  {
    name: "QUADRANT",
    args: together(cell(orBlank(count(5, 1))), cell(orBlank(count(5, 1))), fc.oneof(omitted, literal(4))),
  },
  { name: "QUADRANT", about: "ranges", args: columns([orBlank(count(5, 1)), count(5, 1)]) },
  {
    name: "DUESTATUS",
    args: together(
      cell(orBlank(day)),
      cell(orBlank(day)),
      fc.oneof(omitted, cell(orBlank(day))),
      fc.oneof(omitted, literal(30)),
    ),
  },
  {
    name: "DUESTATUS",
    about: "ranges",
    args: together(
      columns([orBlank(day)], { min: 4, max: 4 }),
      literal(46_050),
      columns([orBlank(day)], { min: 4, max: 4 }),
    ),
  },
  { name: "ONTIMEINFULL", args: columns([day, orBlank(day), count(9), orBlank(count(9))]) },
  {
    name: "RICE",
    args: together(
      cell(orBlank(count(500))),
      cell(count(3)),
      cell(fc.oneof(share, fc.constant(2))),
      cell(orBlank(count(9))),
    ),
  },
  { name: "RICE", about: "ranges", args: columns([orBlank(count(500)), count(3), share, count(9)]) },
  { name: "ECV", args: together(cell(orBlank(amount)), cell(share), cell(amount), cell(orBlank(share)), cell(amount)) },
  { name: "ECV", about: "ranges", args: columns([orBlank(amount), share, amount, share, amount]) },
  { name: "RNPV", args: together(columns([orBlank(amount), share]), literal(0.1, 0)) },
  { name: "RNPV", about: "a rate in a cell", args: together(columns([amount, share]), cell(share)) },
  { name: "HHI", args: columns([orBlank(positive)]) },
  {
    name: "EXCEPTIONS",
    args: columns([orBlank(fc.constantFrom("Rent", "Fleet", "IT")), severity, orBlank(amount)], { min: 3 }),
  },
  {
    name: "EXCEPTIONS",
    about: "without materiality",
    args: together(columns([fc.constantFrom("Rent", "Fleet"), orBlank(count(4))]), omitted, literal(2)),
  },
];
