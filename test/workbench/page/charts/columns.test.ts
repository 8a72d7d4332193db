import { columnsOf } from "../../../../src/workbench/page/charts/columns";
import { chartOf, seriesOf } from "./drawnChart";

test("columns of a category stand side by side with the gap around them", () => {
  const columns = columnsOf(chartOf("clusteredColumn", seriesOf("Plan", [10]), seriesOf("Actual", [8])));
  expect(columns.map(({ bandFrom, bandTo }) => [bandFrom, bandTo].map((part) => part.toFixed(3)))).toEqual([
    ["0.167", "0.500"],
    ["0.500", "0.833"],
  ]);
});

test("a blank has no column, a zero has one without height", () => {
  const columns = columnsOf(chartOf("clusteredColumn", seriesOf("Actual", [null, 0])));
  expect(columns.map(({ category, from, to }) => [category, from, to])).toEqual([[1, 0, 0]]);
});

test("an invisible foot lifts the column that stands on it and is not drawn", () => {
  const columns = columnsOf(chartOf("stackedColumn", seriesOf("Foot", [70], null), seriesOf("Unfavorable", [30])));
  expect(columns.map(({ series, from, to }) => [series.name, from, to])).toEqual([["Unfavorable", 70, 100]]);
});

test("negative values hang below the zero line and do not lower the positive ones", () => {
  const columns = columnsOf(chartOf("stackedColumn", seriesOf("a", [-10]), seriesOf("b", [40]), seriesOf("c", [-5])));
  expect(columns.map(({ from, to }) => [from, to])).toEqual([
    [0, -10],
    [0, 40],
    [-10, -15],
  ]);
});
