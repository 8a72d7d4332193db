import { calculatedElsewhere, withWrongResults } from "../../libreoffice/calculatedElsewhere";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { trackerLikeWorkbook } from "./trackerLikeWorkbook";

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
