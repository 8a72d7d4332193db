import { sameFormula, type CellChange } from "../trackers/changes";
import { cellAddress } from "../trackers/address";
import type { CellValue } from "../sheets/grid";
import {
  ChangedMeanwhile,
  queueCells,
  seenBefore,
  turnCellsBack,
  type SheetTurn,
  type WrittenBlock,
} from "./cellTurns";
import { WriteFailed } from "./errors";
import { askForBlocks, compareBlocks } from "./filledBlocks";
import { keptBack, queueKept, type KeptTurn } from "./keptSheet";
import { agrees, type Difference, type Reconciliation } from "./reconcile";
import { newRun } from "./run";
import { inWorkbook } from "./session";

/** Cells that are to hold something else, and the sheet that keeps what they were. */
export interface CellExchange {
  /** Ids of the sheets by their names: what is renamed meanwhile is still theirs. */
  ids: ReadonlyMap<string, string>;
  cells: readonly { sheet: string; cells: readonly CellChange[] }[];
  /** Defined names that are to say something else; those of no sheet are the workbook's. */
  names: readonly NameExchange[];
  /** `null` where the keeping sheet stays as it is. */
  kept: KeptTurn | null;
  /** Whether the cells must show the same values afterwards. */
  sameValues: boolean;
  /** Cells whose other value a person has accepted, by `differenceKey`. */
  accepted?: ReadonlySet<string>;
}

interface NameExchange {
  name: string;
  sheet: string | null;
  before: string;
  after: string;
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
 * All that is changed is found by id and read once more in the batch that changes it, so that what somebody else wrote there since it
 * was read is put back (see `updateTracker.ts`, also for the one case in which it is not).
 *
 * @param run - The mark of what the exchange makes, for who turns it back later.
 * @returns Which of the cells show another value than before, where they must not.
 * @throws WriteFailed after turning back what was written.
 */
export async function exchangeCells(exchange: CellExchange, run = newRun()): Promise<Exchanged> {
  const reconciliation = await write(exchange, run);
  const open = reconciliation.differ.filter((difference) => !exchange.accepted?.has(differenceKey(difference)));
  if (open.length === 0) return { ...reconciliation, putBack: false };
  const leftovers = await turnBack(exchange, run);
  if (leftovers.length > 0) throw new WriteFailed(new Error("Cells show other values than before."), leftovers);
  return { ...reconciliation, putBack: true };
}

async function write(exchange: CellExchange, run: string): Promise<Reconciliation> {
  let turn = exchange;
  try {
    return await inWorkbook(async (context) => {
      // What they were is kept before anything changes, and let go of when everything has changed.
      const seenKept = exchange.kept && queueKept(context, exchange.kept, run);
      const seenNames = queueNames(context, exchange);
      const written = queueCells(context, sheetTurns(exchange));
      if (exchange.sameValues) for (const { range } of written) range.load("values");
      if (exchange.kept?.before && !exchange.kept.after)
        context.workbook.worksheets.getItem(exchange.kept.before.id).delete();
      const blocks = exchange.sameValues ? askForBlocks(context, exchange.cells) : [];
      await context.sync();
      const cells = seenBefore(written);
      const names = seenNames();
      const kept = seenKept?.() ?? null;
      turn = { ...exchange, cells: cells.turns, names, kept: kept ?? exchange.kept };
      const changed = [
        ...cells.changed.map((sheet) => `the sheet "${sheet}"`),
        ...names
          .filter(({ before }, at) => before !== exchange.names[at].before)
          .map(({ name }) => `the defined name "${name}"`),
        ...(kept ? [`the sheet "${kept.name}"`] : []),
      ];
      if (changed.length > 0) throw new ChangedMeanwhile(changed);
      return exchange.sameValues ? bothOf(compare(written), compareBlocks(blocks)) : { figures: 0, differ: [] };
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(turn, run));
  }
}

function sheetTurns({ cells, ids }: CellExchange): SheetTurn[] {
  return cells.map(({ sheet, cells: changes }) => ({ id: ids.get(sheet) ?? sheet, sheet, cells: changes }));
}

function namesOn({ workbook }: Excel.RequestContext, { ids }: CellExchange, sheet: string | null) {
  return sheet === null ? workbook.names : workbook.worksheets.getItem(ids.get(sheet) ?? sheet).names;
}

/** Queues that names say something else; after the round trip: the exchanges with what they really said. */
function queueNames(context: Excel.RequestContext, exchange: CellExchange): () => NameExchange[] {
  const read = exchange.names.map((name) => {
    const items = namesOn(context, exchange, name.sheet);
    const there = items.getItem(name.name).load("formula");
    items.getItem(name.name).formula = name.after;
    return { name, there };
  });
  return () => read.map(({ name, there }) => ({ ...name, before: String(there.formula) }));
}

const bothOf = (one: Reconciliation, other: Reconciliation): Reconciliation => ({
  figures: one.figures + other.figures,
  differ: [...one.differ, ...other.differ],
});

function compare(written: readonly WrittenBlock[]): Reconciliation {
  const cells = written.flatMap(({ turn: { sheet }, cells: changes, range }) =>
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

/** How often it is tried: what made an exchange fail may not have passed at once. */
const attempts = 2;

/**
 * Writes everything as it was, where it is as the exchange left it; the sheets and names of which something may still be otherwise,
 * when that fails too.
 *
 * @param run - The mark that was given to the exchange.
 */
export async function turnBack(exchange: CellExchange, run: string): Promise<string[]> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await inWorkbook((context) => turnBackIn(context, exchange, run));
      return [];
    } catch {
      // Tried once more, or said to be left.
    }
  }
  const { cells, names, kept } = exchange;
  return [...cells.map(({ sheet }) => sheet), ...names.map(({ name }) => name), ...(kept ? [kept.name] : [])];
}

async function turnBackIn(context: Excel.RequestContext, exchange: CellExchange, run: string): Promise<void> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const isThere = (sheet: string | null) => sheet === null || there.has(exchange.ids.get(sheet) ?? "");
  const names = exchange.names
    .filter(({ sheet }) => isThere(sheet))
    .map((name) => ({
      name,
      item: namesOn(context, exchange, name.sheet).getItemOrNullObject(name.name).load("formula"),
    }));
  if (names.length > 0) await context.sync();
  for (const { name, item } of names)
    if (!item.isNullObject && sameFormula(String(item.formula), name.after)) item.formula = name.before;
  await turnCellsBack(context, sheetTurns(exchange), (id) => there.has(id));
  if (exchange.kept) await keptBack(context, exchange.kept, run, worksheets.items);
  await context.sync();
}
