import fc from "fast-check";
import { followedReferences, movedFormula, referencesIn } from "../../../src/portable/rewrite/followed";
import { expression } from "./formulas";

test("each cell that a formula names is followed once, with its sheet", () => {
  expect(followedReferences("=COO.EMV(A1,$B$2)+A1+Sheet2!C3:C9+SUM('It''s'!D:D)", "Here")).toEqual([
    "'Here'!A1",
    "'Here'!$B$2",
    "Sheet2!C3:C9",
    "'It''s'!D:D",
  ]);
});

test("names, columns of tables, other workbooks and stacks of sheets need no following", () => {
  expect(followedReferences('=plan+T[Plan]+[@X]+[Book.xlsx]S!A1+Jan:Mar!A1&"A1"', "Here")).toEqual([]);
});

test("the cells of a call are read back, those that are gone among them", () => {
  expect(referencesIn("=COUNTA(Sheet1!$A$1,'a,(b'!B2:B9,#REF!,Sheet1!#REF!)")).toEqual([
    "Sheet1!$A$1",
    "'a,(b'!B2:B9",
    "#REF!",
    "Sheet1!#REF!",
  ]);
});

test("a formula reads with the cells where they are now", () => {
  const moves = new Map([
    ["'Old'!A1", "New!A3"],
    ["Data!B2:B9", "'The data'!B2:B12"],
    ["'Old'!C1", "Elsewhere!C1"],
  ]);
  expect(movedFormula("=COO.EMV(A1, C1)+Data!B2:B9", "Old", moves, "New")).toBe(
    "=COO.EMV(A3, Elsewhere!C1)+'The data'!B2:B12",
  );
});

test("where nothing moved, a formula stays the same by every character", () => {
  fc.assert(
    fc.property(expression(4, ["EMV", "VARIANCE"]), fc.constantFrom("Here", "It's"), (body, sheet) => {
      const moves = new Map(followedReferences(`=${body}`, sheet).map((one) => [one, one.replace(/^'(\w+)'!/, "$1!")]));
      expect(movedFormula(`=${body}`, sheet, moves, sheet)).toBe(`=${body}`);
    }),
    { numRuns: 500 },
  );
});
