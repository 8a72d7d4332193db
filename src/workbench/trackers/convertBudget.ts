import type { Choices } from "../../sheets/source";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { buildOn } from "../../taskpane/actions/budget";
import { findJoins, joinedLook } from "../../taskpane/actions/join";
import type { Look } from "../../taskpane/actions/types";
import { choose, readSource } from "../../taskpane/actions/workbook";
import type { Host } from "../host/host";
import { CommandProblem } from "../cli/commandProblem";
import type { ConvertArguments } from "../cli/convertArguments";
import { budgetReport, type BudgetReport } from "./budgetReport";
import { chooseBudgetSheet } from "./chooseBudgetSheet";
import { CostCounter, unanswered, type Conversion } from "./conversion";
import { refuseEmptyList } from "./refuseEmptyList";
import { sheetReport } from "./sourceReport";

/** Builds the budget tracker of one of the sheets of an open workbook, or of two as one list, as the pane does, and saves it. */
export async function convertBudget(
  host: Host,
  { sheet, join, choices }: Pick<ConvertArguments, "sheet" | "join" | "choices">,
): Promise<Conversion<BudgetReport>> {
  const chosen = sheet ?? (await chooseBudgetSheet(choices));
  if (typeof chosen !== "string") return unanswered(null, [chosen]);
  const counter = new CostCounter(host);
  const { workbook, grid } = await readSource(chosen);
  counter.read();
  const looked = join === null ? choose({ grid }, choices) : await joinWith(join, choose({ grid }, {}), choices);
  refuseEmptyList(looked.grid, looked.source.headerRow);
  const { source } = sheetReport(looked.source);
  if (looked.source.questions.length > 0) return unanswered(source, looked.source.questions);
  counter.building();
  const built = await buildOn(workbook, looked, defaultBudgetOptions);
  const cost = counter.cost();
  return {
    source,
    figures: budgetReport(built.figures),
    reconciled: built.reconciliation,
    cost,
    questions: [],
    file: await counter.save(),
  };
}

/** The chosen sheet and another one as one list, under choices about that list. */
async function joinWith(sheet: string, look: Look, choices: Choices): Promise<Look> {
  const [offer] = await findJoins(look, [sheet]);
  if (!offer)
    throw new CommandProblem(`"${look.grid.sheet}" and "${sheet}" are not the plan and the actual of the same lines.`);
  return joinedLook(offer.join, choices);
}
