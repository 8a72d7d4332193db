import fc from "fast-check";
import { amount, cell, columns, count, literal, omitted, orBlank, share, together, type Trial } from "./argument";

const rating = count(5, 1);
const word = fc.constantFrom("Very low", "Low", "Moderate", "High", "Very high", "L", "M", "H", "Rare", "Catastrophic");
const rated = orBlank(fc.oneof<fc.Arbitrary<number | string>[]>(rating, word));
const chance = fc.oneof(share, fc.constant(1.5));

export const riskTrials: readonly Trial[] = [
  { name: "RISKSCORE", args: together(cell(orBlank(rating)), cell(orBlank(rating))) },
  { name: "RISKSCORE", about: "ranges", args: columns([orBlank(rating), orBlank(rating)]) },
  { name: "RISKLEVEL", args: together(cell(rated), cell(rated), fc.oneof(omitted, literal("nist"))) },
  { name: "RISKLEVEL", about: "ranges", args: columns([rated, rated]) },
  { name: "RISKBAND", args: together(cell(orBlank(count(110)))) },
  {
    name: "RISKBAND",
    about: "tails",
    args: together(cell(fc.constantFrom(5 - 1e-15, 80 - 1e-14, 80 + 1e-14, 100 + 1e-14, -1e-16))),
  },
  {
    name: "RISKBAND",
    about: "own bands",
    args: columns([count(30, 5)]).map(([score]) => [
      score,
      { cells: [[0], [10], [20]] },
      { cells: [["a"], ["b"], ["c"]] },
    ]),
  },
  { name: "RESIDUAL", args: together(cell(orBlank(amount)), cell(orBlank(chance))) },
  { name: "RESIDUAL", about: "ranges", args: columns([orBlank(amount), orBlank(share)]) },
  {
    name: "RESIDUAL",
    about: "interpolated",
    args: fc
      .array(fc.tuple(amount, amount, share), { minLength: 2, maxLength: 5 })
      .map((rows) => [
        { cells: rows.map(([one]) => [one]) },
        { cells: rows.map(([, ...rest]) => rest) },
        { literal: "interpolate" },
      ]),
  },
  { name: "EMV", args: together(cell(orBlank(chance)), cell(orBlank(amount))) },
  { name: "EMV", about: "ranges", args: columns([orBlank(share), orBlank(amount)]) },
  { name: "RISKMATRIX", args: columns([rated, rated]) },
  {
    name: "TOPRISKS",
    args: together(
      columns([orBlank(fc.constantFrom("R1", "R2", "R3")), orBlank(count(9))], { min: 4 }),
      fc.oneof(omitted, literal(1, 3)),
    ),
  },
];
