import { buildPlan } from "../../../src/excel/buildPlan";
import { attentionRows } from "../../../src/trackers/kit/attentionRows";
import { valuesOf } from "../../taskpane/actions/sampleBudget";
import { startWorkbench } from "../../workbench/startWorkbench";
import { plannedStart } from "./plannedStart";
import { visits } from "./tinyTracker";

test("a tracker that is nothing but a definition is built, calculates and says what wants attention", async () => {
  await startWorkbench();
  const options = { title: "Visits", formulas: "plain" as const, today: 46356 };
  const { plan, figures, settings } = await plannedStart(visits, options, 4, {
    id: "A",
    vendor: "B",
    contact: "C",
    score: "D",
  });
  const { differ } = await buildPlan(plan, "Sheet1");
  expect(differ).toEqual([]);
  expect((await valuesOf("Visit list", "A5:H6")).map((row) => row.slice(0, 8))).toEqual([
    ["Example 1", "A vendor of castings", "Jo", 72, 8, "", "", "Yes"],
    ["Example 2", "A carrier", "", 91, "", "", "No contact", "Yes"],
  ]);
  expect((await valuesOf("Visits", "B6"))[0][0]).toBe(1);
  expect(attentionRows(visits, figures, settings)).toEqual([
    { key: "Example 1", label: "A vendor of castings", severity: 2, why: "Below the goal by 8", owner: "Jo" },
  ]);
});
