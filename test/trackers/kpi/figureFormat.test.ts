import { figureFormat } from "../../../src/trackers/kpi/figureFormat";
import { operationsKpis } from "../../../src/workbench/sample/operationsKpis";
import { scorecardOf, scorecardOfGrid } from "./scorecardOf";

test("is that of the latest figure over time, by the KPI", () => {
  const { read } = scorecardOfGrid(operationsKpis());
  expect([1, 2, 3, 15].map((line) => figureFormat(read, line))).toEqual(["0.0%", "#,##0.00", "#,##0", "#,##0"]);
});

test("is that of the actual, else of the target, else General", () => {
  const values = [
    ["KPI", "Target", "Actual"],
    ["A", 0.9, 0.8],
    ["B", 0.9, "Pending"],
    ["C", 9, 8],
  ];
  const numberFormats = [
    ["General", "General", "General"],
    ["General", "General", "0%"],
    ["General", "0.0%", "General"],
    ["General", "General", "General"],
  ];
  const { read } = scorecardOfGrid({ sheet: "List", firstRow: 0, firstColumn: 0, values, numberFormats });
  expect([1, 2, 3, null].map((line) => figureFormat(read, line))).toEqual(["0%", "0.0%", "General", "General"]);
  expect(figureFormat(scorecardOf(values).read, 1)).toBe("General");
});
