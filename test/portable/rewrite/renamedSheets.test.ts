import { withSheetsRenamed } from "../../../src/portable/rewrite/renamedSheets";

const names = new Map([
  ["risks", "It's called so"],
  ["gone", null],
]);

test.each([
  ["=COO.EMV(Risks!$A$1,A1)", "=COO.EMV('It''s called so'!$A$1,A1)"],
  ["=SUM('Risks'!A1:B2)+RISKS!Gap", "=SUM('It''s called so'!A1:B2)+'It''s called so'!Gap"],
  ["=Gone!A1+Other!A1", "=#REF!+Other!A1"],
  ['="Risks!A1"&Risks2!A1', '="Risks!A1"&Risks2!A1'],
  ["=[Book]Risks!A1", "=[Book]Risks!A1"],
  ["Risks!A1", "Risks!A1"],
])("%s names sheets as they are called now", (formula, now) => {
  expect(withSheetsRenamed(formula, names)).toBe(now);
});
