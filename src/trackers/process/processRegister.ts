import { calculationVersion } from "../../calc/version";
import type { CellValue } from "../../sheets/grid";
import type { Selection, SelectedLine } from "../../sheets/selection";
import { cellAddress, quoteSheet } from "../address";
import type { SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../registerBlocks";
import { emptyRegister, registerFormat, setting, sheetLink } from "../registerHead";
import { RegisterValues } from "../registerValues";
import { words } from "../sheetBuilder";
import { analysisKinds, type AnalysisKind } from "./analysis";
import type { ProcessNames } from "./processNames";

/** What a register says of its analysis. */
export interface ProcessRegister {
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
export function processRegisterSheet(
  names: ProcessNames,
  kind: AnalysisKind,
  title: string,
  { sheet }: Selection,
  first: SelectedLine,
): SheetPlan {
  const register = emptyRegister(names.register);
  const source = `=${quoteSheet(sheet)}!${cellAddress(first.row, first.column, "both")}`;
  putBlock(
    register,
    0,
    "Settings",
    ["Setting", "Value", "Meaning"],
    [
      setting("Kind", words("process"), "What this is: the analysis of a process"),
      setting("Format", registerFormat, "Layout of this register"),
      setting("State", words("building"), "Complete once the whole analysis stands"),
      setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the analysis"),
      setting("Analysis", words(kind), "Which analysis it is"),
      setting("Title", words(title), "Title of the analysis"),
      setting("Analysis sheet", sheetLink(names.sheet), "Points at the sheet of the analysis"),
      setting("Names", words(names.prefix), "How the analysis' defined names begin"),
      setting("Source values", { formula: source }, "Points at the first cell that was analyzed"),
    ],
  );
  return register;
}

/** The place of "State" among the settings. */
const stateRow = 2;
export const doneMark = { sheet: "register", row: firstEntry + stateRow, column: 1 };

/**
 * Reads a register back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the register of an analysis.
 */
export function readProcessRegister(registerName: string, cells: CellValue[][]): ProcessRegister | null {
  const values = new RegisterValues(cells);
  if (values.text("Kind") !== "process") return null;
  return {
    names: { sheet: values.linkedSheet("Analysis sheet"), register: registerName, prefix: values.text("Names") },
    analysis: values.oneOf("Analysis", analysisKinds),
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
    sourceSheet: values.linkedSheet("Source values"),
  };
}
