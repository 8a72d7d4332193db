import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { trackerLikeWorkbook } from "./trackerLikeWorkbook";

/** The file with other results stored behind its formulas: what comes out right was calculated, not read back. */
function withWrongResults(bytes: Uint8Array): Uint8Array {
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
function calculatedElsewhere(soffice: string, bytes: Uint8Array): Map<string, string[][]> {
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

describeWithLibreOffice("a saved workbook in LibreOffice", (soffice) => {
  it("opens and calculates the same figures by itself", async () => {
    const { host } = await trackerLikeWorkbook();
    const bytes = await saveFromSpreadsheet(host);
    const sheets = calculatedElsewhere(soffice, withWrongResults(bytes));
    const [data, tracker] = openBytes("saved.xlsx", bytes).sheets;
    const ours = [1, 2, 3].map((row) => data.cells.get(row)?.get(4)?.value);
    const rows = sheets.get("My data")!.slice(1, 4);
    expect(rows.map((row) => Number(row[4]))).toEqual(ours);
    const [first, , third] = sheets.get("Tracker")![0];
    expect([first, third].map(Number)).toEqual([0, 2].map((column) => tracker.cells.get(0)?.get(column)?.value));
    // The cell's format is a percentage, which a text file keeps.
    expect(parseFloat(sheets.get("Tracker")![0][1]) / 100).toBe(tracker.cells.get(0)?.get(1)?.value);
  });
});
