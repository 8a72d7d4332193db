import { buildPlan } from "../../excel/buildPlan";
import type { Workbook } from "../../excel/readWorkbook";
import { ChoiceError } from "../../sheets/errors";
import { decimalEvidence } from "../../sheets/numberColumn";
import { readSheetAs } from "../../sheets/readSheetAs";
import type { Choices, Source } from "../../sheets/source";
import type { KpiFigures } from "../../trackers/kpi/kpiFigures";
import { freeKpiNames, kpiSheetNames } from "../../trackers/kpi/kpiNames";
import type { KpiOptions } from "../../trackers/kpi/kpiOptions";
import { kpiQuestions } from "../../trackers/kpi/kpiQuestions";
import { kpiLines } from "../../trackers/kpi/kpis";
import { kpiSource, roleCells, type KpiChoices } from "../../trackers/kpi/kpiSource";
import { kpiNamesFor, planKpi } from "../../trackers/kpi/planKpi";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import { planInWords } from "./planInWords";
import type { BuiltKpi, KpiLook, Progress, TrackerInfo } from "./types";
import { lockedReason, readSource } from "./workbook";

const what = "The KPI scorecard was not built.";

/** A sheet as a list of KPIs, under a person's choices, with what is still in doubt; at once, nothing is read again. */
export function decideKpi({ grid }: Pick<KpiLook, "grid">, choices: KpiChoices & Pick<Choices, "header">): KpiLook {
  const { header, ...roles } = choices;
  try {
    const source = readList(grid, choices);
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

/** Reads a sheet as a list of indicators, whose lines say their periods where a column does. */
function readList(grid: KpiLook["grid"], { header, dates, period }: KpiLook["choices"]): Source {
  const settled: Choices = { ...(header === undefined ? {} : { header }), ...(dates === undefined ? {} : { dates }) };
  const source = readSheetAs("kpi", grid, settled);
  const letter = period?.trim() || source.kindRoles?.find(({ role }) => role === "period")?.letter;
  const isRead = source.columns.find(({ role }) => role === "period")?.letter === letter?.toUpperCase();
  if (!letter || letter.toLowerCase() === "none" || isRead) return source;
  return readSheetAs("kpi", grid, { ...settled, header: String(source.headerRow), period: letter });
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
  const { plan, ...scorecard } = planKpi(read, options, names);
  try {
    const reconciliation = await buildPlan(plan, workbook.activeId);
    const tracker: TrackerInfo = {
      id: names.record,
      kind: "kpi",
      title: options.title,
      sheets: kpiSheetNames(names),
      sourceSheet: read.source.sheet,
      state: "ready",
    };
    return { tracker, reconciliation, ...scorecard };
  } catch (reason) {
    throw writeFailure(what, reason);
  }
}

/** Reads a sheet as it stands as a list of KPIs. */
export async function lookKpi(sheet: string): Promise<KpiLook> {
  const { grid } = await readSource(sheet);
  return decideKpi({ grid }, {});
}

/** What a scorecard of this sheet would show, and what its build adds to the workbook, in words. */
export function previewKpi({ read }: KpiLook, options: KpiOptions): { figures: KpiFigures; plan: string } {
  const names = freeKpiNames({ sheets: [], names: [], tables: [] });
  const { plan, figures } = planKpi(read, options, names);
  return { figures, plan: planInWords(plan) };
}

/**
 * Builds the scorecard on new sheets from the sheet as it stands at this moment, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildKpi(
  { grid: { sheet }, choices }: KpiLook,
  options: KpiOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltKpi> {
  progress("Reading the sheet", 0.1);
  const { workbook, grid } = await readSource(sheet);
  progress("Writing and checking", 0.5);
  const look = decideKpi({ grid }, choices);
  if (signal.aborted) throw failed(what, "You canceled it.", "The workbook is as it was before.");
  return buildKpiOn(workbook, look, options);
}
