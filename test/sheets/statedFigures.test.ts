import { readSheet } from "../../src/sheets/readSheet";
import { gridOf } from "./grids";

test("a score that does not follow from likelihood and impact is told with its row", () => {
  const { statedFigures, remarks } = readSheet(
    gridOf([
      ["Risk", "Likelihood", "Impact", "Score", "Owner"],
      ["Fire", 2, 5, 10, "Plant"],
      ["Flood", 3, 4, 14, "Plant"],
      ["Theft", 2, 2, 4, "Shop"],
      ["Strike", 1, 4, 4, "Shop"],
    ]),
  );
  expect(statedFigures).toEqual([
    {
      letter: "D",
      header: "Score",
      says: "likelihood × impact",
      count: 1,
      rows: [{ row: 3, stated: 14, computed: 12 }],
    },
  ]);
  expect(remarks).toEqual([
    'Column D "Score" says 14 in row 3 where likelihood × impact gives 12. What is worked out anew counts.',
  ]);
});

test("a difference that is wrong in one row is told; one that is rounded or worked out in another way is not", () => {
  const budget = (differences: number[]) =>
    readSheet(
      gridOf([
        ["Item", "Budget", "Actual", "Variance"],
        ["Rent", 500, 480, differences[0]],
        ["Power", 100, 130, differences[1]],
        ["Water", 50, 44.4, differences[2]],
        ["Gas", 70, 70, differences[3]],
      ]),
    ).statedFigures;
  expect(budget([20, -30, 6.6, 0])).toMatchObject([{ says: "plan − actual", count: 1, rows: [{ row: 4 }] }]);
  expect(budget([-20, 30, -5.6, 0])).toBeUndefined();
  expect(budget([7, 8, 9, 10])).toBeUndefined();
});

test("hidden rows are counted and said, and a second table is said to be left alone", () => {
  const values = [
    ["Item", "Budget", "Actual"],
    ["Rent", 500, 480],
    ["Power", 100, 130],
  ];
  const { remarks, lines } = readSheet(gridOf(values, { hiddenRows: [1] }));
  expect(lines).toHaveLength(2);
  expect(remarks).toEqual(["1 row of the table is hidden or filtered away, and counted."]);
});
