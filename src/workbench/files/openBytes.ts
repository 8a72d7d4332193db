import { readCsv } from "./csv/readCsv";
import type { FileWorkbook } from "./fileModel";
import { FileProblem } from "./fileProblem";
import { readXlsx } from "./xlsx/readXlsx";

const CSV_NAME = /\.(csv|tsv|txt)$/i;

/**
 * Reads a file that a person opens, by what it is rather than by its name.
 *
 * @param name - the file's name without folders; a CSV file's sheet is called after it.
 * @throws FileProblem with one clear line where it is neither a workbook nor a text file.
 */
export function openBytes(name: string, bytes: Uint8Array): FileWorkbook {
  if (bytes.length === 0) throw new FileProblem(`${name} is empty.`);
  if (isZip(bytes)) return readXlsx(name, bytes);
  if (isOldOffice(bytes)) {
    throw new FileProblem(
      `${name} is an old .xls file or protected by a password. Save it as .xlsx without one first.`,
    );
  }
  if (!CSV_NAME.test(name) && !looksLikeText(bytes))
    throw new FileProblem(`${name} is neither an .xlsx nor a .csv file.`);
  return readCsv(bytes, sheetNameOf(name));
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
const isOldOffice = (bytes: Uint8Array) =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** Text has no control characters but tabs and line ends; in UTF-16 every second byte is zero. */
function looksLikeText(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xff || bytes[0] === 0xfe;
  const odd = bytes.subarray(0, 4000).filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  return mark || odd.length === 0;
}

function sheetNameOf(name: string): string {
  const plain = name
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return plain.slice(0, 31).trim() || "Sheet1";
}
