import { calledAsInExcel } from "../../../src/workbench/page/calledAsInExcel";

const range = { name: "actual", dimensionality: "matrix" };
const cell = { name: "method", dimensionality: "scalar" };

class ExcelError extends Error {
  constructor(readonly code: string) {
    super("reason");
  }
}

test("a range parameter gets rows, even for one cell", () => {
  const run = calledAsInExcel((rows) => (rows as unknown[][]).length, [range]);
  expect(run(5)).toBe(1);
  expect(run([[1], [2]])).toBe(2);
});

test("what is left out comes as null, at the end and in between", () => {
  const seen: unknown[][] = [];
  const run = calledAsInExcel((...given) => seen.push(given), [range, cell, cell]);
  run([[1]], null);
  expect(seen).toEqual([[[[1]], null, null]]);
});

test("a repeating parameter gathers what is left", () => {
  const run = calledAsInExcel(
    (first, rest) => [[first, (rest as unknown[]).length]],
    [cell, { name: "more", repeating: true }],
  );
  expect(run("a", 1, 2, 3)).toEqual([["a", 3]]);
});

test("an error is its text: thrown, in a cell of the result, or unforeseen", () => {
  const thrown = calledAsInExcel(() => {
    throw new ExcelError("#N/A");
  }, []);
  const within = calledAsInExcel(() => [[1, new ExcelError("#DIV/0!")]], []);
  const unforeseen = calledAsInExcel(() => {
    throw new TypeError("x is undefined");
  }, []);
  expect([thrown(), within(), unforeseen()]).toEqual(["#N/A", [[1, "#DIV/0!"]], "#VALUE!"]);
});

test("an answer that comes later comes with its errors as text", async () => {
  const later = calledAsInExcel(() => Promise.resolve([[1, new ExcelError("#N/A")]]), []);
  const failing = calledAsInExcel(() => Promise.reject(new ExcelError("#NUM!")), []);
  expect([await later(), await failing()]).toEqual([[[1, "#N/A"]], "#NUM!"]);
});
