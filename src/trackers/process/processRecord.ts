import type { CellValue } from "../../sheets/grid";
import type { Selection, SelectedLine } from "../../sheets/selection";
import { cellAddress, quoteSheet } from "../address";
import { emptyRecord, setting } from "../kit/record/emptyRecord";
import { oneOfField, readFields, rowsOf, sheetField, textField, type Fields } from "../kit/record/fields";
import { putSettingsBlock, readHead, recordOfKind, type TrackerRecord } from "../kit/record/trackerRecord";
import type { SheetPlan } from "../plan";
import { analysisKinds, type AnalysisKind } from "./analysis";
import type { ProcessNames } from "./processNames";

/** What the record of an analysis says. */
export interface ProcessRecord extends TrackerRecord<ProcessNames> {
  analysis: AnalysisKind;
  sourceSheet: string;
}

/** Where an analysis keeps its workings on the hidden sheet, by zero-based column. */
export const workingsColumn = 5;

const names: Fields<Omit<ProcessNames, "record">> = {
  sheet: sheetField("Analysis sheet", "Points at the sheet of the analysis"),
  prefix: textField("Names", "How the analysis' defined names begin"),
};

const analysisField: Fields<Pick<ProcessRecord, "analysis">> = {
  analysis: oneOfField("Analysis", analysisKinds, "Which analysis it is"),
};

/** The hidden sheet: what the workbook remembers of an analysis, as plain rows that a person can read. */
export function processRecordSheet(
  own: ProcessNames,
  analysis: AnalysisKind,
  title: string,
  { sheet }: Selection,
  first: SelectedLine,
): SheetPlan {
  const record = emptyRecord(own.record);
  const source = `=${quoteSheet(sheet)}!${cellAddress(first.row, first.column, "both")}`;
  putSettingsBlock(record, { kind: "process", what: "analysis", title, names: own, fields: names }, [
    ...rowsOf(analysisField, { analysis }),
    setting("Source values", { formula: source }, "Points at the first cell that was analyzed"),
  ]);
  return record;
}

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of an analysis.
 */
export function readProcessRecord(recordName: string, cells: CellValue[][]): ProcessRecord | null {
  const values = recordOfKind("process", cells);
  return (
    values && {
      ...readHead(recordName, values, names),
      ...readFields(analysisField, values),
      sourceSheet: values.linkedSheet("Source values"),
    }
  );
}
