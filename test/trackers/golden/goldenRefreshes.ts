import { readSheet } from "../../../src/sheets/readSheet";
import type { Grid } from "../../../src/sheets/grid";
import { decideList } from "../../../src/taskpane/actions/list/buildList";
import { kpiList } from "../../../src/taskpane/kpi/kpiList";
import { riskList } from "../../../src/taskpane/risk/riskList";
import { readBudgetRecord } from "../../../src/trackers/budget/budgetRecord";
import { refreshBudget } from "../../../src/trackers/budget/refreshBudget";
import type { CellChange, SheetContent } from "../../../src/trackers/changes";
import { readKpiRecord } from "../../../src/trackers/kpi/kpiRecord";
import { refreshKpi } from "../../../src/trackers/kpi/refreshKpi";
import type { Area, WorkbookPlan } from "../../../src/trackers/plan";
import { readRiskRecord } from "../../../src/trackers/risk/riskRecord";
import { refreshRisk } from "../../../src/trackers/risk/refreshRisk";
import { goldenSheets, planners, type Formulas } from "./goldenPlans";
import { hash } from "./hash";
import { standing } from "./standing";

/** What a person does to a tracker's table before its refresh: a value in a cell that is linked, a formula in another. */
const typed = { value: "Typed by a person", formula: "=1+1" };

type Refresh = (
  grid: Grid,
  contents: Contents,
) => { changes: { sheet: string; cells: CellChange[] }[]; newRows: number; goneRows: number };

interface Contents {
  of(key: string): SheetContent;
  record: { name: string; settings: SheetContent["formulas"] };
  area: Area;
}

const refreshes: Record<string, Refresh> = {
  risk(grid, { of, record, area }) {
    const contents = { lead: of("lead"), table: of("table"), settings: of("settings"), record: of("record") };
    const { read } = decideList(riskList, { grid }, {});
    return refreshRisk(readRiskRecord(record.name, record.settings)!, read, { ...contents, area });
  },
  kpi(grid, { of, record, area }) {
    const kept = readKpiRecord(record.name, record.settings)!;
    const charts = kept.names.charts ? of("charts") : null;
    const contents = { lead: of("lead"), table: of("table"), settings: of("settings"), record: of("record") };
    const { read } = decideList(kpiList, { grid }, {});
    return refreshKpi(kept, read, { ...contents, charts, area });
  },
  budget(grid, { of, record, area }) {
    const contents = { dashboard: of("dashboard"), lines: of("lines"), record: of("record") };
    const kept = readBudgetRecord(record.name, record.settings)!;
    return refreshBudget(kept, readSheet(grid, {}), grid, { ...contents, table: area, contingency: null });
  },
};

/** A hash of what a refresh of each tracker changes, once its source has its last row back and a person has typed into the table. */
export function refreshHashes(): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const { name, kind, grid } of goldenSheets())
    for (const formulas of name === "sample" ? (["plain", "coo"] as const) : (["plain"] as const)) {
      const update = refreshed(kind, grid, formulas);
      if (update) hashes[`${kind} ${formulas} ${name}`] = hash(update);
    }
  return hashes;
}

function refreshed(kind: string, grid: Grid, formulas: Formulas): unknown {
  const shorter = { ...grid, values: grid.values.slice(0, -1) };
  let plan: WorkbookPlan | null;
  try {
    plan = planners[kind](shorter, formulas);
  } catch {
    return null;
  }
  if (!plan) return null;
  try {
    const { changes, newRows, goneRows, ...rest } = refreshes[kind](grid, contentsOf(plan)) as ReturnType<Refresh> &
      Record<"table" | "formats" | "validations" | "names" | "charts" | "keptEdits", unknown>;
    const { table, formats, validations, names, charts, keptEdits } = rest;
    return { changes: inOrder(changes), newRows, goneRows, table, formats, validations, names, charts, keptEdits };
  } catch (reason) {
    return String(reason);
  }
}

/** Changes are written by where they stand, whatever their order. */
function inOrder(changes: ReturnType<Refresh>["changes"]): ReturnType<Refresh>["changes"] {
  return changes.map(({ sheet, cells }) => ({
    sheet,
    cells: [...cells].sort((one, other) => one.row - other.row || one.column - other.column),
  }));
}

function contentsOf(plan: WorkbookPlan): Contents {
  const hidden = plan.sheets.find(({ hidden: isHidden }) => isHidden)!;
  const withTable = plan.sheets.find(({ tables }) => tables.length > 0)!;
  const { area } = withTable.tables[0];
  const kept = standing(plan, hidden.key).formulas.slice(plan.doneMark.row - 2);
  const contents = new Map(plan.sheets.map(({ key }) => [key, standing(plan, key)]));
  typeInto(contents.get(withTable.key)!, area);
  return {
    of: (key) => contents.get(key)!,
    record: { name: hidden.name, settings: kept.map((row) => row.slice(0, 2)) },
    area,
  };
}

/** Types over the first two formulas of the table's first row. */
function typeInto({ formulas, values }: SheetContent, { row, column, columns }: Area): void {
  const first = formulas[row + 1];
  const places = Array.from({ length: columns }, (_, at) => column + at).filter((at) =>
    String(first?.[at] ?? "").startsWith("="),
  );
  const [one, other] = places;
  if (one === undefined || other === undefined) return;
  first[one] = typed.value;
  values[row + 1][one] = typed.value;
  first[other] = typed.formula;
  values[row + 1][other] = 2;
}
