import { buildPlan } from "../../excel/buildPlan";
import type { Workbook } from "../../excel/readWorkbook";
import { ChoiceError } from "../../sheets/errors";
import { decimalEvidence } from "../../sheets/numberColumn";
import { readSheetAs } from "../../sheets/readSheetAs";
import type { Choices } from "../../sheets/source";
import { freeKpiNames, kpiSheetNames } from "../../trackers/kpi/kpiNames";
import type { KpiOptions } from "../../trackers/kpi/kpiOptions";
import { kpiQuestions } from "../../trackers/kpi/kpiQuestions";
import { kpiLines } from "../../trackers/kpi/kpis";
import { kpiSource, roleCells, type KpiChoices } from "../../trackers/kpi/kpiSource";
import { kpiNamesFor, planKpi } from "../../trackers/kpi/planKpi";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import type { BuiltKpi, KpiLook, TrackerInfo } from "./types";
import { lockedReason } from "./workbook";

const what = "The KPI scorecard was not built.";

/** A sheet as a list of KPIs, under a person's choices, with what is still in doubt; at once, nothing is read again. */
export function decideKpi({ grid }: Pick<KpiLook, "grid">, choices: KpiChoices & Pick<Choices, "header">): KpiLook {
  const { header, ...roles } = choices;
  try {
    const source = readSheetAs("kpi", grid, header === undefined ? {} : { header });
    const first = kpiSource(source, grid, roles);
    const texts = (["target", "actual", "previous", "baseline"] as const)
      .flatMap((role) => roleCells(first, role))
      .filter((cell) => typeof cell === "string");
    const { mark, needing, example } = decimalEvidence(texts);
    const read = kpiSource(source, grid, roles, mark);
    return {
      grid,
      choices,
      read,
      questions: kpiQuestions(read, needing > 0 ? example : ""),
      kpis: kpiLines(read).length,
    };
  } catch (reason) {
    if (!(reason instanceof ChoiceError)) throw reason;
    throw failed("This sheet cannot be read as a table.", reason.message, "Choose another sheet or other columns.");
  }
}

/**
 * Builds the scorecard of a sheet that has just been read on new sheets, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildKpiOn(
  workbook: Workbook,
  { read, questions, kpis }: KpiLook,
  options: KpiOptions,
): Promise<BuiltKpi> {
  const locked = lockedReason(workbook);
  if (locked) throw failed(what, locked, "Save a copy that you may change and build it there.");
  const [question] = questions;
  if (question) throw failed(what, question.text, "Answer the question and build again.");
  if (kpis === 0)
    throw failed(what, `The sheet "${read.source.sheet}" lists no KPIs.`, "Choose another sheet or other columns.");
  const free = freeKpiNames({
    sheets: workbook.sheets.map(({ name }) => name),
    names: workbook.names,
    tables: workbook.tables,
  });
  const names = kpiNamesFor(read, free);
  const { plan, figures } = planKpi(read, options, names);
  try {
    const reconciliation = await buildPlan(plan, read.source.sheet);
    const tracker: TrackerInfo = {
      id: names.register,
      kind: "kpi",
      title: options.title,
      sheets: kpiSheetNames(names),
      sourceSheet: read.source.sheet,
      state: "ready",
    };
    return { tracker, reconciliation, figures };
  } catch (reason) {
    throw writeFailure(what, reason);
  }
}
