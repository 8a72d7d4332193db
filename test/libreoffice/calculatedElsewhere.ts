import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";
import { convertIn } from "./convertIn";

/** The file with other results stored behind its formulas: what comes out right was calculated, not read back. */
export function withWrongResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part];
    return [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[-\d.]+<\/v>/g, "$1<v>-1</v>"))];
  });
  return zipSync(Object.fromEntries(parts));
}

/** The rows of each sheet as the second spreadsheet calculates them, by the sheet's name. */
export function calculatedElsewhere(soffice: string, bytes: Uint8Array): Map<string, string[][]> {
  const everySheet = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";
  return convertIn(
    soffice,
    bytes,
    everySheet,
    (folder) =>
      new Map(
        readdirSync(folder)
          .filter((name) => name.endsWith(".csv"))
          .map((name) => [
            name.slice("book-".length, -".csv".length),
            Papa.parse<string[]>(readFileSync(path.join(folder, name), "utf8"), { delimiter: ";" }).data,
          ]),
      ),
  );
}
