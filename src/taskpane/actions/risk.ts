import { buildPlan } from "../../excel/buildPlan";
import type { Workbook } from "../../excel/readWorkbook";
import { ChoiceError } from "../../sheets/errors";
import type { Grid } from "../../sheets/grid";
import { readSheetAs } from "../../sheets/readSheetAs";
import type { Choices } from "../../sheets/source";
import { planRisk } from "../../trackers/risk/planRisk";
import { freeRiskNames } from "../../trackers/risk/riskNames";
import type { RiskOptions } from "../../trackers/risk/riskOptions";
import { riskLines } from "../../trackers/risk/risks";
import { riskQuestions, riskSource, type RiskChoices, type RiskSource } from "../../trackers/risk/riskSource";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import type { BuiltRisk, TrackerInfo } from "./types";
import { lockedReason } from "./workbook";

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
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildRiskOn(workbook: Workbook, read: RiskSource, options: RiskOptions): Promise<BuiltRisk> {
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
  const { plan, figures } = planRisk(read, options, names);
  try {
    const reconciliation = await buildPlan(plan, read.source.sheet);
    const tracker: TrackerInfo = {
      id: names.register,
      kind: "risk",
      title: options.title,
      sheets: [names.heatMap, names.table, names.settings],
      sourceSheet: read.source.sheet,
      state: "ready",
    };
    return { tracker, reconciliation, figures };
  } catch (reason) {
    throw writeFailure(what, reason);
  }
}
