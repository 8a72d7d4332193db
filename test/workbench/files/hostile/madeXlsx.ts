import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a workbook that is made by hand has in the place of the usual. */
export interface Made {
  /** Inside of `sheetData`. */
  rows?: string;
  /** What follows `sheetData`. */
  after?: string;
  /** What precedes `sheetData`. */
  before?: string;
  sheets?: string;
  workbook?: string;
  /** Entries of the shared strings; `null` leaves the part out. */
  strings?: string[] | null;
  styles?: string;
  /** Further parts, or others in the place of those made here; `null` leaves one out. */
  parts?: Record<string, string | Uint8Array | null>;
}

const text = (column: string, row: number, words: string) =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A budget of two lines, 100 and 120 planned, 90 and 130 actual, as the inside of `sheetData`. */
export const budgetRows = (more = ""): string =>
  `<row r="1">${text("A", 1, "Category")}${text("B", 1, "Budget")}${text("C", 1, "Actual")}</row>` +
  `<row r="2">${text("A", 2, "Rent")}<c r="B2"><v>100</v></c><c r="C2"><v>90</v></c></row>` +
  `<row r="3">${text("A", 3, "Energy")}<c r="B3"><v>120</v></c><c r="C3"><v>130</v></c></row>${more}`;

/** The parts of a small workbook, as XML. */
export function madeParts(made: Made = {}): Record<string, string | Uint8Array> {
  const { rows = budgetRows(), after = "", before = "", strings = null, styles = "", workbook = "" } = made;
  const sheets = made.sheets ?? '<sheet name="Budget" sheetId="1" r:id="rId1"/>';
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/sharedStrings.xml":
      strings && `<sst xmlns="${MAIN}">${strings.map((words) => `<si><t>${words}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": styles && `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...made.parts,
  };
  const kept = Object.entries(parts).filter(([, part]) => part !== null && part !== "");
  return Object.fromEntries(kept) as Record<string, string | Uint8Array>;
}

/** A small workbook as the bytes of an .xlsx file. */
export const madeXlsx = (made: Made = {}): Uint8Array => zipped(madeParts(made));

export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts).map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** The place of `bytes` in a file, from `from` on. */
export function find(file: Uint8Array, bytes: number[], from = 0): number {
  for (let at = from; at < file.length; at++) if (bytes.every((byte, i) => file[at + i] === byte)) return at;
  return -1;
}

/** Signature of an entry in a zip's list of entries. */
const ENTRY = [0x50, 0x4b, 1, 2];

/** The zip with `change` made to each entry of its list whose path is `path`. */
export function withEntry(file: Uint8Array, path: string, change: (entry: DataView, local: DataView) => void) {
  const copy = file.slice();
  for (let at = find(copy, ENTRY); at >= 0; at = find(copy, ENTRY, at + 4)) {
    const entry = new DataView(copy.buffer, at);
    const name = String.fromCharCode(...copy.subarray(at + 46, at + 46 + entry.getUint16(28, true)));
    if (name === path) change(entry, new DataView(copy.buffer, entry.getUint32(42, true)));
  }
  return copy;
}
