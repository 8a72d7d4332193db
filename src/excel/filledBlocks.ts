import { cellAddress } from "../trackers/address";
import type { CellChange } from "../trackers/changes";
import type { CellValue } from "../sheets/grid";
import { cellOf, rangeOf } from "./rangeOf";
import { agrees, type Difference } from "./reconcile";

/** What a formula that fills more than its cell shows after it was exchanged; read after the sync. */
export interface FilledBlock {
  sheet: string;
  change: CellChange;
  range: Excel.Range;
  spill: Excel.Range;
}

/** Asks for all cells of the blocks that the changed formulas filled, and for how far they reach now. */
export function askForBlocks(
  context: Excel.RequestContext,
  cells: readonly { sheet: string; cells: readonly CellChange[] }[],
): FilledBlock[] {
  return cells.flatMap(({ sheet, cells: changes }) =>
    changes.flatMap((change) => {
      if (!change.fills) return [];
      const { row, column, fills } = change;
      const place = context.workbook.worksheets.getItem(sheet);
      const range = rangeOf(place, { row, column, rows: fills.length, columns: fills[0].length }).load("values");
      const spill = cellOf(place, row, column).getSpillingToRangeOrNullObject().load("rowCount,columnCount");
      return [{ sheet, change, range, spill }];
    }),
  );
}

/** The cells of the blocks, besides the formulas' own, that show something else than before, or that are filled only now. */
export function compareBlocks(blocks: readonly FilledBlock[]): { figures: number; differ: Difference[] } {
  let figures = 0;
  const differ: Difference[] = [];
  for (const { sheet, change, range, spill } of blocks) {
    const { row, column, fills = [] } = change;
    const label = String(change.before.formula);
    fills.forEach((line, down) =>
      line.forEach((expected, across) => {
        if (down + across === 0) return;
        figures++;
        const found = range.values[down][across] as CellValue;
        if (agrees(expected as number | string, found)) return;
        const cell = cellAddress(row + down, column + across);
        differ.push({ label, sheet, cell, expected, found } as Difference);
      }),
    );
    if (spill.isNullObject || (spill.rowCount <= fills.length && spill.columnCount <= fills[0].length)) continue;
    const size = (rows: number, columns: number) => `${rows} × ${columns} cells`;
    differ.push({
      ...{ label, sheet, cell: cellAddress(row, column) },
      expected: size(fills.length, fills[0].length),
      found: size(spill.rowCount, spill.columnCount),
    });
  }
  return { figures, differ };
}
