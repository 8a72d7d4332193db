import { readRecords } from "../../../src/excel/readTrackers";
import { inWorkbook } from "../../../src/excel/session";
import { isNothing } from "../../../src/excel/updateTracker";
import { besideOf, buildListOn, decideList } from "../../../src/taskpane/actions/list/buildList";
import { readListForRefresh } from "../../../src/taskpane/actions/list/refreshList";
import { startList } from "../../../src/taskpane/actions/list/startList";
import { readSource } from "../../../src/taskpane/actions/workbook";
import { writeRefresh } from "../../../src/taskpane/actions/writeRefresh";
import { definedList } from "../../../src/taskpane/kit/definedList";
import type { AnyColumn, TrackerDefinition } from "../../../src/trackers/kit/definition";
import { joined, plus, when } from "../../../src/trackers/kit/expression/combine";
import { all, areNumbers, isBlank, less, not } from "../../../src/trackers/kit/expression/conditions";
import { leavesOf } from "../../../src/trackers/kit/expression/leaves";
import { enter, valuesOf } from "../actions/sampleBudget";
import { startWorkbench } from "../../workbench/startWorkbench";

interface TinyTerms {
  column: "id" | "name" | "owner" | "end" | "daysLeft";
  role: "id" | "name" | "owner" | "end";
  setting: "asOf" | "notice";
  list: never;
  source: "list";
}

const { cell, setting } = leavesOf<AnyColumn<TinyTerms>>();
const hasEnd = areNumbers(cell("end"));
const runsOut = all(hasEnd, less(cell("daysLeft"), setting("notice")));

/** A tracker as small as one can be: contracts, and the days until they end. */
const contracts: TrackerDefinition<TinyTerms> = {
  kind: "vendors",
  names: {
    lead: "Contract watch",
    table: "Contracts",
    settings: "Contract settings",
    record: "Contract watch record",
    prefix: "Contract",
    id: "V",
  },
  words: {
    name: "Contract watch",
    item: ["contract", "contracts"],
    promise: "Which contracts run out, and who answers for them",
    looksLike: "a list of contracts",
    counts: "Runs",
    roles: { id: "Contract no", name: "Vendor", owner: "Owner", end: "End date" },
  },
  sources: { list: { roles: ["id", "name", "owner", "end"], numbers: ["end"] } },
  needs: [
    { oneOf: ["name"], question: "Which column names the vendors?" },
    { oneOf: ["end"], question: "Which column says when the contracts end?" },
  ],
  columns: {
    id: { header: "ID", width: 10, shown: "words", key: "id", from: "id" },
    name: { header: "Vendor", width: 30, shown: "words", key: "title", from: "name" },
    owner: { header: "Owner", width: 18, shown: "words", from: "owner" },
    end: { header: "End", width: 12, shown: "date", from: "end" },
    daysLeft: {
      header: "Days left",
      width: 10,
      shown: "days",
      formula: when(hasEnd, plus(cell("end"), setting("asOf"), "-")),
    },
  },
  settings: {
    asOf: { label: "As of", usual: "", shown: "date" },
    notice: { label: "Days of notice", usual: 90, shown: "days", least: 0, most: 730 },
  },
  lists: {},
  open: all(not(isBlank(cell("line")))),
  flags: [
    { words: "No owner", when: isBlank(cell("owner")) },
    { words: "Runs out", when: runsOut },
  ],
  tiles: [
    { name: "Running", label: "Contracts", shown: "count", figure: { count: [{ column: "open", is: "Yes" }] } },
    { name: "NoOwner", label: "Without owner", shown: "count", figure: { count: [{ column: "owner", blank: true }] } },
  ],
  blocks: [{ block: "flagged", title: "To look at", rows: 5 }],
  attention: [{ severity: 2, when: runsOut, why: joined("Runs out in ", cell("daysLeft"), " days") }],
  owner: "owner",
  snapshot: { status: "flags", fields: [{ field: "days left", value: "daysLeft" }] },
  start: {
    sheet: "Contract list",
    table: "ContractList",
    roles: [
      { role: "id", width: 14, shown: "words" },
      { role: "name", width: 30, shown: "words" },
      { role: "owner", width: 18, shown: "words" },
      { role: "end", width: 12, shown: "date" },
    ],
    examples: [
      { id: "Example 1", name: "Cleaning of the offices", owner: "Facilities", end: 40 },
      { id: "Example 2", name: "Freight to the south", owner: "Logistics", end: 200 },
      { id: "Example 3", name: "Telephones", end: 400 },
    ],
  },
};

// In the project a kind stands in the registries; here everything but them is tried.
const list = definedList(contracts as Parameters<typeof definedList>[0]);
/** 30 November 2026. */
const today = 46356;
const options = { title: "Contract watch", formulas: "plain" as const, today };

async function refresh() {
  const [cells] = await inWorkbook(readRecords);
  const read = await inWorkbook((context) => readListForRefresh(list, context, cells, "refresh"));
  return { ...read, reconciliation: await writeRefresh(read.notDone, read.turns, read.plan) };
}

test("a definition is enough: it is built, agrees with its check, is refreshed, and keeps what people type", async () => {
  const head = ["Contract no", "Vendor", "Owner", "End date"];
  await startWorkbench({
    sheets: { List: [head, ["C-1", "Cleaning", "Facilities", today + 30], ["C-2", "Freight", "", today + 365]] },
  });
  const { workbook, grid } = await readSource("List");
  const look = decideList(list, { grid }, {});
  expect([look.rows, look.questions]).toEqual([2, []]);
  const built = await buildListOn(list, workbook, look, options, await besideOf(list, workbook, "List"));
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.tracker.sheets).toEqual(["Contract watch", "Contracts", "Contract settings"]);
  expect((await valuesOf("Contracts", "E5:E6")).flat()).toEqual([30, 365]);
  expect((await valuesOf("Contracts", "F5:F6")).flat()).toEqual(["Runs out", "No owner"]);
  await enter("Contracts", "C6", [["Logistics"]]);
  await enter("List", "A4:D4", [["C-3", "Telephones", "IT", today + 10]]);
  const refreshed = await refresh();
  expect([refreshed.counts.newRows, refreshed.reconciliation.differ]).toEqual([1, []]);
  expect((await valuesOf("Contracts", "C5:C7")).flat()).toEqual(["Facilities", "Logistics", "IT"]);
  expect(isNothing((await refresh()).turns)).toBe(true);
});

test("it starts empty as well", async () => {
  await startWorkbench({ sheets: { Notes: [["Nothing yet"]] } });
  const { tracker, reconciliation } = await startList(list, options, today);
  expect([tracker.sourceSheet, reconciliation.differ]).toEqual(["Contract list", []]);
  expect((await valuesOf("Contracts", "E5:E7")).flat()).toEqual([40, 200, 400]);
});
