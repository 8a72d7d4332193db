import { cellAddress } from "../trackers/address";
import type { Area, Check, WorkbookPlan } from "../trackers/plan";
import { readCells } from "./readCells";

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
  /** What else is to know: the workbook is calculated by hand; how the sheets print could not be set up. */
  notes?: ("manual" | "print")[];
}

/** Cells that are read together with what is written. */
const fewCells = 10_000;

/** The cells that hold a plan's checked figures. Few are read together with whatever else a batch does, many in pieces afterwards. */
export class CheckedCells {
  private readonly areas: { key: string; area: Area }[];
  private ranges: Excel.Range[] | null = null;

  /** @param sheets - The plan's sheets by their keys. */
  constructor(
    private readonly plan: WorkbookPlan,
    private readonly sheets: ReadonlyMap<string, Excel.Worksheet>,
  ) {
    this.areas = plan.sheets.flatMap(({ key }) => {
      const checks = plan.checks.filter((check) => check.sheet === key);
      return checks.length === 0 ? [] : [{ key, area: around(checks) }];
    });
  }

  /** Queues the reading of few cells; the sync that follows brings them. */
  ask(): void {
    const cells = this.areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (cells > fewCells) return;
    this.ranges = this.areas.map(({ key, area: { row, column, rows, columns } }) =>
      this.sheets.get(key)!.getRangeByIndexes(row, column, rows, columns).load("values"),
    );
  }

  /** After the sync: every checked figure beside what the sheet calculated. */
  async reconcile(context: Excel.RequestContext): Promise<Reconciliation> {
    const properties = ["values"] as const;
    const read =
      this.ranges ??
      (await readCells(
        context,
        this.areas.map(({ key, area }) => ({ sheet: this.sheets.get(key)!, ...area, properties })),
      ));
    const there = new Map(this.areas.map(({ key, area }, at) => [key, { ...area, values: read[at].values }]));
    const names = new Map(this.plan.sheets.map((sheet) => [sheet.key, sheet.name]));
    const differ = this.plan.checks.flatMap((check): Difference[] => {
      const { values, row, column } = there.get(check.sheet)!;
      const found = values[check.row - row][check.column - column] as number | string;
      if (agrees(check.expected, found, check.within)) return [];
      const { label, expected } = check;
      return [{ label, sheet: names.get(check.sheet)!, cell: cellAddress(check.row, check.column), expected, found }];
    });
    return { figures: this.plan.checks.length, differ };
  }
}

function around(checks: readonly Check[]): Area {
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
 * Reads a plan's figures and compares them: no write. The plan's own sheets are calculated first, for functions that had not answered
 * and for a workbook that somebody calculates by hand; all other sheets stay as they are.
 *
 * @param sheets - The plan's sheets by their keys; those called so, where it does not say.
 */
export async function readFigures(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: ReadonlyMap<string, Excel.Worksheet> = sheetsCalled(context, plan),
): Promise<Reconciliation> {
  askForMode(context);
  // A sheet is calculated with what the others show, so that those that others look at come first, and all come twice.
  const inOrder = [...plan.sheets].reverse();
  for (const { key } of [...inOrder, ...inOrder]) sheets.get(key)!.calculate(true);
  const checked = new CheckedCells(plan, sheets);
  checked.ask();
  await context.sync();
  const figures = await checked.reconcile(context);
  return isManual(context) ? { ...figures, notes: ["manual"] } : figures;
}

/** Asks whether the workbook is calculated by hand, to be read after the next sync. */
export function askForMode({ application }: Excel.RequestContext): void {
  application.load("calculationMode");
}

export function isManual({ application }: Excel.RequestContext): boolean {
  return application.calculationMode === "Manual";
}

/** The sheets that are called as a plan's, by their keys. */
function sheetsCalled(context: Excel.RequestContext, plan: WorkbookPlan): ReadonlyMap<string, Excel.Worksheet> {
  return new Map(plan.sheets.map(({ key, name }) => [key, context.workbook.worksheets.getItem(name)]));
}
