import type { CellExchange, NameExchange } from "./cellExchange";
import { cellAddress } from "../trackers/address";
import type { CellValue } from "../sheets/grid";
import { areaOf, cellTurnSteps, ChangedMeanwhile, seenBefore, type SheetTurn, type WrittenBlock } from "./cellTurns";
import { WriteFailed } from "./errors";
import { namesOn, sheetTurns, turnBack } from "./exchangeBack";
import { Reason } from "./reasonInWords";
import { askForBlocks, compareBlocks } from "./filledBlocks";
import { keptSteps, type KeptTurn } from "./keptSheet";
import { rangeOf } from "./rangeOf";
import { readCells } from "./readCells";
import { agrees, askForMode, isManual, type Difference, type Reconciliation } from "./reconcile";
import { newRun } from "./run";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { inWorkbook } from "./session";
import { askForMoved } from "./sheetNames";

/** What an exchange came to. */
export interface Exchanged extends Reconciliation {
  /** Cells show other values than before and nobody accepted that: everything is as it was. */
  putBack: boolean;
}

/** How a cell that shows another value is called among the accepted ones. */
export const differenceKey = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

/**
 * Exchanges the content of cells completely or not at all: one round trip, and one to read them where they must show the same. Where one
 * of them, or of the cells that it fills, shows another value than before and must not, everything is turned back, unless a person has
 * accepted each of these.
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
  if (leftovers.length > 0) throw new WriteFailed(new Reason("Cells show other values than before."), leftovers);
  return { ...reconciliation, putBack: true };
}

async function write(exchange: CellExchange, run: string): Promise<Reconciliation> {
  let turn = exchange;
  try {
    return await inWorkbook(async (context) => {
      const { kept } = exchange;
      const turned = kept && keptSteps(context, kept, run);
      const names = nameSteps(context, exchange);
      const { written, steps } = cellTurnSteps(context, sheetTurns(exchange));
      const letGo = kept?.before && !kept.after ? kept.before.id : null;
      let moved: () => string[];
      // What they were is kept before anything changes, and let go of when everything has changed.
      await sendSteps(context, [...(turned?.steps ?? []), names.step, ...steps], () => {
        askForMode(context);
        moved = askForMoved(context, exchange.ids);
        if (letGo) context.workbook.worksheets.getItem(letGo).delete();
      });
      turn = seenTurn(exchange, seenBefore(written).turns, names.seen(), turned?.seen() ?? null);
      // What is written names sheets as they were called when they were read.
      const sheets = new Set([...seenBefore(written).changed, ...moved!()]);
      const changed = changedSince(exchange, turn, [...sheets]);
      if (changed.length > 0) throw new ChangedMeanwhile(changed);
      if (!exchange.sameValues) return { figures: 0, differ: [] };
      let filled: ReturnType<typeof askForBlocks> = [];
      const read = await readBlocks(context, written, isManual(context), () => {
        filled = askForBlocks(context, exchange.cells);
      });
      return bothOf(compare(written, read), compareBlocks(filled));
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(turn, run));
  }
}

/** The step by which names say something else, each after it was read once more; afterwards the exchanges with what they really said. */
function nameSteps(context: Excel.RequestContext, exchange: CellExchange): { step: Step; seen: () => NameExchange[] } {
  let read: Excel.NamedItem[] = [];
  const queue = () => {
    read = exchange.names.map(({ name, sheet, after }) => {
      const items = namesOn(context, exchange, sheet);
      const there = items.getItem(name).load("formula");
      items.getItem(name).formula = after;
      return there;
    });
  };
  const bytes = exchange.names.reduce((sum, { after }) => sum + 2 * bytesOfAction + after.length, 0);
  return {
    step: { bytes, queue },
    seen: () => exchange.names.map((name, at) => ({ ...name, before: String(read[at].formula) })),
  };
}

/** The exchange with what really stood there before. */
function seenTurn(
  exchange: CellExchange,
  cells: readonly SheetTurn[],
  names: NameExchange[],
  kept: KeptTurn | null,
): CellExchange {
  return { ...exchange, cells, names, kept: kept ?? exchange.kept };
}

/** What somebody changed since it was read, in words. */
function changedSince(exchange: CellExchange, { names, kept }: CellExchange, sheets: readonly string[]): string[] {
  const changedNames = names.filter(({ before }, at) => before !== exchange.names[at].before);
  return [
    ...sheets.map((sheet) => `the sheet "${sheet}"`),
    ...changedNames.map(({ name }) => `the defined name "${name}"`),
    ...(kept && kept !== exchange.kept ? [`the sheet "${kept.name}"`] : []),
  ];
}

/** Where people calculate by hand, these cells alone are calculated. */
function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly WrittenBlock[],
  byHand: boolean,
  besides: () => void,
) {
  const properties = ["values"] as const;
  const wanted = blocks.map((block) => {
    const sheet = context.workbook.worksheets.getItem(block.turn.id);
    return { sheet, ...areaOf(block), properties };
  });
  return readCells(context, wanted, () => {
    for (const { sheet, ...area } of byHand ? wanted : []) rangeOf(sheet, area).calculate();
    besides();
  });
}

const bothOf = (one: Reconciliation, other: Reconciliation): Reconciliation => ({
  figures: one.figures + other.figures,
  differ: [...one.differ, ...other.differ],
});

function compare(written: readonly WrittenBlock[], read: readonly { values: CellValue[][] }[]): Reconciliation {
  const cells = written.flatMap(({ turn: { sheet }, cells: changes }, at) =>
    changes.flatMap((line, down) =>
      line.map(({ row, column, before }, across) => ({
        label: before.formula as string,
        sheet,
        cell: cellAddress(row, column),
        expected: before.value,
        found: read[at].values[down][across],
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
