import { readSheet } from "../../../../src/sheets/readSheet";
import { decideList } from "../../../../src/taskpane/actions/list/buildList";
import { kpiList } from "../../../../src/taskpane/kpi/kpiList";
import { riskList } from "../../../../src/taskpane/risk/riskList";
import { freeBudgetNames } from "../../../../src/trackers/budget/budgetNames";
import { readBudgetRecord } from "../../../../src/trackers/budget/budgetRecord";
import { lineColumns } from "../../../../src/trackers/budget/lineColumns";
import { defaultBudgetOptions } from "../../../../src/trackers/budget/options";
import { planBudget } from "../../../../src/trackers/budget/planBudget";
import { refreshBudget } from "../../../../src/trackers/budget/refreshBudget";
import type { Layout } from "../../../../src/trackers/kit/table/layout";
import { laidOut } from "../../../../src/trackers/kit/table/layout";
import { kpiColumns } from "../../../../src/trackers/kpi/kpiColumns";
import { freeKpiNames } from "../../../../src/trackers/kpi/kpiNames";
import { defaultKpiOptions } from "../../../../src/trackers/kpi/kpiOptions";
import { readKpiRecord } from "../../../../src/trackers/kpi/kpiRecord";
import { kpiFigures, planKpi } from "../../../../src/trackers/kpi/planKpi";
import { refreshKpi } from "../../../../src/trackers/kpi/refreshKpi";
import type { SheetPlan, WorkbookPlan } from "../../../../src/trackers/plan";
import { planRisk, riskFigures } from "../../../../src/trackers/risk/planRisk";
import { refreshRisk } from "../../../../src/trackers/risk/refreshRisk";
import { riskColumns } from "../../../../src/trackers/risk/riskColumns";
import { freeRiskNames } from "../../../../src/trackers/risk/riskNames";
import { defaultRiskOptions } from "../../../../src/trackers/risk/riskOptions";
import { readRiskRecord } from "../../../../src/trackers/risk/riskRecord";
import { operationsBudget } from "../../../../src/workbench/sample/operationsBudget";
import { operationsKpis } from "../../../../src/workbench/sample/operationsKpis";
import { operationsRisks } from "../../../../src/workbench/sample/operationsRisks";
import { standing } from "../../golden/standing";

const nothing = { sheets: [], names: [], tables: [] };

/** The layout of a version that called a column otherwise and had two in other places. */
function otherLayout(columns: readonly { id: string; header: string }[], [one, other]: [string, string]): Layout {
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const moved = columns.map(({ id, header }) => ({ id, header: id === one ? `Old ${header}` : header }));
  [moved[at(one)], moved[at(other)]] = [moved[at(other)], moved[at(one)]];
  return { version: 7, columns: moved };
}

const settingsOf = (plan: WorkbookPlan) => standing(plan, "record").formulas.slice(plan.doneMark.row - 2);

const headers = ({ tables: [table], blocks }: SheetPlan) =>
  blocks.find(({ row, column, cells }) => row === table.area.row && column === 0 && cells.length === 1)!.cells[0];

/** What the table's sheet would be changed into; its headings and formulas stand as they were laid out. */
const onSheet = (update: { changes: { sheet: string; cells: unknown[] }[] }, sheet: string) =>
  update.changes.filter((one) => one.sheet === sheet).flatMap(({ cells }) => cells);

test("a refresh of a risk register keeps the headings and places of its columns as they were written", () => {
  const { read } = decideList(riskList, { grid: operationsRisks() }, {});
  const options = { ...defaultRiskOptions, asOf: 46327 };
  const { settings, shape } = riskFigures(read, options);
  const names = freeRiskNames(nothing);
  const layout = otherLayout(riskColumns(shape), ["owner", "note"]);
  const keep = { ids: shape.ids, contingency: shape.contingency, layout };
  const { plan } = planRisk(read, options, names, { rows: [], typed: [], settings, keep });
  const table = plan.sheets.find(({ key }) => key === "table")!;
  expect(headers(table)).toEqual(layout.columns.map(({ header }) => ({ text: header })));
  const [lead, content, settled, record] = ["lead", "table", "settings", "record"].map((key) => standing(plan, key));
  const kept = readRiskRecord(
    names.record,
    settingsOf(plan).map((row) => row.slice(0, 2)),
  )!;
  const contents = { lead, table: content, settings: settled, record, area: table.tables[0].area };
  const update = refreshRisk(kept, read, contents);
  expect(onSheet(update, names.table)).toEqual([]);
  expect(update).toMatchObject({ newRows: 0, goneRows: 0, keptEdits: [] });
  expect(update.shape.layout).toEqual(layout);
});

test("a refresh of a scorecard keeps the headings and places of its columns as they were written", () => {
  const { read } = decideList(kpiList, { grid: operationsKpis() }, {});
  const { settings, shape } = kpiFigures(read, defaultKpiOptions);
  const names = freeKpiNames(nothing);
  const layout = otherLayout(kpiColumns(shape), ["target", "weight"]);
  const known = { rows: [], typed: [], settings, keep: { ids: shape.ids, layout } };
  const { plan } = planKpi(read, defaultKpiOptions, names, known);
  const table = plan.sheets.find(({ key }) => key === "table")!;
  expect(headers(table)).toEqual(layout.columns.map(({ header }) => ({ text: header })));
  const [lead, content, settled, record] = ["lead", "table", "settings", "record"].map((key) => standing(plan, key));
  const kept = readKpiRecord(
    names.record,
    settingsOf(plan).map((row) => row.slice(0, 2)),
  )!;
  const charts = kept.names.charts ? standing(plan, "charts") : null;
  const contents = { lead, table: content, settings: settled, record, charts, area: table.tables[0].area };
  const update = refreshKpi(kept, read, contents);
  expect(onSheet(update, names.table)).toEqual([]);
  expect(update).toMatchObject({ newRows: 0, goneRows: 0, keptEdits: [] });
});

test("a refresh of a budget tracker keeps the headings and places of its columns as they were written", () => {
  const grid = operationsBudget();
  const source = readSheet(grid, {});
  const names = freeBudgetNames(nothing);
  const { shape } = planBudget(source, grid, defaultBudgetOptions, names);
  const layout = otherLayout(lineColumns(shape), ["used", "owner"]);
  const { plan } = planBudget(source, grid, { ...defaultBudgetOptions, layout }, names);
  const table = plan.sheets.find(({ key }) => key === "lines")!;
  expect(headers(table)).toEqual(layout.columns.map(({ header }) => ({ text: header })));
  const [dashboard, lines, record] = ["dashboard", "lines", "record"].map((key) => standing(plan, key));
  const kept = readBudgetRecord(
    names.record,
    settingsOf(plan).map((row) => row.slice(0, 2)),
  )!;
  const contents = { dashboard, lines, record, table: table.tables[0].area, contingency: null };
  const update = refreshBudget(kept, source, grid, contents);
  expect(onSheet(update, names.lines)).toEqual([]);
  expect(update).toMatchObject({ newRows: 0, goneRows: 0, keptEdits: [] });
});

test("a column that a layout does not have is left out, and one that nobody knows any more stays in its place", () => {
  const columns = [
    { id: "id", header: "ID", kind: "key" as const },
    { id: "owner", header: "Owner", kind: "linked" as const },
    { id: "new", header: "New", kind: "calculated" as const },
  ];
  const layout = {
    version: 1,
    columns: [columns[0], { id: "gone", header: "Gone" }, { id: "owner", header: "Besitzer" }],
  };
  expect(laidOut(columns, layout)).toEqual([
    columns[0],
    { id: "gone", header: "Gone", kind: "input" },
    { id: "owner", header: "Besitzer", kind: "linked" },
  ]);
});
