import { buildPlan } from "../../excel/buildPlan";
import type { Workbook } from "../../excel/readWorkbook";
import { ChoiceError } from "../../sheets/errors";
import type { Grid } from "../../sheets/grid";
import { readSheetAs } from "../../sheets/readSheetAs";
import type { Choices } from "../../sheets/source";
import { planRisk, riskFigures } from "../../trackers/risk/planRisk";
import type { RiskFigures } from "../../trackers/risk/riskFigures";
import { freeRiskNames } from "../../trackers/risk/riskNames";
import type { RiskOptions } from "../../trackers/risk/riskOptions";
import { riskLines } from "../../trackers/risk/risks";
import { riskQuestions } from "../../trackers/risk/riskQuestions";
import { riskSource, type RiskChoices, type RiskSource } from "../../trackers/risk/riskSource";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import { readOtherLists } from "./otherLists";
import type { BuiltRisk, Progress, RiskLook, TrackerInfo } from "./types";
import { lockedReason, readSource } from "./workbook";

const what = "The risk register was not built.";

/** A sheet as a list of risks, under a person's choices; at once. */
export function chooseRisk(grid: Grid, choices: RiskChoices & Pick<Choices, "header"> = {}): RiskSource {
  const { header, ...roles } = choices;
  try {
    return riskSource(readSheetAs("risk", grid, header === undefined ? {} : { header }), grid, roles);
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed("This sheet cannot be read as a table.", reason.message, "Choose another sheet or other columns.");
  }
}

/**
 * Builds the risk register of a sheet that has just been read on new sheets, or changes nothing.
 *
 * @param others - The workbook's other lists, which may score the same risks differently.
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildRiskOn(
  workbook: Workbook,
  read: RiskSource,
  options: RiskOptions,
  others: readonly RiskSource[] = [],
): Promise<BuiltRisk> {
  const locked = lockedReason(workbook);
  if (locked) throw failed(what, locked, "Save a copy that you may change and build it there.");
  const [question] = riskQuestions(read);
  if (question) throw failed(what, question.text, "Answer the question and build again.");
  if (riskLines(read).length === 0)
    throw failed(what, `The sheet "${read.source.sheet}" lists no risks.`, "Choose another sheet or other columns.");
  const names = freeRiskNames({
    sheets: workbook.sheets.map(({ name }) => name),
    names: workbook.names,
    tables: workbook.tables,
  });
  const { plan, ...view } = planRisk(read, options, names, undefined, others);
  try {
    const reconciliation = await buildPlan(plan, workbook.activeId);
    const tracker: TrackerInfo = {
      id: names.record,
      kind: "risk",
      title: options.title,
      sheets: [names.lead, names.table, names.settings],
      sourceSheet: read.source.sheet,
      state: "ready",
    };
    return { tracker, reconciliation, ...view, culture: read.grid.culture };
  } catch (reason) {
    throw writeFailure(what, reason);
  }
}

/** Reads a sheet as it stands as a list of risks. */
export async function lookRisk(sheet: string): Promise<RiskLook> {
  const { grid } = await readSource(sheet);
  return decideRisk({ grid }, {});
}

/** The same sheet under other choices; at once, nothing is read again. */
export function decideRisk({ grid }: Pick<RiskLook, "grid">, choices: RiskLook["choices"]): RiskLook {
  const read = chooseRisk(grid, choices);
  return { grid, choices, read, questions: riskQuestions(read), risks: riskLines(read).length };
}

/** The figures that a register of this sheet would show. */
export function previewRisk({ read }: RiskLook, options: RiskOptions): RiskFigures {
  return riskFigures(read, options).figures;
}

/** What a build adds to the workbook, in words. */
export function describeRisk({ read }: RiskLook, options: RiskOptions): string {
  const charts = riskFigures(read, options).shape.contingency ? ", 2 charts" : "";
  return `3 sheets, 1 table${charts}; nothing else is touched`;
}

/**
 * Builds the risk register on new sheets from the sheet as it stands at this moment, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildRisk(
  look: RiskLook,
  options: RiskOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltRisk> {
  progress("Reading the sheet", 0.1);
  const { workbook, grid } = await readSource(look.grid.sheet);
  progress("Writing and checking", 0.5);
  const read = chooseRisk(grid, look.choices);
  const others = await readOtherLists(workbook, grid.sheet);
  if (signal.aborted) throw failed(what, "You canceled it.", "The workbook is as it was before.");
  return buildRiskOn(workbook, read, options, others);
}
