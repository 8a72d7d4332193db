import { valueAxis } from "../../../../src/workbench/page/charts/valueAxis";
import { chartOf, seriesOf } from "./drawnChart";

test("has round steps from zero to above the highest value", () => {
  const axis = valueAxis(chartOf("clusteredColumn", seriesOf("Actual", [310, 870])), 5);
  expect(axis.ticks).toEqual([0, 200, 400, 600, 800, 1000]);
});

test("reaches below zero where a value does", () => {
  const axis = valueAxis(chartOf("clusteredColumn", seriesOf("Variance", [-30, 80])), 4);
  expect([axis.low, axis.high]).toEqual([-50, 100]);
});

test("stacks reach as high as their positive and as low as their negative values add up", () => {
  const axis = valueAxis(chartOf("stackedColumn", seriesOf("a", [60, -20]), seriesOf("b", [60, -25])), 4);
  expect([axis.low, axis.high]).toEqual([-50, 150]);
});

test("leaves blanks out, and has a step even where all values are blank or zero", () => {
  expect(valueAxis(chartOf("line", seriesOf("Actual", [null, null])), 4).ticks.length).toBeGreaterThan(1);
  expect(valueAxis(chartOf("line", seriesOf("Actual", [0])), 4).high).toBeGreaterThan(0);
});

test("keeps to the ends that the chart gives", () => {
  const chart = { ...chartOf("stackedColumn", seriesOf("Actual", [1040, 1130])), least: 1000, most: 1200 };
  expect(valueAxis(chart, 4).ticks).toEqual([1000, 1050, 1100, 1150, 1200]);
});
