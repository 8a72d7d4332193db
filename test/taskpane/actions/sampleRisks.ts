import { besideOf, buildListOn, decideList } from "../../../src/taskpane/actions/list/buildList";
import type { BuiltRisk } from "../../../src/taskpane/actions/types";
import { readSource } from "../../../src/taskpane/actions/workbook";
import { riskList } from "../../../src/taskpane/risk/riskList";
import { defaultRiskOptions, type RiskOptions } from "../../../src/trackers/risk/riskOptions";
import type { RiskChoices } from "../../../src/trackers/risk/riskSource";

/** Builds a risk register of a sheet, as the pane does once all doubts are settled. */
export async function buildRisks(
  sheet: string,
  choices: RiskChoices = {},
  options: Partial<RiskOptions> = {},
): Promise<BuiltRisk> {
  const { workbook, grid } = await readSource(sheet);
  const others = await besideOf(riskList, workbook, sheet);
  const look = decideList(riskList, { grid }, choices);
  return buildListOn(riskList, workbook, look, { ...defaultRiskOptions, ...options }, others);
}

/** 1 November 2026. */
export const firstOfNovember = 46327;

export const riskHeader = [
  "Risk ID",
  "Risk",
  "Likelihood",
  "Impact",
  "Probability %",
  "Low impact",
  "Most likely impact",
  "High impact",
  "Control effectiveness",
  "Owner",
  "Due date",
  "Status",
];

export const riskRows = [
  ["A1", "Supplier fails", 4, 5, 0.3, 10000, 40000, 120000, 0.5, "Purchasing", firstOfNovember - 10, "Open"],
  ["A2", "Line stops", 2, 4, 0.1, 20000, 50000, 90000, "", "", firstOfNovember + 60, "In progress"],
  ["A3", "Key person leaves", 3, 3, "", 5000, 15000, 30000, 0.2, "People", "", "Open"],
  ["A4", "Currency falls", 5, 2, 0.5, 1000, 8000, 20000, 0.8, "Treasury", "", "Closed"],
];
