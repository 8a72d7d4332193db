import { holds, joinChanges, type CellChange } from "../../src/trackers/changes";

const change = (row: number, column: number): CellChange => ({
  row,
  column,
  after: 1,
  before: { formula: "", value: "" },
});

describe("joinChanges", () => {
  test("joins neighbors in a row, and rows of the same width below each other", () => {
    const blocks = joinChanges([change(1, 1), change(0, 0), change(0, 1), change(1, 0), change(5, 0)]);
    expect(blocks.map(({ row, column, cells }) => [row, column, cells.length, cells[0].length])).toEqual([
      [0, 0, 2, 2],
      [5, 0, 1, 1],
    ]);
  });

  test("keeps runs of different width apart", () => {
    expect(joinChanges([change(0, 0), change(0, 1), change(1, 0)])).toHaveLength(2);
  });

  test("does not change its input", () => {
    const changes = [change(2, 0), change(0, 0)];
    joinChanges(changes);
    expect(changes.map(({ row }) => row)).toEqual([2, 0]);
  });
});

describe("holds", () => {
  test("Excel may leave out quotes around a sheet's name and change spaces and case", () => {
    expect(holds({ formula: "='Export'!$A$1+sum(B2)" }, { formula: "=Export!$A$1 + SUM(B2)", value: 3 })).toBe(true);
  });

  test("words in a formula count letter by letter", () => {
    expect(holds({ formula: '=IF(A1="","n/a","x y")' }, { formula: '=IF(A1="","N/A","x y")', value: "x y" })).toBe(
      false,
    );
  });

  test("a text that looks like a formula is not one", () => {
    expect(holds({ formula: "=1+1" }, { formula: "=1+1", value: "=1+1" })).toBe(false);
    expect(holds({ text: "=1+1" }, { formula: "=1+1", value: "=1+1" })).toBe(true);
  });

  test("blank and zero differ", () => {
    expect(holds(0, { formula: "", value: "" })).toBe(false);
    expect(holds(null, { formula: 0, value: 0 })).toBe(false);
  });
});
