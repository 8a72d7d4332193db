import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/sheets/grid";
import { readSheet } from "../../../src/sheets/readSheet";
import { readSheetAs } from "../../../src/sheets/readSheetAs";
import { decideList } from "../../../src/taskpane/actions/list/buildList";
import { kpiList } from "../../../src/taskpane/kpi/kpiList";
import { riskList } from "../../../src/taskpane/risk/riskList";
import { freeBudgetNames } from "../../../src/trackers/budget/budgetNames";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { planBudget } from "../../../src/trackers/budget/planBudget";
import { unsupportedLayout } from "../../../src/trackers/budget/unsupportedLayout";
import { freeKpiNames } from "../../../src/trackers/kpi/kpiNames";
import { defaultKpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import { kpiNamesFor, planKpi } from "../../../src/trackers/kpi/planKpi";
import { compliance } from "../../../src/trackers/compliance/compliance";
import { namesFor } from "../../../src/trackers/kit/namesFor";
import { planTracker } from "../../../src/trackers/kit/planTracker";
import { listedLines } from "../../../src/trackers/kit/rows/listedLines";
import { listQuestions } from "../../../src/trackers/kit/source/listQuestions";
import { listSource } from "../../../src/trackers/kit/source/listSource";
import type { WorkbookPlan } from "../../../src/trackers/plan";
import { planRisk } from "../../../src/trackers/risk/planRisk";
import { freeRiskNames } from "../../../src/trackers/risk/riskNames";
import { defaultRiskOptions } from "../../../src/trackers/risk/riskOptions";
import { operationsBudget } from "../../../src/workbench/sample/operationsBudget";
import { operationsDuties } from "../../../src/workbench/sample/operationsDuties";
import { operationsKpis } from "../../../src/workbench/sample/operationsKpis";
import { operationsRisks } from "../../../src/workbench/sample/operationsRisks";
import { fixtureFolder, fixtureGrid, type Fixture } from "../../sheets/fixtureGrid";
import { hash } from "./hash";

const nothing = { sheets: [], names: [], tables: [] };
const asOf = 46327;

export type Formulas = "plain" | "coo";

/** How the plan of a sheet is made, by the kind of its tracker; `null` for a sheet that leaves something open. */
export const planners: Record<string, (grid: Grid, formulas: Formulas) => WorkbookPlan | null> = {
  budget(grid, formulas) {
    const source = readSheet(grid, {});
    if (source.questions.length > 0 || unsupportedLayout(source)) return null;
    return planBudget(source, grid, { ...defaultBudgetOptions, formulas }, freeBudgetNames(nothing)).plan;
  },
  risk(grid, formulas) {
    const { read, questions, rows } = decideList(riskList, { grid }, {});
    if (questions.length > 0 || rows === 0) return null;
    return planRisk(read, { ...defaultRiskOptions, formulas, asOf }, freeRiskNames(nothing)).plan;
  },
  compliance(grid, formulas) {
    const read = listSource(compliance, readSheetAs("compliance", grid), grid);
    if (listQuestions(compliance, read).length > 0 || listedLines(compliance, read).length === 0) return null;
    const options = { title: compliance.words.name, formulas, today: asOf };
    return planTracker(compliance, read, options, namesFor(compliance, nothing)).plan;
  },
  kpi(grid, formulas) {
    const { read, questions, rows } = decideList(kpiList, { grid }, {});
    if (questions.length > 0 || rows === 0) return null;
    return planKpi(read, { ...defaultKpiOptions, formulas }, kpiNamesFor(read, freeKpiNames(nothing))).plan;
  },
};

/** The sheets that plans are made of: the invented samples, and the small sheets with one difficulty each. */
export function* goldenSheets(): Generator<{ name: string; kind: string; grid: Grid }> {
  yield { name: "sample", kind: "budget", grid: operationsBudget() };
  yield { name: "sample", kind: "risk", grid: operationsRisks() };
  yield { name: "sample", kind: "kpi", grid: operationsKpis() };
  yield { name: "sample", kind: "compliance", grid: operationsDuties() };
  for (const file of readdirSync(fixtureFolder).filter((each) => each.endsWith(".json"))) {
    const grid = fixtureGrid(JSON.parse(readFileSync(join(fixtureFolder, file), "utf8")) as Fixture);
    const kind = readSheet(grid, {}).kind?.value ?? "";
    if (kind in planners) yield { name: file.replace(".json", ""), kind, grid };
  }
}

/** The plan of each sheet in each style, with a name for it. */
export function* goldenPlans(): Generator<{ name: string; plan: WorkbookPlan }> {
  for (const { name, kind, grid } of goldenSheets()) {
    for (const formulas of ["plain", "coo"] as const) {
      const plan = planOf(() => planners[kind](grid, formulas));
      if (plan) yield { name: `${kind} ${formulas} ${name}`, plan };
    }
  }
}

/** A hash for each sheet of each plan, and one for its names and checks: what a change of layout or wording shows in. */
export function planHashes(): Record<string, Record<string, string>> {
  const hashes: Record<string, Record<string, string>> = {};
  for (const { name, plan } of goldenPlans()) {
    const parts = plan.sheets.map((sheet) => [sheet.key, hash(sheet)]);
    hashes[name] = Object.fromEntries([...parts, ["names", hash(plan.names)], ["checks", hash(plan.checks)]]);
  }
  return hashes;
}

/** A sheet that cannot be read as its kind has no plan. */
function planOf(plan: () => WorkbookPlan | null): WorkbookPlan | null {
  try {
    return plan();
  } catch {
    return null;
  }
}
