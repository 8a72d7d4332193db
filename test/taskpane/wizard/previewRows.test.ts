import type { ExcludedRow, Source } from "../../../src/sheets/source";
import { previewRows } from "../../../src/taskpane/wizard/previewRows";

function rowsOf(firstDataRow: number, lastDataRow: number, excluded: Pick<ExcludedRow, "row" | "reason">[] = []) {
  const source = {
    headerRow: firstDataRow - 1,
    firstDataRow,
    lastDataRow,
    excluded: excluded.map((row) => ({ ...row, why: "" })),
  };
  return previewRows(source as Source).map(({ row, excluded: out, afterGap }) =>
    [afterGap ? "…" : "", String(row), out ? out.reason : ""].join(""),
  );
}

it("shows the first six rows", () => {
  expect(rowsOf(5, 200)).toEqual(["5", "6", "7", "8", "9", "10"]);
});

it("shows as many as there are", () => {
  expect(rowsOf(5, 6)).toEqual(["5", "6"]);
  expect(rowsOf(5, 4)).toEqual([]);
});

it("marks a row that is left out", () => {
  expect(rowsOf(5, 8, [{ row: 6, reason: "section" }])).toEqual(["5", "6section", "7", "8"]);
});

it("ends with the first row left out where it comes later", () => {
  expect(rowsOf(5, 200, [{ row: 200, reason: "total" }])).toEqual(["5", "6", "7", "8", "…199", "200total"]);
});

it("does not go looking for blank rows", () => {
  expect(rowsOf(5, 200, [{ row: 120, reason: "blank" }])).toHaveLength(6);
});
