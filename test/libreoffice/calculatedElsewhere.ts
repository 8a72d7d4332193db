import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import Papa from "papaparse";

/** The file with other results stored behind its formulas: what comes out right was calculated, not read back. */
export function withWrongResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part];
    return [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[-\d.]+<\/v>/g, "$1<v>-1</v>"))];
  });
  return zipSync(Object.fromEntries(parts));
}

/** By itself LibreOffice shows the results that stand in a file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The rows of each sheet as the second spreadsheet calculates them, by the sheet's name. */
export function calculatedElsewhere(soffice: string, bytes: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), "second-spreadsheet-"));
  try {
    writeFileSync(path.join(folder, "book.xlsx"), bytes);
    const everySheet = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";
    mkdirSync(path.join(folder, "profile/user"), { recursive: true });
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      everySheet,
      "--outdir",
      folder,
      path.join(folder, "book.xlsx"),
    ];
    execFileSync(soffice, args, { stdio: "ignore" });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      files.map((name) => [
        name.slice("book-".length, -".csv".length),
        Papa.parse<string[]>(readFileSync(path.join(folder, name), "utf8"), { delimiter: ";" }).data,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
