import { calculationVersion } from "../../calc/version";
import type { CellValue } from "../../sheets/grid";
import type { Selection, SelectedLine } from "../../sheets/selection";
import { cellAddress, quoteSheet } from "../address";
import type { SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { emptyRecord, recordFormat, setting, sheetLink } from "../kit/record/emptyRecord";
import { RecordValues } from "../kit/record/recordValues";
import { words } from "../kit/sheet/sheetBuilder";
import { analysisKinds, type AnalysisKind } from "./analysis";
import type { ProcessNames } from "./processNames";

/** What a record says of its analysis. */
export interface ProcessRecord {
  names: ProcessNames;
  analysis: AnalysisKind;
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
}

/** Where an analysis keeps its workings on the hidden sheet, by zero-based column. */
export const workingsColumn = 5;

/** The hidden sheet: what the workbook remembers of an analysis, as plain rows that a person can read. */
export function processRecordSheet(
  names: ProcessNames,
  kind: AnalysisKind,
  title: string,
  { sheet }: Selection,
  first: SelectedLine,
): SheetPlan {
  const record = emptyRecord(names.record);
  const source = `=${quoteSheet(sheet)}!${cellAddress(first.row, first.column, "both")}`;
  putBlock(
    record,
    0,
    "Settings",
    ["Setting", "Value", "Meaning"],
    [
      setting("Kind", words("process"), "What this is: the analysis of a process"),
      setting("Format", recordFormat, "Layout of this register"),
      setting("State", words("building"), "Complete once the whole analysis stands"),
      setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the analysis"),
      setting("Analysis", words(kind), "Which analysis it is"),
      setting("Title", words(title), "Title of the analysis"),
      setting("Analysis sheet", sheetLink(names.sheet), "Points at the sheet of the analysis"),
      setting("Names", words(names.prefix), "How the analysis' defined names begin"),
      setting("Source values", { formula: source }, "Points at the first cell that was analyzed"),
    ],
  );
  return record;
}

/** The place of "State" among the settings. */
const stateRow = 2;
export const doneMark = { sheet: "record", row: firstEntry + stateRow, column: 1 };

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of an analysis.
 */
export function readProcessRecord(recordName: string, cells: CellValue[][]): ProcessRecord | null {
  const values = new RecordValues(cells);
  if (values.text("Kind") !== "process") return null;
  return {
    names: { sheet: values.linkedSheet("Analysis sheet"), record: recordName, prefix: values.text("Names") },
    analysis: values.oneOf("Analysis", analysisKinds),
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
    sourceSheet: values.linkedSheet("Source values"),
  };
}
