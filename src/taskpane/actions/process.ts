import { buildPlan } from "../../excel/buildPlan";
import { readArea, readSelectedArea, type SelectedArea } from "../../excel/readSelection";
import type { Workbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import type { Grid } from "../../sheets/grid";
import { readSelection, type Selection } from "../../sheets/selection";
import {
  AnalysisRefused,
  type Analysis,
  type AnalysisChoice,
  type AnalysisOptions,
} from "../../trackers/process/analysis";
import { planProcess } from "../../trackers/process/planProcess";
import { processFigures, type ProcessFigures } from "../../trackers/process/processFigures";
import { analysisNames, freeProcessNames } from "../../trackers/process/processNames";
import { proposeAnalysis } from "../../trackers/process/proposeAnalysis";
import { writeFailure } from "./budget";
import { failed } from "./failure";
import type { BuiltProcess, Progress, SelectionLook, TrackerInfo } from "./types";
import { lockedReason } from "./workbook";

const notRead = "The selection was not read.";
const notInserted = "The analysis was not inserted.";
const again = "Select the cells in the sheet, and read the selection again.";

/** Cells that are read at most: a selection of more is no list of figures. */
const mostCells = 200_000;

/** Reads what a person has selected in the sheet; one cell alone stands for its whole sheet. */
export async function lookSelection(): Promise<SelectionLook> {
  const { place, grid } = await inWorkbook(async (context) => {
    const found = await readSelectedArea(context);
    if (found === "no single area")
      throw failed(
        notRead,
        "Several areas are selected at once, or something that is no cells, such as a chart.",
        "Select one area of cells, and read the selection again.",
      );
    if (found === "blank") throw failed(notRead, "The selected cells are blank.", again);
    refuseLarge(found);
    const read = await readArea(context, found);
    if (!read) throw failed(notRead, `The sheet "${found.sheet}" is not there any more.`, again);
    return { place: found, grid: read.grid };
  });
  return lookAt(place, grid);
}

/** A selection that was read, with the analysis that fits it best. */
export function lookAt(place: SelectedArea, grid: Grid): SelectionLook {
  const selection = readSelection(grid);
  const proposed = proposeAnalysis(selection);
  if (proposed.kind === "oee") return { place, grid, selection, proposed };
  // The five heads of OEE may stand the other way.
  const turned = readSelection(grid, selection.runs === "down" ? "across" : "down");
  const other = proposeAnalysis(turned);
  return other.kind === "oee"
    ? { place, grid, selection: turned, proposed: other }
    : { place, grid, selection, proposed };
}

function refuseLarge({ used }: SelectedArea): void {
  if (used.rows * used.columns > mostCells)
    throw failed(
      notRead,
      `The selection has ${(used.rows * used.columns).toLocaleString("en-US")} cells.`,
      "Select the column with the figures, and its labels.",
    );
}

/** The figures that an analysis would show; throws an `ActionFailed` where the selection gives none. */
export function previewProcess(
  { selection }: SelectionLook,
  choice: AnalysisChoice,
  options: AnalysisOptions,
): ProcessFigures {
  return refused("There is nothing to show.", () => processFigures({ selection, choice, options }));
}

/** What an insertion adds to the workbook, in words. */
export function describeProcess({ kind }: ProcessFigures): string {
  const charts = kind === "control" ? "2 charts" : kind === "oee" ? "its charts" : "1 chart";
  return `1 sheet with ${charts}; nothing else is touched`;
}

/**
 * Inserts an analysis of the selected cells as they stand at this moment on a sheet of its own, or changes nothing.
 *
 * @throws ActionFailed with the reason, and with what is left in the workbook where something could not be taken back.
 */
export async function buildProcess(
  { place, selection: seen }: SelectionLook,
  choice: AnalysisChoice,
  options: AnalysisOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltProcess> {
  progress("Reading the selected cells", 0.1);
  const read = await inWorkbook((context) => readArea(context, place));
  if (!read) throw failed(notInserted, `The sheet "${place.sheet}" is not there any more.`, again);
  const selection = readSelection(read.grid, seen.runs);
  if (selection.lines.length !== seen.lines.length)
    throw failed(notInserted, "The selected cells are not laid out as they were when they were read.", again);
  progress("Writing and checking", 0.5);
  if (signal.aborted) throw failed(notInserted, "You canceled it.", "The workbook is as it was before.");
  return buildProcessOn(read.workbook, selection, choice, options);
}

/** Inserts an analysis of cells that have just been read. */
async function buildProcessOn(
  workbook: Workbook,
  selection: Selection,
  choice: AnalysisChoice,
  options: AnalysisOptions,
): Promise<BuiltProcess> {
  const locked = lockedReason(workbook);
  if (locked) throw failed(notInserted, locked, "Save a copy that you may change and insert it there.");
  const names = freeProcessNames(choice.kind, {
    sheets: workbook.sheets.map(({ name }) => name),
    names: workbook.names,
    tables: workbook.tables,
  });
  const analysis: Analysis = { selection, choice, options: { ...options, title: titleOf(options, choice) } };
  const { plan, figures } = refused(notInserted, () => planProcess(analysis, names));
  try {
    const reconciliation = await buildPlan(plan, workbook.activeId);
    const tracker: TrackerInfo = {
      id: names.record,
      kind: "process",
      title: analysis.options.title,
      sheets: [names.sheet],
      sourceSheet: selection.sheet,
      state: "ready",
    };
    return { tracker, reconciliation, figures };
  } catch (reason) {
    throw writeFailure(notInserted, reason);
  }
}

function titleOf({ title }: AnalysisOptions, { kind }: AnalysisChoice): string {
  return title.trim() || analysisNames[kind];
}

function refused<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof AnalysisRefused) throw failed(what, reason.message, reason.next);
    throw reason;
  }
}
