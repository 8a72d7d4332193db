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
  type Argument,
  type Trial,
} from "./argument";

const money = orBlank(fc.oneof(positive, positive, fc.constant(0)));
const two = together(cell(money), cell(money));
const three = together(two, cell(money));
const rising: fc.Arbitrary<Argument> = fc
  .array(count(50), { minLength: 1, maxLength: 8 })
  .map((steps) => ({ cells: [steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0))] }));

export const earnedValueTrials: readonly Trial[] = [
  ...["CPI", "SPI", "COSTVARIANCE", "SCHEDULEVARIANCE"].flatMap((name): Trial[] => [
    { name, args: two },
    { name, about: "ranges", args: columns([money, money]) },
  ]),
  ...["EAC", "ETC", "VAC"].flatMap((name): Trial[] => [
    { name, args: together(three, fc.oneof(omitted, literal("cpi", "budget"))) },
    { name, about: "combined", args: together(three, literal("combined"), literal(5000)) },
    { name, about: "ranges", args: columns([money, money, money]) },
  ]),
  { name: "TCPI", args: together(three, fc.oneof(omitted, literal(9000))) },
  { name: "TCPI", about: "ranges", args: columns([money, money, money]) },
  { name: "EARNEDSCHEDULE", args: together(rising, cell(orBlank(count(300)))) },
  { name: "EARNEDVALUE", args: columns([orBlank(positive), share, orBlank(share), orBlank(amount)]) },
  { name: "EARNEDVALUE", about: "planned in money", args: columns([positive, positive, share, amount]) },
  {
    name: "EARNEDVALUE",
    about: "with a unit",
    args: together(columns([positive, share, share, amount]), literal("money", "share")),
  },
];
