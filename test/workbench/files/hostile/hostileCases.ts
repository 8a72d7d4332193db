import { strToU8 } from "fflate";
import type { FileCell, FileWorkbook } from "../../../../src/workbench/files/fileModel";
import { budgetRows, madeParts, madeXlsx, withEntry, zipped } from "./madeXlsx";

/** A file that somebody may open, and what a person should get. */
export interface HostileCase {
  what: string;
  name: string;
  bytes: () => Uint8Array;
  /** What the one line says, where the file is refused. */
  refused?: RegExp;
  /** Cells of the first sheet, by address, where it is read. */
  cells?: Record<string, FileCell["value"] | undefined>;
  /** Formulas of the first sheet, by address. */
  formulas?: Record<string, string | undefined>;
  also?: (file: FileWorkbook) => boolean;
}

const utf8 = (text: string) => strToU8(text);
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, big = false) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );
const utf32 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, 0, 0, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0])]);
const budget = { B2: 100, C2: 90, B3: 120, C3: 130 };
const fourth = (cells: string) => budgetRows(`<row r="4">${cells}</row>`);
const xlsx = (
  what: string,
  bytes: () => Uint8Array,
  refused?: RegExp,
  rest: Partial<HostileCase> = {},
): HostileCase => ({
  what,
  name: "book.xlsx",
  bytes,
  refused,
  ...rest,
});
const csv = (
  what: string,
  text: string | Uint8Array,
  refused?: RegExp,
  rest: Partial<HostileCase> = {},
): HostileCase => ({
  what,
  name: "lines.csv",
  bytes: () => (typeof text === "string" ? utf8(text) : text),
  refused,
  ...rest,
});
const sheetPart = "xl/worksheets/sheet1.xml";

/** Eight times "the last 258 bytes again" of deflate's fixed code: 13 bits each, 13 bytes together. */
const AGAIN = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0];

/** So many megabytes of zeros, deflated by hand: packing them would take a minute. */
function zeros(megabytes: number): Uint8Array {
  // The last block, fixed code, the byte 0 (eight bits), then as many repetitions as the size takes.
  const first = [1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0];
  const lead = [...first, ...AGAIN, ...AGAIN, ...AGAIN, ...AGAIN, ...AGAIN, ...AGAIN, ...AGAIN];
  // After 11 bits the pattern of 104 bits starts anew every 13 bytes.
  const period = packed([...lead.slice(0, 11), ...repeated(AGAIN, 16)]);
  const pattern = period.slice(2, 15);
  const out = new Uint8Array(Math.ceil((megabytes * 1_048_576) / (258 * 8)) * 13 + 2);
  out.set(period.slice(0, 2));
  for (let at = 2; at < out.length; at += 13) out.set(pattern.slice(0, Math.min(13, out.length - at)), at);
  return out;
}

const repeated = (bits: number[], times: number) => Array.from({ length: times }, () => bits).flat();

function packed(bits: number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8)
    bytes.push(bits.slice(at, at + 8).reduce((byte, bit, place) => byte | (bit << place), 0));
  return bytes;
}

/** A workbook whose sheet unpacks to so many megabytes of zeros, with `declared` bytes in its list. */
function bomb(megabytes: number, declared: number): Uint8Array {
  const parts = Object.entries(madeParts()).filter(([path]) => path !== sheetPart);
  return handZip([
    ...parts.map(([path, part]) => ({ path, data: strToU8(String(part)), method: 0 })),
    { path: sheetPart, data: zeros(megabytes), method: 8, size: declared },
  ]);
}

interface HandEntry {
  path: string;
  data: Uint8Array;
  method: number;
  size?: number;
  flags?: number;
  crc?: number;
}

/** Writes a zip by hand, as lies need it. */
export function handZip(entries: HandEntry[]): Uint8Array {
  const list: number[][] = [];
  const chunks: Uint8Array[] = [];
  let at = 0;
  const two = (n: number) => [n & 255, (n >> 8) & 255];
  const four = (n: number) => [...two(n & 0xffff), ...two(Math.floor(n / 65536) & 0xffff)];
  for (const { path, data, method, size = data.length, flags = 0, crc } of entries) {
    const name = [...strToU8(path)];
    const sum = crc ?? (method === 0 ? crcOf(data) : 0);
    const fields = [
      ...two(flags),
      ...two(method),
      ...four(0),
      ...four(sum),
      ...four(data.length),
      ...four(size),
      ...two(name.length),
      ...two(0),
    ];
    const head = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, ...fields, ...name]);
    list.push([
      0x50,
      0x4b,
      1,
      2,
      20,
      0,
      20,
      0,
      ...fields,
      ...two(0),
      ...two(0),
      ...two(0),
      ...four(0),
      ...four(at),
      ...name,
    ]);
    chunks.push(head, data);
    at += head.length + data.length;
  }
  const directory = Uint8Array.from(list.flat());
  chunks.push(directory);
  chunks.push(
    Uint8Array.from([
      0x50,
      0x4b,
      5,
      6,
      0,
      0,
      0,
      0,
      ...two(entries.length),
      ...two(entries.length),
      ...four(directory.length),
      ...four(at),
      0,
      0,
    ]),
  );
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    file.set(chunk, end);
    end += chunk.length;
  }
  return file;
}

function crcOf(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const stored = (parts: Record<string, string | Uint8Array>): HandEntry[] =>
  Object.entries(parts).map(([path, part]) => ({
    path,
    data: typeof part === "string" ? strToU8(part) : part,
    method: 0,
  }));

const ole = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(1016).fill(0),
    ...utf16(stream),
  ]);

const shared = (cells: string[]) =>
  `<row r="1"><c t="inlineStr"><is><t>Item</t></is></c><c t="inlineStr"><is><t>Plan</t></is></c></row>` +
  cells.map((cell) => `<row><c><v>5</v></c>${cell}</row>`).join("");

const protectedBook =
  '<workbookProtection lockStructure="1" workbookAlgorithmName="SHA-512" workbookHashValue="abc=" workbookSaltValue="def=" workbookSpinCount="100000"/>';

/** Cells with formats of a date, an elapsed time and a time of day. */
const timeStyles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>';

/** Files that nobody should send and somebody will: each gives its cells or one clear line. */
export const hostileCases: readonly HostileCase[] = [
  // What a zip can lie about.
  xlsx("2 GB of zeros in a sheet", () => bomb(2048, 2 ** 31), /unpack|too large|MB/i),
  xlsx("zeros that the list calls 100 bytes", () => bomb(600, 100), /damaged|unpack|MB/i),
  xlsx("500 MB of zeros that the list calls 300", () => bomb(500, 300 * 2 ** 20), /damaged|unpack|MB/i),
  xlsx(
    "three sheets of 150 MB of zeros",
    () =>
      handZip([
        ...stored(madeParts()),
        ...["a", "b", "c"].map((name) => ({
          path: `xl/${name}.xml`,
          data: zeros(150),
          method: 8,
          size: 150 * 2 ** 20,
        })),
      ]),
    /unpack|MB/i,
  ),
  xlsx(
    "20,000 entries",
    () =>
      handZip([
        ...stored(madeParts()),
        ...Array.from({ length: 20_000 }, (_, at) => ({ path: `x/${at}.xml`, data: new Uint8Array(), method: 0 })),
      ]),
    /parts/,
  ),
  xlsx("a wrong checksum", () => withEntry(madeXlsx(), sheetPart, (entry) => entry.setUint32(16, 1, true)), /damaged/),
  xlsx("a zip cut off in the middle", () => madeXlsx().subarray(0, 700), /damaged/),
  xlsx("a zip cut off in its list", () => madeXlsx().slice(0, -40), /damaged/),
  xlsx(
    "the same part twice",
    () => handZip([...stored(madeParts()), { path: sheetPart, data: utf8("<worksheet/>"), method: 0 }]),
    /twice/,
  ),
  xlsx(
    "an entry with a password",
    () => handZip(stored(madeParts()).map((entry) => ({ ...entry, flags: 1 }))),
    /password/,
  ),
  xlsx("an unknown packing", () => handZip(stored(madeParts()).map((entry) => ({ ...entry, method: 9 }))), /packed/),
  xlsx(
    "paths with backslashes",
    () => handZip(stored(madeParts()).map((entry) => ({ ...entry, path: entry.path.replace(/\//g, "\\") }))),
    undefined,
    { cells: budget },
  ),
  xlsx(
    "absolute part paths",
    () =>
      madeXlsx({
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        },
      }),
    undefined,
    { cells: budget },
  ),
  xlsx(
    "a target with backslashes and an escaped space",
    () => {
      const parts = madeParts({
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets\\sheet%201.xml"/></Relationships>',
        },
      });
      const { [sheetPart]: sheet, ...others } = parts;
      return zipped({ ...others, "xl/worksheets/sheet 1.xml": sheet });
    },
    undefined,
    { cells: budget },
  ),
  xlsx(
    "a target above the root",
    () =>
      madeXlsx({
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
        },
      }),
    /sheet "?Budget|part/,
  ),
  xlsx(
    "wrong content types",
    () =>
      madeXlsx({
        parts: { "[Content_Types].xml": '<Types><Default Extension="xml" ContentType="image/png"/></Types>' },
      }),
    undefined,
    { cells: budget },
  ),
  xlsx("no content types", () => madeXlsx({ parts: { "[Content_Types].xml": null } }), undefined, { cells: budget }),
  xlsx("a sheet whose part is missing", () => madeXlsx({ parts: { [sheetPart]: null } }), /Budget/),
  xlsx("a zip without a workbook", () => zipped({ "notes.txt": "hello" }), /no workbook/),
  // What is not an .xlsx file, whatever its name says.
  xlsx(
    "a binary workbook",
    () => zipped({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": bytesOf(1, 2, 3) }),
    /xlsb/,
  ),
  xlsx(
    "an OpenDocument sheet",
    () =>
      handZip([
        { path: "mimetype", data: utf8("application/vnd.oasis.opendocument.spreadsheet"), method: 0 },
        { path: "content.xml", data: utf8("<x/>"), method: 0 },
      ]),
    /OpenDocument|\.ods/,
  ),
  xlsx("a Numbers file", () => zipped({ "Index/Document.iwa": bytesOf(1, 2), "preview.jpg": bytesOf(1) }), /Numbers/),
  xlsx("a Word document", () => zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }), /Word/),
  xlsx(
    "a presentation",
    () => zipped({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>" }),
    /PowerPoint|presentation/,
  ),
  xlsx("a PDF", () => utf8("%PDF-1.7\n1 0 obj\n"), /PDF/),
  xlsx("a picture", () => bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /picture/),
  csv("a picture named .csv", bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), /picture/),
  csv("a PDF named .csv", "%PDF-1.4\n%\u00e2\u00e3\n", /PDF/),
  xlsx("a workbook with a password", () => ole("EncryptedPackage"), /password/),
  xlsx("an old workbook", () => ole("Workbook"), /old .*\.xls/i),
  xlsx("an old workbook without a container", () => bytesOf(9, 8, 16, 0, 0, 6, 5, 0, 1, 2, 3), /old .*\.xls/i),
  {
    what: "a web page named .xls",
    name: "export.xls",
    bytes: () =>
      utf8(
        "\n<html xmlns:x='x'><body><table><tr><td>Item</td><td>Plan</td></tr><tr><td>Rent</td><td>100</td></tr></table></body></html>",
      ),
    refused: /web page|HTML/,
  },
  {
    what: "a bare table of a web page named .xls",
    name: "export.xls",
    bytes: () => utf8("\ufeff<!-- made --><table border=1><tr><td>Item</td></tr></table>"),
    refused: /web page|HTML/,
  },
  {
    what: "XML 2003 named .xls",
    name: "export.xls",
    bytes: () =>
      utf8(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
      ),
    refused: /XML/,
  },
  {
    what: "XML 2003 in UTF-16 named .xls",
    name: "export.xls",
    bytes: () =>
      Uint8Array.from([
        0xff,
        0xfe,
        ...utf16('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      ]),
    refused: /XML/,
  },
  csv("a web page named .csv", "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>", /web page|HTML/),
  {
    what: "a web archive named .xls",
    name: "export.xls",
    bytes: () => utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x"),
    refused: /web/,
  },
  csv("rich text", "{\\rtf1\\ansi Item, Plan}", /rich text/i),
  csv("JSON", '{"lines":[{"item":"Rent","plan":100}]}', /JSON/),
  csv("a compressed file", bytesOf(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), /compressed/),
  csv("an empty file", new Uint8Array(), /empty/),
  csv("a file of blanks", " \r\n\t\r\n", /empty|nothing/),
  csv("a mark of an encoding and nothing else", bytesOf(0xef, 0xbb, 0xbf), /empty|nothing/),
  // XML.
  xlsx(
    "XML that breaks off",
    () => madeXlsx({ parts: { [sheetPart]: "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c>" } }),
    /damaged/,
  ),
  xlsx(
    "XML with tags that do not match",
    () => madeXlsx({ parts: { [sheetPart]: "<worksheet><sheetData><row></sheetData></row></worksheet>" } }),
    /damaged/,
  ),
  xlsx("a sheet that is no XML", () => madeXlsx({ parts: { [sheetPart]: "hello" } }), /damaged/),
  xlsx("an empty part", () => madeXlsx({ parts: { [sheetPart]: new Uint8Array(0) } }), /damaged/),
  xlsx(
    "entities that grow",
    () =>
      madeXlsx({
        parts: {
          [sheetPart]:
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
        },
      }),
    /document type|DTD/i,
  ),
  xlsx(
    "an outside entity",
    () =>
      madeXlsx({ parts: { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook/>' } }),
    /document type|DTD/i,
  ),
  xlsx(
    "a character beyond Unicode",
    () => madeXlsx({ rows: fourth('<c r="A4" t="str"><v>&#x110000;</v></c>') }),
    /damaged/,
  ),
  xlsx(
    "a million open comments",
    () => madeXlsx({ parts: { [sheetPart]: `<worksheet>${"<![CDATA[".repeat(300_000)}` } }),
    /damaged/,
  ),
  xlsx(
    "a million brackets",
    () => madeXlsx({ parts: { [sheetPart]: `<worksheet>${"<!".repeat(500_000)}` } }),
    /damaged/,
  ),
  xlsx(
    "elements nested 200,000 deep",
    () =>
      madeXlsx({ parts: { [sheetPart]: `<worksheet>${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}</worksheet>` } }),
    /damaged/,
  ),
  xlsx(
    "prefixed XML in UTF-16",
    () => {
      const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Größe</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
      return madeXlsx({ parts: { [sheetPart]: utf16(xml) } });
    },
    undefined,
    { cells: { A1: "Größe", B1: 7 } },
  ),
  // Cells and sheets.
  xlsx(
    "row 1,000,000,000",
    () => madeXlsx({ rows: budgetRows('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>') }),
    /row 1,?000,?000,?000/,
  ),
  xlsx("row 0", () => madeXlsx({ rows: '<row r="0"><c r="A0"><v>1</v></c></row>' }), /row 0|A0/),
  xlsx(
    "a row that is no number",
    () => madeXlsx({ rows: budgetRows('<row r="abc"><c><v>1</v></c></row>') }),
    /row|abc/,
  ),
  xlsx(
    "17,000 columns",
    () => madeXlsx({ rows: `<row r="1">${Array.from({ length: 17_000 }, () => "<c><v>1</v></c>").join("")}</row>` }),
    /column/,
  ),
  xlsx(
    "a reference beyond the last column",
    () => madeXlsx({ rows: fourth('<c r="XFE4"><v>1</v></c>') }),
    /XFE4|column/,
  ),
  xlsx("a wrong reference", () => madeXlsx({ rows: fourth('<c r="4A"><v>1</v></c>') }), /4A/),
  xlsx("a reference of another row", () => madeXlsx({ rows: fourth('<c r="A9"><v>1</v></c>') }), /A9/),
  xlsx("the same cell twice", () => madeXlsx({ rows: fourth('<c r="A4"><v>1</v></c><c r="A4"><v>2</v></c>') }), /A4/),
  xlsx(
    "a row twice, with other cells",
    () => madeXlsx({ rows: `${fourth('<c r="A4"><v>1</v></c>')}<row r="4"><c r="B4"><v>2</v></c></row>` }),
    undefined,
    { cells: { A4: 1, B4: 2 } },
  ),
  xlsx("a word in a number's cell", () => madeXlsx({ rows: fourth('<c r="B4"><v>abc</v></c>') }), undefined, {
    cells: { B4: "abc" },
  }),
  xlsx("1e999", () => madeXlsx({ rows: fourth('<c r="B4"><v>1e999</v></c>') }), undefined, { cells: { B4: "1e999" } }),
  xlsx("a hexadecimal number", () => madeXlsx({ rows: fourth('<c r="B4"><v>0x10</v></c>') }), undefined, {
    cells: { B4: "0x10" },
  }),
  xlsx("NaN", () => madeXlsx({ rows: fourth('<c r="B4"><v>NaN</v></c>') }), undefined, { cells: { B4: "NaN" } }),
  xlsx("Infinity", () => madeXlsx({ rows: fourth('<c r="B4"><v>Infinity</v></c>') }), undefined, {
    cells: { B4: "Infinity" },
  }),
  xlsx("numbers with blanks around", () => madeXlsx({ rows: fourth('<c r="B4"><v> 12.5 </v></c>') }), undefined, {
    cells: { B4: 12.5 },
  }),
  xlsx("missing shared strings", () => madeXlsx({ rows: fourth('<c r="A4" t="s"><v>0</v></c>') }), /text/),
  xlsx(
    "a shared string that is not there",
    () => madeXlsx({ strings: ["a"], rows: fourth('<c r="A4" t="s"><v>7</v></c>') }),
    /A4/,
  ),
  xlsx("a shared string -1", () => madeXlsx({ strings: ["a"], rows: fourth('<c r="A4" t="s"><v>-1</v></c>') }), /A4/),
  xlsx("a look that is not there", () => madeXlsx({ rows: fourth('<c r="B4" s="99"><v>5</v></c>') }), undefined, {
    cells: { B4: 5 },
  }),
  xlsx("an unknown kind of cell", () => madeXlsx({ rows: fourth('<c r="B4" t="zz"><v>5</v></c>') }), undefined, {
    cells: { B4: 5 },
  }),
  xlsx("true in words", () => madeXlsx({ rows: fourth('<c r="B4" t="b"><v>true</v></c>') }), undefined, {
    cells: { B4: true },
  }),
  xlsx("an error that is none", () => madeXlsx({ rows: fourth('<c r="B4" t="e"><v>oops</v></c>') }), undefined, {
    cells: { B4: "oops" },
  }),
  xlsx(
    "a merge over the whole sheet",
    () => madeXlsx({ after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    /merge/,
  ),
  xlsx(
    "merges that overlap",
    () => madeXlsx({ after: '<mergeCells><mergeCell ref="E1:F2"/><mergeCell ref="F2:G3"/></mergeCells>' }),
    /merge/,
  ),
  xlsx(
    "200,000 merges",
    () =>
      madeXlsx({
        after: `<mergeCells>${Array.from({ length: 200_000 }, (_, at) => `<mergeCell ref="E${at + 1}:F${at + 1}"/>`).join("")}</mergeCells>`,
      }),
    /merge/,
  ),
  xlsx(
    "a merge beyond the sheet",
    () => madeXlsx({ after: '<mergeCells><mergeCell ref="A1:A2000000"/></mergeCells>' }),
    /merge/,
  ),
  xlsx(
    "a merge that is no area",
    () => madeXlsx({ after: '<mergeCells><mergeCell ref="abc"/></mergeCells>' }),
    /merge/,
  ),
  xlsx(
    "an array formula over the whole sheet",
    () => madeXlsx({ rows: fourth('<c r="A4"><f t="array" ref="A4:XFD1048576">ROW(1:9)</f><v>1</v></c>') }),
    /formula/,
  ),
  xlsx(
    "a width from column -1,000,000,000",
    () => madeXlsx({ before: '<cols><col min="-1000000000" max="5" width="10"/></cols>' }),
    undefined,
    { cells: budget },
  ),
  xlsx(
    "a frozen pane that is no number",
    () =>
      madeXlsx({
        before: '<sheetViews><sheetView><pane state="frozen" xSplit="abc" ySplit="-5"/></sheetView></sheetViews>',
      }),
    undefined,
    { cells: budget, also: ({ sheets: [{ freeze }] }) => freeze.rows === 0 && freeze.columns === 0 },
  ),
  xlsx(
    "a table beyond the sheet",
    () =>
      madeXlsx({
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels":
            '<Relationships><Relationship Id="r" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
          "xl/tables/table1.xml": '<table name="T" displayName="T" ref="A1:ZZZ9999999"/>',
        },
      }),
    /table/,
  ),
  xlsx(
    "a formula of 9,000 characters",
    () => madeXlsx({ rows: fourth(`<c r="B4"><f>${"1+".repeat(4500)}1</f><v>4501</v></c>`) }),
    /B4.*formula|formula.*B4/,
  ),
  xlsx(
    "a formula nested 300 deep",
    () => madeXlsx({ rows: fourth(`<c r="B4"><f>${"ABS(".repeat(300)}1${")".repeat(300)}</f><v>1</v></c>`) }),
    /B4.*formula|formula.*B4/,
  ),
  xlsx(
    "a text of 100,000 characters",
    () => madeXlsx({ rows: fourth(`<c r="A4" t="str"><v>${"x".repeat(100_000)}</v></c>`) }),
    /A4/,
  ),
  xlsx(
    "headings only",
    () =>
      madeXlsx({ rows: '<row r="1"><c r="A1" t="str"><v>Category</v></c><c r="B1" t="str"><v>Budget</v></c></row>' }),
    undefined,
    { cells: { A1: "Category", B1: "Budget" } },
  ),
  xlsx(
    "a sheet name that Excel forbids",
    () => madeXlsx({ sheets: '<sheet name="a/b" sheetId="1" r:id="rId1"/>' }),
    /name/,
  ),
  xlsx("a sheet without a name", () => madeXlsx({ sheets: '<sheet name="" sheetId="1" r:id="rId1"/>' }), /name/),
  xlsx(
    "a sheet with a name of 40 characters",
    () => madeXlsx({ sheets: `<sheet name="${"n".repeat(40)}" sheetId="1" r:id="rId1"/>` }),
    /name/,
  ),
  xlsx(
    "two sheets of one name",
    () =>
      madeXlsx({
        sheets: '<sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="BUDGET" sheetId="2" r:id="rId1"/>',
      }),
    /name/,
  ),
  xlsx("a sheet called History", () => madeXlsx({ sheets: '<sheet name="History" sheetId="1" r:id="rId1"/>' }), /name/),
  xlsx(
    "a sheet's name with a line break",
    () => madeXlsx({ sheets: '<sheet name="a&#10;b" sheetId="1" r:id="rId1"/>' }),
    /name/,
  ),
  xlsx(
    "300 sheets on one part",
    () =>
      madeXlsx({
        sheets: Array.from({ length: 3000 }, (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`).join(
          "",
        ),
      }),
    /sheets/,
  ),
  xlsx(
    "cells without addresses, a formula shared by them, prefixed",
    () =>
      madeXlsx({
        rows: shared([
          '<c><f t="shared" si="0" ref="B2:B4">A2*2</f><v>10</v></c>',
          '<c><f t="shared" si="0"/><v>10</v></c>',
          '<c><f t="shared" si="0"/><v>10</v></c>',
        ]),
      }),
    undefined,
    { formulas: { B2: "=A2*2", B3: "=A3*2", B4: "=A4*2" } },
  ),
  xlsx(
    "a shared formula that is stated later",
    () =>
      madeXlsx({
        rows: shared([
          '<c><f t="shared" si="0"/><v>10</v></c>',
          '<c><f t="shared" si="0" ref="B2:B3">A3*2</f><v>10</v></c>',
        ]),
      }),
    undefined,
    { formulas: { B3: "=A3*2", B2: "=A2*2" } },
  ),
  xlsx(
    "a shared formula that is stated nowhere",
    () => madeXlsx({ rows: shared(['<c><f t="shared" si="4"/><v>10</v></c>']) }),
    undefined,
    { cells: { B2: 10 } },
  ),
  xlsx(
    "dates of 1904, elapsed times and times of day",
    () =>
      madeXlsx({
        workbook: '<workbookPr date1904="1"/>',
        styles: timeStyles,
        rows: '<row r="1"><c r="A1" s="1"><v>43100</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3"><v>0.25</v></c><c r="D1" s="4"><v>2.5</v></c><c r="E1"><v>7</v></c></row>',
      }),
    undefined,
    { cells: { A1: 44562, B1: 1.5, C1: 0.25, D1: 2.5, E1: 7 } },
  ),
  xlsx("a protected structure", () => madeXlsx({ workbook: protectedBook }), undefined, {
    cells: budget,
    also: (file) => file.protection?.lockStructure === "1",
  }),
  xlsx(
    "hidden and filtered rows",
    () => madeXlsx({ rows: budgetRows().replace('<row r="3">', '<row r="3" hidden="1">') }),
    undefined,
    { cells: budget, also: ({ sheets: [sheet] }) => sheet.rows.get(2)?.hidden === true },
  ),
  // Text.
  csv("a quote that is never closed", 'Item,Plan\nRent,10\n"Energy,20\nTravel,30\n', /line 3/),
  csv("a quote that is closed too late", 'Item,Plan\nRent,10\n"Energy,20\nTravel,30\n"Food,5\n', /line 3/),
  csv("a quoted word with more behind it", 'Item,Plan\n"12" screen,10\nDesk,5\n', undefined, {
    cells: { A2: "12 screen", B2: 10, A3: "Desk", B3: 5 },
  }),
  csv("inches inside a field", 'Item,Plan\n12" screen,10\n5" disk,20\n', undefined, {
    cells: { A2: '12" screen', A3: '5" disk', B3: 20 },
  }),
  csv("mixed line ends", "Item,Plan\r\nRent,10\nEnergy,20\rTravel,30\r\n", undefined, {
    cells: { A2: "Rent", B2: 10, A3: "Energy", B3: 20, A4: "Travel", B4: 30 },
  }),
  csv("a mark of the end of an old file", "Item,Plan\r\nRent,10\r\n\u001a", undefined, {
    cells: { A2: "Rent", B2: 10, A3: undefined },
  }),
  csv("UTF-32", utf32("Item,Plan\nRent,10\n"), /UTF-32/),
  csv("bytes of a program", bytesOf(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0), /text/),
  csv("a text with a zero in it", "Item,Plan\nRe\u0000nt,10\n", /text|binary/),
  csv("UTF-16 with the high byte first and no mark", utf16("Item,Plan\nRent,10\n", true), undefined, {
    cells: { A2: "Rent", B2: 10 },
  }),
  csv("17,000 columns", `${Array.from({ length: 17_000 }, (_, at) => at).join(",")}\n`, /column/),
  csv("1,100,000 rows", "1\n".repeat(1_100_000), /row/),
  csv(
    "Windows-1251",
    latin(
      "\xd1\xf2\xe0\xf2\xfc\xff;\xcf\xeb\xe0\xed\n\xc0\xf0\xe5\xed\xe4\xe0;100\n\xc7\xe0\xf0\xef\xeb\xe0\xf2\xe0;200\n",
    ),
    undefined,
    { cells: { A1: "Статья", B1: "План", A2: "Аренда", A3: "Зарплата", B3: 200 } },
  ),
  csv("KOI8-R", latin("\xf3\xd4\xc1\xd4\xd8\xd1;\xf0\xcc\xc1\xce\n\xe1\xd2\xc5\xce\xc4\xc1;100\n"), undefined, {
    cells: { A1: "Статья", A2: "Аренда" },
  }),
  csv(
    "Windows-1250",
    latin("Pozycja;Wydatki\nWynagrodzenia i \xb3\x9f\xea;1\nKoszty og\xf3lne \x9crodk\xf3w;2\nCz\xb9stka;3\n"),
    undefined,
    { cells: { A3: "Koszty ogólne środków", A4: "Cząstka" } },
  ),
  csv(
    "Greek Windows-1253",
    latin("\xca\xe1\xf4\xe7\xe3\xef\xf1\xdf\xe1;\xd3\xf7\xdd\xe4\xe9\xef\n\xc5\xed\xef\xdf\xea\xe9\xef;5\n"),
    undefined,
    { cells: { A1: "Κατηγορία", A2: "Ενοίκιο" } },
  ),
  csv(
    "Shift_JIS",
    bytesOf(0x94, 0xef, 0x96, 0xda, 0x2c, 0x97, 0x5c, 0x8e, 0x5a, 10, 0x89, 0xc6, 0x92, 0xc0, 0x2c, 0x31, 0x30, 10),
    undefined,
    { cells: { A1: "費目", B1: "予算", A2: "家賃", B2: 10 } },
  ),
  csv("Western DOS", latin("Gr\x94\xe1e;B\x81ro\nM\x81ll;10\n"), undefined, {
    cells: { A1: "Größe", B1: "Büro", A2: "Müll" },
  }),
  csv("Western Windows", latin("Gr\xf6\xdfe;B\xfcro\nCaf\xe9;10 \x80\n"), undefined, {
    cells: { A1: "Größe", B1: "Büro", A2: "Café" },
  }),
  csv("percentages", "Item,Share\na,12.3%\nb,0.07%\nc,-33.35%\nd,110.1%\n", undefined, {
    cells: { B2: 0.123, B3: 0.0007, B4: -0.3335, B5: 1.101 },
  }),
  csv("numbers with zeros in front", "Cost center,Item,Plan\n00042,Rent,10\n00107,Food,20\n10000,Car,5\n", undefined, {
    cells: { A2: "00042", A3: "00107", A4: "10000", C2: 10 },
  }),
  csv("outline numbers", "WBS,Item,Plan\n5.1,a,10\n5.10,b,20\n5.20,c,5.20\n", undefined, {
    cells: { A2: "5.1", A3: "5.10", A4: "5.20", C4: 5.2 },
  }),
  csv("numbers that look like dates", "No.,Item,Plan\n1-1,a,10\n1-2,b,20\n3/4,c,5\n", undefined, {
    cells: { A2: "1-1", A3: "1-2", A4: "3/4" },
  }),
  csv("a number of twenty digits", "Account,Plan\n12345678901234567890,10\n1234,5\n", undefined, {
    cells: { A2: "12345678901234567890", B2: 10 },
  }),
  csv("numbers with an exponent that are codes", "Code,Plan\n1E5,10\n2E7,20\n12E3,30\n", undefined, {
    cells: { A2: "1E5", A3: "2E7" },
  }),
  csv(
    "full-width digits and the real minus",
    "Item,Plan,Actual\na,１２３．５,−20\nb,（1,000）,－5\n".replace("（1,000）", "1000"),
    undefined,
    { cells: { B2: 123.5, C2: -20, C3: -5 } },
  ),
  csv("days before months", "Item;Due\na;01.02.2026\nb;13.02.2026\nc;05.03.26\n", undefined, {
    cells: { B2: 46054, B3: 46066, B4: 46086 },
  }),
  csv("days before months with slashes, by a day over twelve", "Item,Due\na,01/02/2026\nb,13/02/2026\n", undefined, {
    cells: { B2: 46054, B3: 46066 },
  }),
  csv("months before days, by a day over twelve", "Item,Due\na,02/01/2026\nb,02/13/2026\n", undefined, {
    cells: { B2: 46054, B3: 46066 },
  }),
  csv("dates that are none", "Item,Due\na,31.02.2026\nb,2026-13-45\n", undefined, {
    cells: { B2: "31.02.2026", B3: "2026-13-45" },
  }),
  csv("a formula", "Item,Plan\n=1+1,10\n+A1,5\n@SUM(A1),5\n-cmd|' /C calc'!A0,1\n", undefined, {
    cells: { A2: "=1+1", A3: "+A1", A4: "@SUM(A1)" },
  }),
  {
    what: "a text file called as a reserved sheet",
    name: "History.csv",
    bytes: () => utf8("a,b\n1,2\n"),
    also: ({ sheets: [sheet] }) => !/^history$/i.test(sheet.name),
  },
  {
    what: "a text file whose name has forbidden characters alone",
    name: "'[]?*'.csv",
    bytes: () => utf8("a,b\n1,2\n"),
    also: ({ sheets: [sheet] }) => sheet.name === "Sheet1",
  },
];
