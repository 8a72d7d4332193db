import * as fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  quoteSheet,
  sheetArea,
} from "../../src/trackers/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %p is %p", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test("letters lead back to the column", () => {
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
});

test("an area of one cell is that cell", () => {
  expect(areaAddress({ row: 4, column: 2, rows: 1, columns: 1 })).toBe("$C$5");
  expect(areaAddress({ row: 4, column: 2, rows: 3, columns: 2 })).toBe("$C$5:$D$7");
});

test("what may move when a formula is copied has no dollar sign", () => {
  expect(cellAddress(4, 2)).toBe("C5");
  expect(cellAddress(4, 2, "column")).toBe("$C5");
  expect(cellAddress(4, 2, "row")).toBe("C$5");
});

test.each(["O'Brien 2026", "R1C1", "A1", "Budget (2)", "=1+1", "a!b"])("the sheet %p is quoted", (name) => {
  const quoted = quoteSheet(name);
  expect(quoted.slice(1, -1).replace(/''/g, "'")).toBe(name);
  expect(sheetArea(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(`${quoted}!$A$1`);
});
