import { outsideValues } from "../../src/sheets/outsideValues";

const from = (formula: string) =>
  outsideValues({ sheet: "S", firstRow: 3, firstColumn: 1, values: [[1]], formulas: [[formula]] }, [0]);

test.each([
  ['=_xlfn.WEBSERVICE("https://example.com")', "WEBSERVICE"],
  ["=1+rtd(A1)", "RTD"],
  ["=CUBEVALUE(A1,A2)", "CUBEVALUE"],
  ["='[Plan 2026.xlsx]Jan'!B2*2", "another file"],
  ["='\\\\server\\share\\[Plan.xlsx]It''s'!B2", "another file"],
  ["=SUM([1]Jan!B2:B9)", "another file"],
])("%s takes its value from outside", (formula, what) => {
  expect(from(formula)).toEqual([{ row: 3, column: 1, from: what }]);
});

test.each([
  "=SUM(T[Plan])*Jan!B2",
  "=T[[#This Row],[Plan]]-Jan!B2",
  "=[@Plan]*Jan!B2",
  '="WEBSERVICE("&"[Plan.xlsx]Jan!A1"',
  "=SUM(B2:B9)",
  "WEBSERVICE(A1)",
])("%s does not", (formula) => {
  expect(from(formula)).toEqual([]);
});
