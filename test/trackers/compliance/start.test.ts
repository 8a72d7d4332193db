import { buildPlan } from "../../../src/excel/buildPlan";
import { compliance } from "../../../src/trackers/compliance/compliance";
import { enter, valuesOf } from "../../taskpane/actions/sampleBudget";
import { startWorkbench } from "../../workbench/startWorkbench";
import { plannedStart } from "../kit/plannedStart";
import { lastOfNovember, options, refreshDuties } from "./buildDuties";

const list = "Compliance list";
const head = async () => (await valuesOf("Compliance", "A3"))[0][0];
const tile = async (name: string) => (await valuesOf("Compliance", { Duties: "B6", Overdue: "F6" }[name]!))[0][0];

test("a register without a list follows its input sheet, and keeps its rows by their ids once refreshed", async () => {
  await startWorkbench();
  const { plan } = await plannedStart(compliance, options, 20);
  const reconciliation = await buildPlan(plan, "Sheet1");
  expect(reconciliation.differ).toEqual([]);
  expect([await tile("Duties"), await tile("Overdue")]).toEqual([3, 1]);
  expect(await head()).toBe("✖ 3 example rows: replace or delete them.");

  // Two duties in place of the examples, one further down, and a word from the drop-down that no example has.
  await enter(list, "A2:J4", [
    [
      "L-1",
      "Check the scales",
      "Quality",
      "",
      "Low",
      "Lab",
      "Weekly",
      lastOfNovember - 20,
      lastOfNovember - 13,
      "Not compliant",
    ],
    ["L-2", "Renew the license", "Trade", "", "High", "Legal", "Yearly", "", lastOfNovember + 5, "Compliant"],
    ["", "", "", "", "", "", "", "", "", ""],
  ]);
  await enter(list, "A18:J18", [
    ["L-3", "File the report", "Trade", "", "High", "", "Once", "", lastOfNovember - 1, ""],
  ]);
  expect([await head(), await tile("Duties"), await tile("Overdue")]).toEqual([
    "✔ 3 duties, each found in the list",
    3,
    2,
  ]);

  const { update, reconciliation: refreshed } = await refreshDuties(list);
  expect(refreshed.differ).toEqual([]);
  expect(update.figures.rows.filter(({ row }) => row.place === null).map(({ row }) => row.id)).toEqual([
    "L-1",
    "L-2",
    "L-3",
  ]);
  expect((await refreshDuties(list)).isNothing).toBe(true);

  // A comment stays with its duty when the list is sorted the other way round.
  await enter("Compliance duties", "W5", [["Ask the lab"]]);
  await enter(list, "A2:J3", [
    ["L-2", "Renew the license", "Trade", "", "High", "Legal", "Yearly", "", lastOfNovember + 5, "Compliant"],
    [
      "L-1",
      "Check the scales",
      "Quality",
      "",
      "Low",
      "Lab",
      "Weekly",
      lastOfNovember - 20,
      lastOfNovember - 13,
      "Compliant",
    ],
  ]);
  expect((await valuesOf("Compliance duties", "A5:O5"))[0].filter((_, at) => [0, 1, 14].includes(at))).toEqual([
    "L-1",
    "Check the scales",
    "Compliant",
  ]);
  expect(await head()).toBe("✔ 3 duties, each found in the list");

  // A list that has been emptied leaves rows that say so, and nothing that counts.
  const blank = Array.from({ length: 10 }, () => "");
  await enter(list, "A2:J3", [blank, blank]);
  await enter(list, "A18:J18", [blank]);
  expect((await refreshDuties(list)).reconciliation.differ).toEqual([]);
  expect([await head(), await tile("Duties")]).toEqual(["✔ 0 duties, each found in the list", 0]);
  expect((await valuesOf("Compliance duties", "W5"))[0][0]).toBe("Ask the lab");
});
