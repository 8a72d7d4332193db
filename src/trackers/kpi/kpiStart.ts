import type { InputList } from "../kit/start/inputSheet";

/** A list of KPIs for people who have none yet, with three invented ones. */
export const kpiStart: InputList = {
  sheet: "KPI list",
  table: "KpiList",
  columns: [
    { header: "KPI ID", width: 12, shown: "words" },
    { header: "KPI", width: 32, shown: "longWords" },
    { header: "Perspective", width: 16, shown: "words" },
    { header: "Unit", width: 10, shown: "words" },
    { header: "Direction", width: 12, shown: "words", choices: ["Higher", "Lower"] },
    { header: "Baseline", width: 11, shown: "number" },
    { header: "Target", width: 11, shown: "number" },
    { header: "Previous", width: 11, shown: "number" },
    { header: "Actual", width: 11, shown: "number" },
    { header: "Weight", width: 10, shown: "number" },
    { header: "Owner", width: 16, shown: "words" },
  ],
  examples: () => [
    ["Example 1", "Orders delivered on time", "Customer", "%", "Higher", 90, 96, 93, 94, 2, "Logistics"],
    ["Example 2", "Complaints a month", "Customer", "count", "Lower", 40, 20, 26, 19, 1, "Service"],
    ["Example 3", "Days from order to invoice", "Process", "days", "Lower", 9, 5, 7, 6, 1, "Finance"],
  ],
};
