import { Reason, reasonInWords } from "../../src/excel/reasonInWords";

test("says what Excel's codes mean, and never repeats a message for programmers", () => {
  expect(reasonInWords({ code: "AccessDenied", message: "Access denied at Range.formulas" })).toBe(
    "A sheet or the workbook is protected.",
  );
  expect(reasonInWords(new Reason("Cells show other values than before."))).toBe(
    "Cells show other values than before.",
  );
  for (const unforeseen of [
    new TypeError("part.values is not iterable"),
    "offline",
    null,
    { code: "Odd", message: "x" },
  ])
    expect(reasonInWords(unforeseen)).toBe("Excel did not do it, and gave no reason that a person could use.");
});
