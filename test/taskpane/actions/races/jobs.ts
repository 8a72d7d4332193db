import { buildBudget } from "../../../../src/taskpane/actions/budget";
import { listActions } from "../../../../src/taskpane/actions/lists";
import { removeTracker } from "../../../../src/taskpane/actions/removeTracker";
import { refreshTracker } from "../../../../src/taskpane/actions/trackers";
import { look } from "../../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../../src/trackers/budget/options";
import { defaultKpiOptions } from "../../../../src/trackers/kpi/kpiOptions";
import { defaultRiskOptions } from "../../../../src/trackers/risk/riskOptions";
import { startWorkbench } from "../../../workbench/startWorkbench";
import { enter } from "../sampleBudget";
import { insert, select } from "../sampleProcesses";
import { buildJoined } from "../twoSheets";
import { madeIn } from "./bystanders";
import { notes, type Planned } from "./interferences";
import type { Ready } from "../failEverywhere";

type Rows = (string | number)[][];

/** A tracker of each kind on a small invented sheet. */
interface Kind {
  sheets: Record<string, Rows>;
  build: () => Promise<{ tracker: { id: string } }>;
  /** A change of the source that a refresh takes in: new rows, and other figures. */
  change?: () => Promise<void>;
}

const quiet = () => undefined;
const { risk, kpi, compliance } = listActions;
const complianceOptions = { title: "Compliance register", formulas: "plain" as const, today: 46356 };
const { signal } = new AbortController();

export const kinds: Record<"budget" | "joined budget" | "risk" | "kpi" | "compliance" | "process", Kind> = {
  budget: {
    sheets: {
      Export: [
        ["Department", "Category", "Type", "Period", "Plan", "Actual"],
        ["Sales", "Travel", "Expense", "2026-01", 100, 130],
      ],
    },
    build: async () => buildBudget(await look("Export"), defaultBudgetOptions, quiet, signal),
    change: () => enter("Export", "A3:F3", [["Plant", "Water", "Expense", "2026-02", 30, 33]]),
  },
  "joined budget": {
    sheets: {
      Plan: [
        ["Department", "Category", "Budget"],
        ["Plant", "Wages", 9000],
        ["Plant", "Rent", 1200],
        ["Shop", "Wages", 4000],
      ],
      Booked: [
        ["Category", "Department", "Spent"],
        ["Wages", "Plant", 4400],
        ["Rent", "Plant", 600],
        ["Wages", "Shop", 2100],
      ],
    },
    build: () => buildJoined("Plan", "Booked"),
    change: () => enter("Plan", "A5:C5", [["Shop", "Travel", 300]]),
  },
  risk: {
    sheets: {
      List: [
        ["Risk ID", "Risk", "Likelihood", "Impact"],
        ["A1", "Supplier fails", 4, 5],
        ["A2", "Line stops", 2, 4],
      ],
    },
    build: async () => risk.build(await risk.look("List"), defaultRiskOptions, quiet, signal),
    change: () => enter("List", "A4:D4", [["A3", "Data is lost", 3, 5]]),
  },
  compliance: {
    sheets: {
      Duties: [
        ["Duty ID", "Obligation", "Area", "Owner", "Frequency", "Last done", "Due date", "Status"],
        ["D1", "Test the fire doors", "Safety", "Facilities", "Yearly", 46000, 46365, "Compliant"],
        ["D2", "Report waste water values", "Environment", "", "Quarterly", 46200, 46290, "Partial"],
      ],
    },
    build: async () => compliance.build(await compliance.look("Duties"), complianceOptions, quiet, signal),
    change: () =>
      enter("Duties", "A4:H4", [["D3", "File the tax report", "Finance", "Controller", "Yearly", "", 46400, "Open"]]),
  },
  kpi: {
    sheets: {
      List: [
        ["KPI", "Direction", "Target", "Actual"],
        ["On-time delivery", "Higher", 95, 92],
        ["Complaints", "Lower", 20, 25],
      ],
    },
    build: async () => kpi.build(await kpi.look("List"), defaultKpiOptions, quiet, signal),
    change: () => enter("List", "A4:D4", [["Scrap rate", "Lower", 2, 1.5]]),
  },
  process: {
    sheets: {
      List: [
        ["Cause", "Claims"],
        ["Late", 9],
        ["Wrong", 4],
        ["Dent", 2],
      ],
    },
    build: async () => insert(await select("List", "A1:B4"), "pareto"),
  },
};

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** The tools of the process kit are formulas over their cells, and need no refresh. */
export const refreshedKinds = kindNames.filter((name) => kinds[name].change);

const start = ({ sheets }: Kind) => startWorkbench({ sheets: { ...sheets, [notes]: [["Mine", 1]] } });

/** A build that is about to begin. */
export async function readyToBuild(name: KindName): Promise<Ready> {
  return { workbench: await start(kinds[name]), run: kinds[name].build };
}

/** A refresh that is about to begin, of a tracker whose source has other figures and rows by now. */
export async function readyToRefresh(name: KindName): Promise<Ready> {
  const workbench = await start(kinds[name]);
  const { tracker } = await kinds[name].build();
  await kinds[name].change!();
  return { workbench, run: () => refreshTracker(tracker.id, quiet) };
}

/** A removal that is about to begin. */
export async function readyToRemove(name: KindName): Promise<Ready> {
  const workbench = await start(kinds[name]);
  const { tracker } = await kinds[name].build();
  return { workbench, run: () => removeTracker(tracker.id) };
}

/** What a tracker of a kind is called, as a build of it shows. */
export async function plannedOf(name: KindName): Promise<Planned> {
  const { workbench, run } = await readyToBuild(name);
  await run();
  const book = workbench.host.boundaries.workbook;
  const made = madeIn(book);
  const sheets = book.Worksheets.items().map(({ Name }) => Name);
  return {
    sheets: made.filter((one) => sheets.includes(one)),
    names: made.filter((one) => !sheets.includes(one)),
    tables: book.Tables.items().map(({ Name }) => Name),
    sources: Object.keys(kinds[name].sheets),
  };
}
