import { compliance } from "../../../src/trackers/compliance/compliance";
import { positionsOf } from "../../../src/trackers/kit/table/columns";
import { columnLetters } from "../../../src/trackers/address";
import { trackerColumns } from "../../../src/trackers/kit/rows/trackerColumns";
import { operationsDuties } from "../../../src/workbench/sample/operationsDuties";
import { enter, valuesOf } from "../../taskpane/actions/sampleBudget";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildDuties, lastOfNovember, readDuties, refreshDuties } from "./buildDuties";

test("a refresh takes in what is new and keeps what people typed", async () => {
  const grid = operationsDuties();
  await startWorkbench({ sheets: { [grid.sheet]: grid.values } });
  const { shape } = await buildDuties(readDuties(grid));
  const positions = positionsOf(trackerColumns(compliance, shape));
  const at = (id: string, row: number) => `${columnLetters(positions.get(id)!)}${row}`;
  const table = "Compliance duties";
  expect((await refreshDuties(grid.sheet)).isNothing).toBe(true);

  // The first duty gets a decision and another owner; the second leaves the list; one comes with a word that nobody knows.
  await enter(table, at("decision", 5), [["Ask for more time"]]);
  await enter(table, at("owner", 5), [["Deputy"]]);
  await enter(grid.sheet, "A5:M5", [Array.from({ length: 13 }, () => "")]);
  await enter(grid.sheet, "A46:J46", [
    [
      "CD-43",
      "Report of accidents",
      "Safety",
      "Workplace rules",
      "High",
      "Safety officer",
      "Whenever",
      "",
      46340,
      "Waiting",
    ],
  ]);
  const { update, reconciliation } = await refreshDuties(grid.sheet, lastOfNovember + 1);
  expect(reconciliation.differ).toEqual([]);
  expect([update.newRows, update.goneRows]).toEqual([1, 1]);
  expect(update.keptEdits).toEqual([at("owner", 5)]);
  const shown = async (row: number) =>
    Promise.all(
      ["id", "owner", "decision", "dueStatus", "flags"].map(async (id) => (await valuesOf(table, at(id, row)))[0][0]),
    );
  expect(await shown(5)).toEqual(["CD-01", "Deputy", "Ask for more time", "Overdue", "Compliant, yet overdue"]);
  expect((await shown(6)).slice(3)).toEqual(["", "Not in source"]);
  expect(await shown(47)).toEqual([
    "CD-43",
    "Safety officer",
    "",
    "Overdue",
    "Frequency not in the settings; Status not in the settings",
  ]);
  // The as-of day moved with the refresh, and stays once a person has typed one.
  expect((await valuesOf("Compliance", "A6"))[0][0]).toBe(lastOfNovember + 1);
  await enter("Compliance", "A6", [[46387]]);
  const later = await refreshDuties(grid.sheet, lastOfNovember + 40);
  expect(later.reconciliation.differ).toEqual([]);
  expect((await valuesOf("Compliance", "A6"))[0][0]).toBe(46387);
  expect((await refreshDuties(grid.sheet, lastOfNovember + 41)).isNothing).toBe(true);

  // Settings that somebody has emptied or filled with words are nothing to the sheet and to its check alike.
  await enter("Compliance settings", "B6:B8", [[""], ["soon"], [""]]);
  await enter("Compliance", "A6", [[""]]);
  expect((await refreshDuties(grid.sheet)).reconciliation.differ).toEqual([]);
});
