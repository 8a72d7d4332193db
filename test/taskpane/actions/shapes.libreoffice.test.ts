import type { Host } from "../../../src/workbench/host/host";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { saveFromSpreadsheet } from "../../../src/workbench/files/saveFromSpreadsheet";
import { calculatedElsewhere, withWrongResults } from "../../libreoffice/calculatedElsewhere";
import { describeWithLibreOffice } from "../../libreoffice/describeWithLibreOffice";
import { startWorkbench } from "../../workbench/startWorkbench";
import { amountShapes } from "./amountShapes";
import { buildOnSheet } from "./sampleBudget";
import { buildJoined, twoSheets } from "./twoSheets";

/** A cell of a text file as a number: percentages and dates are written in their own way. */
function shown(text: string): number {
  if (/^\d\d\/\d\d\/\d{4}$/.test(text)) return Date.parse(`${text} UTC`) / 86_400_000 + 25_569;
  return text.endsWith("%") ? parseFloat(text) / 100 : Number(text);
}

describeWithLibreOffice("a tracker in LibreOffice", (soffice) => {
  test.each(Object.entries(amountShapes))("calculates the same figures: %s", async (_, { rows, choices }) => {
    const { host } = await startWorkbench({ sheets: { Export: rows } });
    expect((await buildOnSheet("Export", choices)).reconciliation.differ).toEqual([]);
    expect(await compareFigures(host)).toBeGreaterThan(30);
  });

  test("calculates the same figures: plan and actual on two sheets", async () => {
    const { host } = await startWorkbench({ sheets: twoSheets });
    expect((await buildJoined("Plan", "Booked")).reconciliation.differ).toEqual([]);
    expect(await compareFigures(host)).toBeGreaterThan(30);
  });

  /** Compares every number that a tracker's formulas give, and says how many there are. */
  async function compareFigures(host: Host): Promise<number> {
    const bytes = await saveFromSpreadsheet(host);
    const elsewhere = calculatedElsewhere(soffice, withWrongResults(bytes));
    let figures = 0;
    for (const { name, cells } of openBytes("saved.xlsx", bytes).sheets) {
      if (!name.startsWith("Budget ")) continue;
      for (const [row, line] of cells) {
        for (const [column, { formula, value }] of line) {
          if (!formula || typeof value !== "number") continue;
          figures += 1;
          expect(shown(elsewhere.get(name)![row][column])).toBeCloseTo(value, 2);
        }
      }
    }
    return figures;
  }
});
