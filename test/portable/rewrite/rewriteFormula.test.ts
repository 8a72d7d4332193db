import fc from "fast-check";
import { registry } from "../../../src/portable/registry";
import { cooCalls, type CooCall } from "../../../src/portable/rewrite/formulaTree";
import { followedReferences } from "../../../src/portable/rewrite/followed";
import { rewriteFormula } from "../../../src/portable/rewrite/rewriteFormula";
import { expression } from "./formulas";

const exact = (formula: string) => rewriteFormula(formula, "exact")?.formula;
const newer = (formula: string) => rewriteFormula(formula, "lambda")?.formula;

describe("a call in a formula", () => {
  test.each([
    ["alone", "=COO.RISKSCORE(B2,C2)", '=IF(LEN(TRIM(B2))*LEN(TRIM(C2))=0,"",B2*C2)'],
    ["as a file keeps it", "=_xldudf_COO_RISKSCORE(B2,C2)", '=IF(LEN(TRIM(B2))*LEN(TRIM(C2))=0,"",B2*C2)'],
    ["in an expression", "=1- COO.RISKSCORE(B2,C2) *2", '=1- IF(LEN(TRIM(B2))*LEN(TRIM(C2))=0,"",B2*C2) *2'],
    ["that becomes a difference, after a minus", "=9-COO.VARIANCE(7,5)", "=9-(7-5)"],
    ["that becomes a difference, as an argument", "=ABS(COO.VARIANCE(7,5))", "=ABS(7-5)"],
    ["in words", '="COO.VARIANCE(7,5)"&COO.VARIANCE(7,5)', '="COO.VARIANCE(7,5)"&(7-5)'],
    ["with a column of its row", "=COO.VARIANCE([@Actual],5)", '=IF(LEN(TRIM([@Actual]))=0,"",[@Actual]-5)'],
    ["over a sheet with a quote", "=COO.VARIANCE('It''s'!A1,5)", "=IF(LEN(TRIM('It''s'!A1))=0,\"\",'It''s'!A1-5)"],
    ["on several lines", "=COO.VARIANCE(\n  9,\n  5\n)", "=9-5"],
    ["over a column with an apostrophe in its name", "=COO.VARIANCE(9,T[a'#]+1)", "=9-(T[a'#]+1)"],
    [
      "beside a closed workbook",
      "='C:\\My (old)\\[It''s.xlsx]S'!A1+COO.VARIANCE(9,5)",
      "='C:\\My (old)\\[It''s.xlsx]S'!A1+(9-5)",
    ],
    [
      "as Excel shows it where it looked in another add-in",
      "='C:\\Office16\\FUNCRES.XLAM'!_xldudf_COO_VARIANCE(9,5)",
      "=9-5",
    ],
    ["as a file keeps that", "=[2]!_xldudf_COO_VARIANCE(9,5)", "=9-5"],
    [
      "behind the marks of other add-ins and newer functions",
      "=_xll.COO.VARIANCE(9,_xlfn._xldudf_COO_VARIANCE(7,5))",
      "=9-(7-5)",
    ],
    ["over joined words, which may be none", '=COO.VARIANCE(A1&"",5)', '=IF(LEN(TRIM(A1&""))=0,"",(A1&"")-5)'],
    ["in another", "=COO.VARIANCE(COO.VARIANCE(9,2),5)", "=9-2-5"],
  ])("%s", (_, formula, plain) => {
    expect(exact(formula)).toBe(plain);
  });

  test("names of the workbook are not caught by names that the plain formula introduces", () => {
    expect(newer("=COO.MIXVARIANCE(plan,actual,margin)")).toMatch(
      /^=LET\(given_1,plan,given_2,actual,given_3,margin,LET\(/,
    );
    expect(newer("=COO.MIXVARIANCE(B2:B9,C2:C9,D2:D9)")).toMatch(/^=LET\(p,TOCOL\(B2:B9\)/);
  });
});

describe("only the value can stay", () => {
  test.each([
    ["=COO.VERSION()", "valueOnly", "VERSION"],
    ["=1+COO.EMV(A1,COO.RISKSIMTOTALS(1,2,3,4))", "valueOnly", "RISKSIMTOTALS"],
    ["=COO.VARIANCE(,B1)", "arguments", "VARIANCE"],
    ["=COO.VARIANCE(A1,B1,C1,D1)", "arguments", "VARIANCE"],
    ["=COO.NOSUCH(1)", "unknown", "NOSUCH"],
    ["=COO.BRIDGE(A1:A3,B1:B3,C1:C3)", "newerExcel", "BRIDGE"],
  ])("%s", (formula, kind, name) => {
    expect(rewriteFormula(formula, "exact")).toMatchObject({ formula: null, reason: { kind, name } });
  });

  test("a formula that would be longer than Excel takes", () => {
    const nested = Array.from({ length: 14 }).reduce<string>((inner) => `COO.VARIANCE(${inner},A1)`, "B1");
    expect(rewriteFormula(`=${nested}`, "exact")).toMatchObject({ formula: null, reason: { kind: "tooLong" } });
  });
});

test("formulas without a COO function, and texts that are none, are left alone", () => {
  for (const formula of ["=SUM(A1)", '="COO.EMV(1,2)"', "=[0]!Rate+COO.EMV(1,2)", "=COO.EMV(1,"])
    expect(rewriteFormula(formula, "lambda")).toBeNull();
});

const live = [...registry.values()].filter(({ grade }) => grade !== "value").map(({ name }) => name);
const all = [...registry.keys()];

test("nothing outside the calls changes by a character, however they are nested", () => {
  fc.assert(
    fc.property(expression(6, all), (body) => {
      const formula = `=${body}`;
      const calls = cooCalls(formula)!;
      expect(calls).not.toBeNull();
      const rewritten = rewriteFormula(formula, "lambda");
      if (!rewritten?.formula) return;
      const pieces = outside(formula, calls);
      let rest = rewritten.formula;
      expect(rest.startsWith(pieces[0])).toBe(true);
      expect(rest.endsWith(pieces.at(-1)!)).toBe(true);
      for (const piece of pieces) {
        expect(rest).toContain(piece);
        rest = rest.slice(rest.indexOf(piece) + piece.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("what comes out is a formula, without a call of ours or a cell that was not named, and is left alone by a second time", () => {
  let written = 0;
  fc.assert(
    fc.property(expression(4, live), (body) => {
      const rewritten = rewriteFormula(`=${body}`, "lambda");
      if (!rewritten?.formula) return;
      written++;
      expect(cooCalls(rewritten.formula)).toEqual([]);
      expect(rewriteFormula(rewritten.formula, "lambda")).toBeNull();
      const named = new Set(followedReferences(`=${body}`, "Plan"));
      expect(followedReferences(rewritten.formula, "Plan").filter((one) => !named.has(one))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(written).toBeGreaterThan(100);
});

/** The stretches of a formula before, between and after its calls. */
function outside(formula: string, calls: readonly CooCall[]): string[] {
  const starts = [0, ...calls.map(({ end }) => end)];
  const ends = [...calls.map(({ start }) => start), formula.length];
  return starts.map((start, at) => formula.slice(start, ends[at]));
}
