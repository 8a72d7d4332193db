import fc from "fast-check";
import { registry } from "../../../src/portable/registry";

export const hostileSheets = [
  "It's",
  "A,B",
  "a(b)",
  'Q"1',
  "COO.EMV(1,2)",
  "2026",
  "A1",
  "Ünïcode ✓",
  "a!b",
  "=SUM(1)",
  "{x}",
  "x;y",
];

const sheet = fc.constantFrom("", "Sheet1!", ...hostileSheets.map((name) => `'${name.replaceAll("'", "''")}'!`));
const column = fc.constantFrom("A", "B", "$C", "AA", "$XFD");
const row = fc.constantFrom("1", "$2", "17", "$1048576");
const cell = fc.tuple(column, row).map(([letters, number]) => letters + number);

/** A reference in any of the styles that a formula may hold. */
export const reference = fc.oneof(
  fc.tuple(sheet, cell).map(([where, one]) => where + one),
  fc.tuple(sheet, cell, cell).map(([where, from, to]) => `${where}${from}:${to}`),
  fc.tuple(sheet, fc.constantFrom("A:A", "$B:$C", "1:3", "$2:$2")).map(([where, lines]) => where + lines),
  fc.constantFrom(
    "Budget[Plan]",
    "[@Actual]",
    "Budget[[#This Row],[My col]]",
    "Budget[[#Totals],[a'[b]]",
    "plan",
    "Tax_Rate",
  ),
  fc.constantFrom(
    "Sheet1:Sheet3!A1",
    "'Jan 1:Mar 1'!A1",
    "A1#",
    "Plan!$B$2#",
    "@A1:A9",
    "@plan",
    "A1:INDEX(B:B,3)",
    "Sheet1!Rate",
  ),
  fc.constantFrom(
    "(A1:B2,C3)",
    "A1:C3 B2:D4",
    "R_1",
    "R1C1_",
    "RC.x",
    "Budget[[#Headers],[a]:[b c]]",
    "Budget[a'#]",
    "[@[My col]]",
  ),
  fc.constantFrom(
    "[Book2.xlsx]Sheet1!A1",
    "'[Book (2), it''s.xlsx]Sheet 1'!$A$1",
    "'C:\\My (x)\\[It''s, {1}.xlsx]S'!A1",
    "'https://company.example/a b/[Plan;\"1\".xlsx]S'!A1:B2",
    "'C:\\Plans\\Plan.xlsx'!Rate",
  ),
);

const text = fc
  .array(fc.constantFrom("COO.EMV(1,2)", '""', ",", "(", ")", "{", "'", "A1", "é", " ", "!"), { maxLength: 5 })
  .map((parts) => `"${parts.join("")}"`);
const array = fc.constantFrom("{1,2;3,4}", '{"a,b";"COO.EMV(1)"}', "{TRUE,#N/A}", "{-1.5}");
const literal = fc.oneof(fc.constantFrom("0", "1.5", "2%", "1E3", "TRUE", "#N/A"), text, array);

const space = fc.constantFrom("", "", " ", "  ", "\n");

/** A call's name as a person writes it or as a file keeps it. */
const called = (name: string) =>
  fc.constantFrom(
    ...[`COO.${name}`, `coo.${name.toLowerCase()}`, `_xldudf_COO_${name}`, `_xll.COO.${name}`],
    ...[`'C:\\Program Files (x86)\\FUNCRES.XLAM'!_xldudf_COO_${name}`],
  );

/**
 * An expression with calls of COO functions in it, nested to a depth.
 *
 * @param names - The functions that may be called.
 */
export function expression(depth: number, names: readonly string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof({ weight: 3, arbitrary: reference }, { weight: 1, arbitrary: literal });
  if (depth === 0) return leaf;
  const part = fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 2, arbitrary: fc.constant(null).chain(() => expression(depth - 1, names)) },
  );
  const call = fc.constantFrom(...names).chain((name) => {
    const needed = registry.get(name)!.parameters.filter((parameter) => !parameter.startsWith("[")).length;
    return fc
      .tuple(called(name), fc.array(fc.tuple(space, part, space), { minLength: needed, maxLength: needed }))
      .map(([written, args]) => `${written}(${args.map((arg) => arg.join("")).join(",")})`);
  });
  return fc.oneof(
    { weight: 3, arbitrary: call },
    fc.tuple(part, fc.constantFrom("+", "-", "*", "&", "<=", " / "), part).map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom("SUM", "IF", "XLOOKUP", "_xlfn.CONCAT"), fc.array(part, { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
    part.map((one) => `(${one})`),
    part.map((one) => `-${one}`),
    fc.tuple(part, part).map(([init, body]) => `LET(x,${init},${body}+x)`),
  );
}
