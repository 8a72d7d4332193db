import { strToU8, zipSync } from "fflate";
import { FormulaText } from "../../host/formulaText";
import { saysTheSamePlain } from "../../host/implicitIntersection";
import { scopedNames } from "../../host/names";
import type { FileSheet, FileWorkbook } from "../fileModel";
import { isMany } from "../manyCellNames";
import { toFile } from "./formulaDialect";
import { Parts } from "./parts";
import { StringTable } from "./stringTable";
import { StyleBook } from "./styleBook";
import { cellsXml } from "./writeCells";
import { chartXml } from "./writeChart";
import { drawingXml } from "./writeDrawing";
import {
  columnsXml,
  mergesXml,
  pageXml,
  printNames,
  propertiesXml,
  rulesXml,
  validationsXml,
  viewXml,
} from "./writeSheetParts";
import { tableXml } from "./writeTable";
import { escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Tells Excel which formulas may spill. */
const SPILL_MARKS =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" ' +
  'merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Writes a workbook as an .xlsx file: formulas with their values, looks, tables, rules, names, print setup and native charts. */
export function writeXlsx(file: FileWorkbook): Uint8Array {
  return new XlsxWriter(file).write();
}

class XlsxWriter {
  private readonly parts = new Parts();
  private readonly strings = new StringTable();
  private readonly styles = new StyleBook();
  private readonly formulas: FormulaText;
  private readonly isPlain: (formula: string) => boolean;
  private tables = 0;
  private charts = 0;

  constructor(private readonly file: FileWorkbook) {
    const many = isMany(file);
    this.isPlain = (formula) => saysTheSamePlain(formula, many);
    const position = (name: string) => file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    this.formulas = new FormulaText({
      names: scopedNames([]),
      tables: file.sheets.flatMap(({ id, tables }) => tables.map(({ name, area }) => ({ name, area, sheetId: id }))),
      sheetId: (name) => position(name)?.id,
      sheetName: (id) => file.sheets.find((sheet) => sheet.id === id)?.name ?? id,
    });
  }

  write(): Uint8Array {
    this.file.sheets.forEach((sheet, at) => this.writeSheet(sheet, at));
    this.parts.add("xl/styles.xml", "spreadsheetml.styles", this.styles.xml());
    this.parts.add("xl/sharedStrings.xml", "spreadsheetml.sharedStrings", this.strings.xml());
    this.parts.add("xl/metadata.xml", "spreadsheetml.sheetMetadata", SPILL_MARKS);
    this.parts.add("xl/workbook.xml", "spreadsheetml.sheet.main", this.workbookXml());
    const workbook = this.file.sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` }));
    this.parts.relate("xl/workbook.xml", [
      ...workbook,
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
      { type: "sheetMetadata", target: "metadata.xml" },
    ]);
    this.parts.relate("", [{ type: "officeDocument", target: "xl/workbook.xml" }]);
    return zipSync(this.parts.files(strToU8));
  }

  private workbookXml(): string {
    const sheets = this.file.sheets.map(({ name, visibility }, at) => {
      const state = visibility === "Visible" ? "" : ` state="${visibility === "Hidden" ? "hidden" : "veryHidden"}"`;
      return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
    });
    const names = this.namesXml();
    return (
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>${this.protectionXml()}` +
      `<bookViews><workbookView activeTab="${Math.max(0, this.file.active)}"/></bookViews><sheets>${sheets.join("")}</sheets>` +
      `${names ? `<definedNames>${names}</definedNames>` : ""}<calcPr calcId="191029"${this.file.precisionAsDisplayed ? ' fullPrecision="0"' : ""} fullCalcOnLoad="1"/></workbook>`
    );
  }

  private protectionXml(): string {
    const attributes = Object.entries(this.file.protection ?? {}).map(
      ([name, value]) => ` ${name}="${escapeXml(value)}"`,
    );
    return attributes.length > 0 ? `<workbookProtection${attributes.join("")}/>` : "";
  }

  private namesXml(): string {
    const own = this.file.names.map(({ name, sheet, formula, visible, comment }) => {
      const attributes = [
        `name="${escapeXml(name)}"`,
        comment ? `comment="${escapeXml(comment)}"` : "",
        sheet === null ? "" : `localSheetId="${sheet}"`,
        visible ? "" : 'hidden="1"',
      ].filter((attribute) => attribute !== "");
      return `<definedName ${attributes.join(" ")}>${escapeXml(toFile(formula.replace(/^=/, "")))}</definedName>`;
    });
    const print = this.file.sheets.flatMap((sheet, at) =>
      printNames(sheet).map(
        ({ name, text }) => `<definedName name="${name}" localSheetId="${at}">${escapeXml(text)}</definedName>`,
      ),
    );
    return [...print, ...own].join("");
  }

  private writeSheet(sheet: FileSheet, at: number): void {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const relations: { type: string; target: string }[] = [];
    const drawing = this.writeDrawing(sheet, at);
    if (drawing) relations.push({ type: "drawing", target: `../drawings/${drawing}` });
    const tables = sheet.tables.map((table) => {
      const name = `table${++this.tables}.xml`;
      this.parts.add(`xl/tables/${name}`, "spreadsheetml.table", tableXml(table, this.tables, sheet));
      relations.push({ type: "table", target: `../tables/${name}` });
      return `<tablePart r:id="rId${relations.length}"/>`;
    });
    const formula = (text: string, row: number, column: number) =>
      this.formulas.toEngine(text, { sheetId: sheet.id, row, column });
    this.parts.add(
      path,
      "spreadsheetml.worksheet",
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
        propertiesXml(sheet) +
        viewXml(sheet, at === this.file.active) +
        columnsXml(sheet) +
        cellsXml(sheet, { strings: this.strings, styles: this.styles, formula, isPlain: this.isPlain }) +
        (sheet.protected ? '<sheetProtection sheet="1"/>' : "") +
        mergesXml(sheet) +
        rulesXml(sheet.rules, this.styles, (text, { areas: [{ row, column }] }) => formula(text, row, column)) +
        validationsXml(sheet.validations) +
        pageXml(sheet) +
        (drawing ? '<drawing r:id="rId1"/>' : "") +
        (tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "") +
        "</worksheet>",
    );
    this.parts.relate(path, relations);
  }

  /** The name of the sheet's drawing, or nothing where it has no charts. */
  private writeDrawing(sheet: FileSheet, at: number): string | null {
    if (sheet.charts.length === 0) return null;
    const name = `drawing${at + 1}.xml`;
    const relations = sheet.charts.map((chart) => {
      const part = `chart${++this.charts}.xml`;
      this.parts.add(`xl/charts/${part}`, "drawingml.chart", chartXml(chart, this.file));
      return { type: "chart", target: `../charts/${part}` };
    });
    this.parts.add(`xl/drawings/${name}`, "drawing", drawingXml(sheet));
    this.parts.relate(`xl/drawings/${name}`, relations);
    return name;
  }
}
