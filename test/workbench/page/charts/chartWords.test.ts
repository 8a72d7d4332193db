import { axisLabel, chartInWords, wrapped } from "../../../../src/workbench/page/charts/chartWords";
import { chartOf, seriesOf } from "./drawnChart";

test("an axis writes big values short", () => {
  expect([0, 950, 1_240_000, -25_000].map(axisLabel)).toEqual(["0", "950", "1.2M", "-25K"]);
});

test("a chart reads out its visible series, blanks as blanks", () => {
  const chart = chartOf("stackedColumn", seriesOf("Foot", [1, 2], null), seriesOf("Actual", [1200.5, null]));
  expect(chartInWords(chart)).toBe("Actual: C1 1,200.5, C2 blank.");
});

test("long names are broken at words, and cut where even a word is too long", () => {
  expect(wrapped("Cleaning and security", 12)).toEqual(["Cleaning and", "security"]);
  expect(wrapped("Telecommunications", 8)).toEqual(["Telecom…"]);
});
