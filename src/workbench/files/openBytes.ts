import { decodeText, isUtf32 } from "./csv/decodeText";
import { readCsv } from "./csv/readCsv";
import { OLD_END } from "./csv/oldEnd";
import type { FileWorkbook } from "./fileModel";
import { FileProblem } from "./fileProblem";
import { foreignBytes, foreignText } from "./foreignFile";
import { readXlsx } from "./xlsx/readXlsx";

const CSV_NAME = /\.(csv|tsv|txt|tab)$/i;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/**
 * Reads a file that a person opens, by what it is rather than by its name.
 *
 * @param name - the file's name without folders; a CSV file's sheet is called after it.
 * @throws FileProblem with one clear line where it is neither a workbook nor a text file.
 */
export function openBytes(name: string, bytes: Uint8Array): FileWorkbook {
  if (bytes.length === 0) throw new FileProblem(`${name} is empty.`);
  if (isZip(bytes)) return readXlsx(name, bytes);
  const foreign = foreignBytes(bytes);
  if (foreign) throw new FileProblem(`${name} is ${foreign}`);
  if (isUtf32(bytes)) throw new FileProblem(`${name} is a text in UTF-32. Save it as "CSV UTF-8" first.`);
  const text = decodeText(bytes);
  if (text.replaceAll(OLD_END, "").trim() === "") throw new FileProblem(`${name} is empty.`);
  if (CONTROL.test(text)) {
    const what = CSV_NAME.test(name) ? "is no text: it has binary data in it" : "is neither an .xlsx nor a .csv file";
    throw new FileProblem(`${name} ${what}.`);
  }
  const language = foreignText(text);
  if (language)
    throw new FileProblem(
      `${name} is ${language}, no .xlsx and no .csv file. Open it in Excel and save it as .xlsx first.`,
    );
  return readCsv(name, text);
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
