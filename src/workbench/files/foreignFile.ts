const SAVE = "Save it as .xlsx first.";
const OLD = `an old .xls file. ${SAVE}`;
const PICTURE = "a picture, no .xlsx and no .csv file.";
const COMPRESSED = "a compressed file. Unpack it first.";

/** How files of other programs begin. */
const BEGINNINGS: [start: readonly number[] | string, what: string][] = [
  ["%PDF-", "a PDF, no .xlsx and no .csv file."],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  ["GIF8", PICTURE],
  ["II*\0", PICTURE],
  ["MM\0*", PICTURE],
  ["BM", PICTURE],
  ["{\\rtf", "a rich text file, no .xlsx and no .csv file."],
  [[0x1f, 0x8b], COMPRESSED],
  ["7z\u00bc\u00af", COMPRESSED],
  ["Rar!", COMPRESSED],
  [[9, 8], OLD],
  [[9, 4, 6, 0], OLD],
  [[9, 2, 6, 0], OLD],
  [[9, 0, 4, 0], OLD],
];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is whose first bytes belong to another program; `null` where it may be a text. */
export function foreignBytes(bytes: Uint8Array): string | null {
  if (startsWith(bytes, CONTAINER)) return inContainer(bytes);
  const found = BEGINNINGS.find(([start]) => startsWith(bytes, start));
  if (!found) return null;
  // "BM" may be a heading: a picture has zeros in its head.
  return found[0] === "BM" && !bytes.subarray(0, 20).includes(0) ? null : found[1];
}

/** Office keeps old files and those with a password in the same kind of container, which lists its streams by name. */
function inContainer(bytes: Uint8Array): string {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) return "protected by a password. Save it without one first.";
  if (names.includes("WordDocument")) return "an old Word document, no .xlsx and no .csv file.";
  if (names.includes("PowerPoint Document")) return "an old PowerPoint presentation, no .xlsx and no .csv file.";
  return names.includes("Workbook") || names.includes("Book")
    ? OLD
    : `an old .xls file or protected by a password. Save it as .xlsx without one first.`;
}

function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const wanted = typeof start === "string" ? [...start].map((letter) => letter.charCodeAt(0)) : start;
  return wanted.every((byte, at) => bytes[at] === byte);
}

/** What a text is that is no list of fields, whatever its file is called; `null` where it may be one. */
export function foreignText(text: string): string | null {
  const start = text.slice(0, 4000).replace(/^\ufeff?\s*(<!--[\s\S]*?-->\s*)*/, "");
  if (/^(<!doctype html|<(html|head|body|table|meta|style|div)\b)/i.test(start)) return "a web page (HTML)";
  if (/^MIME-Version:/i.test(start)) return "a web archive";
  if (/^<\?xml|^<[A-Za-z_][\w:.-]*[\s>/]/.test(start)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return "an XML Spreadsheet 2003";
    return /<html\b/i.test(start) ? "a web page (HTML)" : "an XML file";
  }
  if (isJson(start)) return "a JSON file";
  return /^ID;P/.test(start) ? "a SYLK file" : null;
}

const isJson = (start: string) => /^(\{\s*("|\})|\[\s*(\{\s*"|\[\s*["\d-]))/.test(start);
