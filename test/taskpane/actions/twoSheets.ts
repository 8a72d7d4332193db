import { buildBudget } from "../../../src/taskpane/actions/budget";
import { failed } from "../../../src/taskpane/actions/failure";
import { findJoins, joinedLook } from "../../../src/taskpane/actions/join";
import type { Built, JoinOffer } from "../../../src/taskpane/actions/types";
import { look } from "../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";

const quiet = () => undefined;

/** Invented: a plan with a total, and actuals with a line that nobody planned and without one that was. */
export const twoSheets = {
  Booked: [
    ["Category", "Department", "Spent"],
    ["Wages", "Plant", 4400],
    ["Wages", "Plant", 4410],
    ["Rent", "Plant", 600],
    ["Wages", "Shop", 2100],
    ["Gifts", "Shop", 50],
  ],
  Plan: [
    ["Plan 2026", "", ""],
    ["", "", ""],
    ["Department", "Category", "Budget"],
    ["Plant", "Wages", 9000],
    ["Plant", "Rent", 1200],
    ["Shop", "Wages", 4000],
    ["Shop", "Travel", 300],
    ["Total", "", 14500],
  ],
};

/** What a person is offered on a sheet. */
export async function offersFor(sheet: string, among: string[]): Promise<JoinOffer[]> {
  return findJoins(await look(sheet), among);
}

/** Builds the tracker of two sheets once a person has confirmed that they belong together. */
export async function buildJoined(sheet: string, other: string): Promise<Built> {
  const [offer] = await offersFor(sheet, [other]);
  if (!offer) throw failed("The tracker was not built.", `The sheet "${other}" is not offered.`, "Choose another one.");
  return buildBudget(
    joinedLook(offer.join, { type: "expense" }),
    defaultBudgetOptions,
    quiet,
    new AbortController().signal,
  );
}
