import fc from "fast-check";
import {
  cell,
  columns,
  count,
  literal,
  omitted,
  orBlank,
  share,
  together,
  type Argument,
  type Trial,
} from "./argument";

/** Three points that rise, as single cells; now and then they do not, or one is blank. */
const points: fc.Arbitrary<Argument[]> = fc
  .tuple(count(100, 1), count(100), count(100), fc.nat(12))
  .map(([low, more, most, special]) => {
    const likely = special === 0 ? null : low + more;
    const high = special === 1 ? low - 1 : low + more + most;
    return [low, likely, high].map((one) => ({ cells: one }));
  });

const ranges = fc
  .array(fc.tuple(count(100, 1), count(100), count(100)), { minLength: 2, maxLength: 5 })
  .map((rows): Argument[] => [
    { cells: rows.map(([low]) => [low]) },
    { cells: rows.map(([low, more]) => [low + more]) },
    { cells: rows.map(([low, more, most]) => [low + more + most]) },
  ]);

const weight = fc.oneof(omitted, literal(4, 2.5));
const ends = fc
  .tuple(count(1000, 1), count(10_000))
  .map(([low, more]): Argument[] => [{ cells: low }, { cells: low + more }]);

/** The engine's BETA.INV stops at about 9 digits. */
const BETA_DIGITS = 1e-8;

export const distributionTrials: readonly Trial[] = [
  ...["PERTMEAN", "PERTSD"].flatMap((name): Trial[] => [
    { name, args: together(points, weight) },
    { name, about: "ranges", args: ranges },
  ]),
  ...["PERT3MEAN", "PERT3SD", "TRIMEAN", "TRISD"].flatMap((name): Trial[] => [
    { name, args: points },
    { name, about: "ranges", args: ranges },
  ]),
  ...[{ name: "PERTINV", digits: BETA_DIGITS }, { name: "TRIINV" }].flatMap((of): Trial[] => [
    { ...of, args: together(cell(orBlank(fc.oneof(share, fc.constant(1.2)))), points) },
    { ...of, about: "ranges", args: together(literal(0.1, 0.8), ranges) },
  ]),
  { name: "PERTINV", about: "a weight", args: together(literal(0.8), points, literal(2.5)), digits: BETA_DIGITS },
  { name: "LOGNORMMEAN", args: ends },
  { name: "LOGNORMMEAN", about: "ends that are no range", args: together(cell(count(2)), cell(count(2))) },
  { name: "ALE", args: together(cell(orBlank(count(50))), ends) },
  { name: "DRAW", args: together(cell(orBlank(count(1_000_000))), cell(count(1000)), cell(count(1000))) },
  { name: "DRAW", about: "ranges", args: columns([count(1_000_000), count(1000), count(1000)]) },
];
