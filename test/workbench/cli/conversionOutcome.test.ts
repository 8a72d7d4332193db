import { conversionOutcome } from "../../../src/workbench/cli/conversionOutcome";

const file = new Uint8Array(1);
const differing = (cell: string) => ({ label: `Plan ${cell}`, sheet: "Budget lines", cell, expected: 1, found: 2 });

test("an open question ends with 2, agreeing figures with 0", () => {
  expect(conversionOutcome({ file: null, reconciled: null })).toEqual({ code: 2, words: "" });
  expect(conversionOutcome({ file, reconciled: { figures: 9, differ: [] } })).toEqual({ code: 0, words: "" });
});

test("figures that differ end with 3 and are named, the first of them", () => {
  const two = { figures: 9, differ: ["D6", "D7"].map(differing) };
  expect(conversionOutcome({ file, reconciled: two })).toEqual({
    code: 3,
    words:
      "The workbook is written, but 2 of 9 figures differ: Plan D6 ('Budget lines'!D6), Plan D7 ('Budget lines'!D7).",
  });
  const five = { figures: 9, differ: ["D6", "D7", "D8", "D9", "D10"].map(differing) };
  expect(conversionOutcome({ file, reconciled: five }).words).toContain(" and 2 more.");
});
