import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { enter, valuesOf } from "./sampleBudget";
import { buildRisks } from "./sampleRisks";

test("a row that has left the source finds no other whose title is only like it: * ? ~ stand for themselves", async () => {
  const gone = ["Re*t rises", "R?nt rises", "~Rent rises"];
  const rows = [...gone, "Rent rises", "Roof leaks"].map((title, at) => [title, 1 + at, 5, "Open"]);
  await startWorkbench({ sheets: { List: [["Risk", "Likelihood", "Impact", "Status"], ...rows] } });
  const { tracker } = await buildRisks("List");
  await enter("List", "A2:A4", [["Strike"], ["Flood"], ["Theft"]]);
  const refreshed = await refreshTracker(tracker.id, () => undefined);
  expect(refreshed).toMatchObject({ newRows: 3, goneRows: 3 });
  expect(refreshed.reconciliation.differ).toEqual([]);
  const table = await valuesOf(tracker.sheets[1], "A1:Z16");
  const header = table.findIndex((row) => row.includes("Risk") && row.includes("Score"));
  const [title, score] = ["Risk", "Score"].map((name) => table[header].indexOf(name));
  const scores = table.slice(header + 1).map((row) => [row[title], row[score]]);
  expect(scores.filter(([name]) => gone.includes(String(name))).map(([, points]) => points)).toEqual(["", "", ""]);
  expect(scores).toContainEqual(["Rent rises", 20]);
});
