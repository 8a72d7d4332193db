import { buildProcess, lookSelection } from "../../../src/taskpane/actions/process";
import type { BuiltProcess, SelectionLook } from "../../../src/taskpane/actions/types";
import {
  defaultAnalysisOptions,
  type AnalysisChoice,
  type AnalysisKind,
  type AnalysisOptions,
} from "../../../src/trackers/process/analysis";
import { choiceOf } from "../../../src/trackers/process/proposeAnalysis";

/** Selects cells as a person would, and reads them. */
export async function select(sheet: string, address: string): Promise<SelectionLook> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
  return lookSelection();
}

/** Inserts an analysis of selected cells: the one that is proposed, or of a kind. */
export function insert(
  look: SelectionLook,
  kind: AnalysisKind = look.proposed.kind,
  options: Partial<AnalysisOptions> = {},
  choice: Partial<AnalysisChoice> = {},
): Promise<BuiltProcess> {
  const usual = kind === look.proposed.kind ? look.proposed : choiceOf(look.selection, kind);
  return buildProcess(
    look,
    { ...usual, ...choice },
    { title: "", ...defaultAnalysisOptions, ...options },
    () => undefined,
    new AbortController().signal,
  );
}
