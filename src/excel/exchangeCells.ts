import { joinChanges, type CellChange } from "../trackers/changes";
import { cellAddress } from "../trackers/address";
import type { CellValue } from "../sheets/grid";
import type { SheetPlan } from "../trackers/plan";
import { cellInput, restoredInput } from "./cells";
import { WriteFailed } from "./errors";
import { askForBlocks, compareBlocks } from "./filledBlocks";
import { agrees, type Difference, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { inWorkbook } from "./session";
import { queueSheet } from "./writePlan";

/** Cells that are to hold something else, and the sheet that keeps what they were. */
export interface CellExchange {
  cells: readonly { sheet: string; cells: readonly CellChange[] }[];
  /** Defined names that are to say something else; those of no sheet are the workbook's. */
  names: readonly { name: string; sheet: string | null; before: string; after: string }[];
  /**
   * The keeping sheet, before and after, `null` where there is none, and the sheet that is shown meanwhile; `null` for all where
   * it stays as it is.
   */
  kept: { name: string; before: SheetPlan | null; after: SheetPlan | null; show: string } | null;
  /** Whether the cells must show the same values afterwards. */
  sameValues: boolean;
  /** Cells whose other value a person has accepted, by `differenceKey`. */
  accepted?: ReadonlySet<string>;
}

/** What an exchange came to. */
export interface Exchanged extends Reconciliation {
  /** Cells show other values than before and nobody accepted that: everything is as it was. */
  putBack: boolean;
}

/** How a cell that shows another value is called among the accepted ones. */
export const differenceKey = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

/**
 * Exchanges the content of cells completely or not at all, in one round trip. Where one of them, or of the cells that it fills, shows
 * another value than before and must not, everything is turned back, unless a person has accepted each of these.
 *
 * @returns Which of the cells show another value than before, where they must not.
 * @throws WriteFailed after turning back what was written.
 */
export async function exchangeCells(exchange: CellExchange): Promise<Exchanged> {
  const reconciliation = await write(exchange);
  const open = reconciliation.differ.filter((difference) => !exchange.accepted?.has(differenceKey(difference)));
  if (open.length === 0) return { ...reconciliation, putBack: false };
  const leftovers = await turnBack(exchange);
  if (leftovers.length > 0) throw new WriteFailed(new Error("Cells show other values than before."), leftovers);
  return { ...reconciliation, putBack: true };
}

async function write(exchange: CellExchange): Promise<Reconciliation> {
  try {
    return await inWorkbook(async (context) => {
      const { kept } = exchange;
      // What they were is kept before anything changes, and let go of when everything has changed.
      if (kept?.after) queueKept(context, kept.after, kept.before !== null);
      queueNames(context, exchange, "after");
      const written = queueCells(context, exchange, "after");
      if (kept?.before && !kept.after) context.workbook.worksheets.getItem(kept.name).delete();
      if (kept) context.workbook.worksheets.getItem(kept.show).activate();
      if (exchange.sameValues) for (const { range } of written) range.load("values");
      const blocks = exchange.sameValues ? askForBlocks(context, exchange.cells) : [];
      await context.sync();
      return exchange.sameValues ? bothOf(compare(written), compareBlocks(blocks)) : { figures: 0, differ: [] };
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(exchange));
  }
}

interface Written {
  sheet: string;
  changes: CellChange[][];
  range: Excel.Range;
}

function queueCells(context: Excel.RequestContext, { cells }: CellExchange, side: "before" | "after"): Written[] {
  return cells.flatMap(({ sheet, cells: changes }) =>
    joinChanges([...changes]).map((block) => {
      const { row, column } = block;
      const size = { rows: block.cells.length, columns: block.cells[0].length };
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), { row, column, ...size });
      range.formulas = block.cells.map((line) =>
        line.map(({ after, before }) =>
          side === "after" ? cellInput(after) : restoredInput(before.formula, before.value),
        ),
      );
      return { sheet, changes: block.cells, range };
    }),
  );
}

function queueNames({ workbook }: Excel.RequestContext, { names }: CellExchange, side: "before" | "after"): void {
  for (const { name, sheet, ...says } of names) {
    const items = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
    items.getItem(name).formula = says[side];
  }
}

function queueKept(context: Excel.RequestContext, plan: SheetPlan, there: boolean): void {
  const { worksheets } = context.workbook;
  const sheet = there ? worksheets.getItem(plan.name) : worksheets.add(plan.name);
  if (there) sheet.getRange().clear("Contents");
  queueSheet(sheet, plan);
  sheet.visibility = "Hidden";
}

const bothOf = (one: Reconciliation, other: Reconciliation): Reconciliation => ({
  figures: one.figures + other.figures,
  differ: [...one.differ, ...other.differ],
});

function compare(written: readonly Written[]): Reconciliation {
  const cells = written.flatMap(({ sheet, changes, range }) =>
    changes.flatMap((line, down) =>
      line.map(({ row, column, before }, across) => ({
        label: before.formula as string,
        sheet,
        cell: cellAddress(row, column),
        expected: before.value,
        found: range.values[down][across] as CellValue,
      })),
    ),
  );
  const differ = cells.filter(
    ({ expected, found }) => !waits(expected) && !agrees(expected as number | string, found),
  ) as Difference[];
  return { figures: cells.length, differ };
}

/** A cell that showed no result before has nothing to be compared with. */
function waits(value: CellValue): boolean {
  return value === "#NAME?" || value === "#BUSY!" || value === "#GETTING_DATA" || value === "#CONNECT!";
}

/** Writes everything as it was; the sheets and names of which something is still otherwise, when that fails too. */
export async function turnBack(exchange: CellExchange): Promise<string[]> {
  const { kept } = exchange;
  try {
    await inWorkbook(async (context) => {
      const there = kept && context.workbook.worksheets.getItemOrNullObject(kept.name).load("name");
      if (there) await context.sync();
      queueNames(context, exchange, "before");
      queueCells(context, exchange, "before");
      if (kept?.before) queueKept(context, kept.before, !there!.isNullObject);
      else if (there && !there.isNullObject) there.delete();
      if (kept) context.workbook.worksheets.getItem(kept.show).activate();
      await context.sync();
    });
    return [];
  } catch {
    const { cells, names } = exchange;
    return [...cells.map(({ sheet }) => sheet), ...names.map(({ name }) => name), ...(kept ? [kept.name] : [])];
  }
}
