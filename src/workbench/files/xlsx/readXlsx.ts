import { contains, lastRow, parseArea, wholeSheet, type Area } from "../../host/area";
import { emptySheet, sheetIdAt } from "../emptySheet";
import type { FileName, FileProtection, FileSheet, FileTable, FileWorkbook } from "../fileModel";
import { FileProblem } from "../fileProblem";
import { counted, limits } from "../limits";
import { Colors, elementsOf } from "./colors";
import { checkMerges } from "./checkMerges";
import { checkNames } from "./checkNames";
import { fromFile } from "./formulaDialect";
import { Package } from "./package";
import { BrokenSheet } from "./cellPlaces";
import { RowReader } from "./readCells";
import type { CellSources } from "./cellSources";
import { DAYS_TO_1904, richText } from "./readValue";
import { readPage } from "./readPage";
import { readAround, readRules, readValidations } from "./readSheetParts";
import { readStyles } from "./readStyles";
import { attribute, child, children, flag, numberAttribute, type Element } from "./xml";

/** Reads an .xlsx file: cells with formulas, values and looks, tables, rules, validations, names, panes, print setup. */
export function readXlsx(name: string, bytes: Uint8Array): FileWorkbook {
  const file = new Package(name, bytes);
  const main =
    [...file.relations("").values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = file.xml(main);
  if (!workbook || workbook.name !== "workbook") throw new FileProblem(`${name} holds no workbook.`);
  const relations = file.relations(main);
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const part = (type: string) => file.xml(partOf(type) ?? "");
  const colors = new Colors(part("theme"));
  const styles = readStyles(part("styles"), colors);
  const texts = part("sharedStrings");
  const sources: CellSources = {
    strings: texts ? children(texts, "si").map(richText) : null,
    styles: styles.cells,
    dateOffset: flag(child(workbook, "workbookPr"), "date1904") ? DAYS_TO_1904 : 0,
    count: cellCounter(name),
  };
  // Chart sheets have no cells: they are left out, and names count sheets without them.
  const listed = elementsOf(workbook, "sheets", "sheet").map((entry) => ({
    entry,
    relation: relations.get(attribute(entry, "r:id") ?? ""),
  }));
  checkNames(
    name,
    listed.map(({ entry }) => attribute(entry, "name") ?? ""),
  );
  const positions = new Map<number, number>();
  const sheets: FileSheet[] = [];
  listed.forEach(({ entry, relation }, at) => {
    const title = attribute(entry, "name") ?? "";
    if (relation && relation.type !== "worksheet") return;
    positions.set(at, sheets.length);
    const sheet = emptySheet(sheetIdAt(sheets.length), title);
    sheet.visibility = visibilityOf(attribute(entry, "state"));
    try {
      readSheet(sheet, file, relation?.target ?? "", sources, styles.differential, colors);
    } catch (reason) {
      if (!(reason instanceof BrokenSheet)) throw reason;
      throw new FileProblem(`${name} is damaged: its sheet "${title}" ${reason.message}.`);
    }
    sheets.push(sheet);
  });
  if (sheets.length === 0) throw new FileProblem(`${name} has no sheet with cells.`);
  const active = numberAttribute(elementsOf(workbook, "bookViews", "workbookView")[0], "activeTab") ?? 0;
  return {
    sheets,
    names: readNames(workbook, sheets, positions),
    active: shown(sheets, positions.get(active) ?? 0),
    protection: protectionOf(child(workbook, "workbookProtection")),
    precisionAsDisplayed: !flag(child(workbook, "calcPr"), "fullPrecision", true),
  };
}

/** Refuses a file as soon as its sheets hold more cells than can be read. */
function cellCounter(name: string): () => void {
  let cells = 0;
  return () => {
    if (++cells > limits.cells)
      throw new FileProblem(`${name} is too large: it has more than ${counted(limits.cells)} cells.`);
  };
}

function visibilityOf(state: string | undefined): FileSheet["visibility"] {
  if (state === "veryHidden") return "VeryHidden";
  return state === "hidden" ? "Hidden" : "Visible";
}

function protectionOf(element: Element | undefined): FileProtection | null {
  return element ? Object.fromEntries(element.attributes) : null;
}

function readSheet(
  sheet: FileSheet,
  file: Package,
  path: string,
  sources: CellSources,
  looks: ReturnType<typeof readStyles>["differential"],
  colors: Colors,
): void {
  const rows = new RowReader(sheet, sources);
  const part = file.xml(path, { name: "row", take: (row) => rows.read(row) });
  if (!part || part.name !== "worksheet") throw new BrokenSheet("is missing");
  rows.finish();
  readAround(sheet, part, colors);
  checkMerges(sheet.merges);
  sheet.rules = readRules(part, looks);
  sheet.validations = readValidations(part);
  sheet.page = readPage(part);
  sheet.tables = [...file.relations(path).values()]
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => readTable(file.xml(target)) ?? [])
    .map((table) => ({ ...table, area: withoutEmptyEnd(table.area, sheet) }));
}

/** Some tables reach to the last of a million rows; the spreadsheet would carry all of them. */
const EMPTY_ROWS_KEPT = 1000;

function withoutEmptyEnd(area: Area, sheet: FileSheet): Area {
  const used = [...sheet.cells.keys()].reduce((last, row) => Math.max(last, row), area.row + 1);
  return lastRow(area) - used > EMPTY_ROWS_KEPT ? { ...area, rows: used - area.row + 1 } : area;
}

/** A table without a header row has no names for its columns: its cells stay, the table does not. */
function readTable(element: Element | undefined): FileTable | null {
  const area = parseArea(attribute(element, "ref") ?? "");
  const name = attribute(element, "displayName") ?? attribute(element, "name");
  if (!element || !area || !name || numberAttribute(element, "headerRowCount") === 0) return null;
  if (!contains(wholeSheet(), area)) throw new BrokenSheet(`has a table "${name}" that reaches beyond it`);
  const totals = numberAttribute(element, "totalsRowCount") ?? 0;
  const style = child(element, "tableStyleInfo");
  return {
    name,
    area: { ...area, rows: area.rows - totals },
    look: {
      style: attribute(style, "name") ?? "",
      bandedRows: flag(style, "showRowStripes"),
      filterButton: child(element, "autoFilter") !== undefined,
      totals: false,
    },
  };
}

function readNames(workbook: Element, sheets: FileSheet[], positions: Map<number, number>): FileName[] {
  const names: FileName[] = [];
  for (const element of elementsOf(workbook, "definedNames", "definedName")) {
    const name = attribute(element, "name") ?? "";
    const owner = numberAttribute(element, "localSheetId");
    const sheet = owner === undefined ? null : (positions.get(owner) ?? null);
    if (owner !== undefined && sheet === null) continue;
    if (name.startsWith("_xlnm.")) {
      if (sheet !== null) readPrintName(sheets[sheet], name, element.text);
    } else if (!/\[\d+\]/.test(element.text)) {
      const visible = !flag(element, "hidden");
      names.push({
        name,
        sheet,
        formula: `=${fromFile(element.text)}`,
        visible,
        comment: attribute(element, "comment") ?? "",
      });
    }
  }
  return names;
}

function readPrintName(sheet: FileSheet, name: string, text: string): void {
  const addresses = text.split(",").map((reference) => reference.slice(reference.lastIndexOf("!") + 1));
  if (name === "_xlnm.Print_Area" && addresses.length === 1) sheet.page.printArea = addresses[0];
  if (name !== "_xlnm.Print_Titles") return;
  for (const address of addresses) {
    if (/\d/.test(address)) sheet.page.titleRows = address;
    else sheet.page.titleColumns = address;
  }
}

/** A hidden sheet cannot be the one that is shown. */
function shown(sheets: FileSheet[], wanted: number): number {
  if (sheets[wanted]?.visibility === "Visible") return wanted;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "Visible"),
  );
}
