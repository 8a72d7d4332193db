import { cellAddress } from "../trackers/address";
import type { Check, WorkbookPlan } from "../trackers/plan";

/** One figure on which `calc` and the sheet do not agree. */
export interface Difference {
  label: string;
  sheet: string;
  cell: string;
  expected: number | string;
  found: number | string;
}

export interface Reconciliation {
  /** Figures compared. */
  figures: number;
  differ: Difference[];
}

/** The ranges that hold a plan's checked cells, asked for together with whatever else the batch does. */
export class CheckedCells {
  private readonly ranges = new Map<string, { range: Excel.Range; row: number; column: number }>();

  /** @param sheets - The plan's sheets by their keys. */
  constructor(
    private readonly plan: WorkbookPlan,
    sheets: ReadonlyMap<string, Excel.Worksheet>,
  ) {
    for (const sheet of plan.sheets) {
      const checks = plan.checks.filter((check) => check.sheet === sheet.key);
      if (checks.length === 0) continue;
      const area = around(checks);
      const range = sheets
        .get(sheet.key)!
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("values");
      this.ranges.set(sheet.key, { range, row: area.row, column: area.column });
    }
  }

  /** After the sync: every checked figure beside what the sheet calculated. */
  reconcile(): Reconciliation {
    const names = new Map(this.plan.sheets.map((sheet) => [sheet.key, sheet.name]));
    const differ = this.plan.checks.flatMap((check): Difference[] => {
      const { range, row, column } = this.ranges.get(check.sheet)!;
      const found = range.values[check.row - row][check.column - column] as number | string;
      if (agrees(check.expected, found, check.within)) return [];
      const { label, expected } = check;
      return [{ label, sheet: names.get(check.sheet)!, cell: cellAddress(check.row, check.column), expected, found }];
    });
    return { figures: this.plan.checks.length, differ };
  }
}

function around(checks: Check[]) {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of checks) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Half a cent is no difference, and neither is what doubles lose in large sums. */
const halfCent = 0.005;
const relative = 1e-9;

/**
 * Whether a figure is the expected one. Ratios are small, so they are held to nine digits; money to the cent.
 *
 * @param within - What rounding alone may make of it, where that is more.
 */
export function agrees(expected: number | string, found: number | string | boolean, within = 0): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  const size = Math.max(Math.abs(expected), Math.abs(found));
  const apart = Math.abs(expected - found);
  return apart <= within || apart <= (size < 10 ? relative * 10 : Math.min(halfCent, relative * size + 1e-6));
}

/**
 * Reads a plan's figures and compares them: no write. Calculates first, for a workbook that does not do it by itself.
 *
 * @param sheets - The plan's sheets by their keys; those called so, where it does not say.
 */
export async function readFigures(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: ReadonlyMap<string, Excel.Worksheet> = sheetsCalled(context, plan),
): Promise<Reconciliation> {
  context.application.calculate("Full");
  const checked = new CheckedCells(plan, sheets);
  await context.sync();
  return checked.reconcile();
}

/** The sheets that are called as a plan's, by their keys. */
export function sheetsCalled(context: Excel.RequestContext, plan: WorkbookPlan): ReadonlyMap<string, Excel.Worksheet> {
  return new Map(plan.sheets.map(({ key, name }) => [key, context.workbook.worksheets.getItem(name)]));
}
