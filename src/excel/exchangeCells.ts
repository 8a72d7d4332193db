import { joinChanges, type CellChange, type ChangeBlock } from "../trackers/changes";
import { cellAddress } from "../trackers/address";
import type { CellValue } from "../sheets/grid";
import type { SheetPlan } from "../trackers/plan";
import { cellInput, restoredInput } from "./cells";
import { WriteFailed } from "./errors";
import { Reason } from "./reasonInWords";
import { askForBlocks, compareBlocks } from "./filledBlocks";
import { agrees, askForMode, isManual, type Difference, type Reconciliation } from "./reconcile";
import { rangeOf } from "./rangeOf";
import { readCells } from "./readCells";
import { bytesOfAction, sendSteps, type Step } from "./sendSteps";
import { inWorkbook } from "./session";
import { cellSteps } from "./writeCells";
import { sheetSteps } from "./writePlan";

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
 * Exchanges the content of cells completely or not at all: one round trip, and one to read them where they must show the same. Where one
 * of them, or of the cells that it fills, shows another value than before and must not, everything is turned back, unless a person has
 * accepted each of these.
 *
 * @returns Which of the cells show another value than before, where they must not.
 * @throws WriteFailed after turning back what was written.
 */
export async function exchangeCells(exchange: CellExchange): Promise<Exchanged> {
  const reconciliation = await write(exchange);
  const open = reconciliation.differ.filter((difference) => !exchange.accepted?.has(differenceKey(difference)));
  if (open.length === 0) return { ...reconciliation, putBack: false };
  const leftovers = await turnBack(exchange);
  if (leftovers.length > 0) throw new WriteFailed(new Reason("Cells show other values than before."), leftovers);
  return { ...reconciliation, putBack: true };
}

async function write(exchange: CellExchange): Promise<Reconciliation> {
  try {
    return await inWorkbook(async (context) => {
      const { kept } = exchange;
      const blocks = blocksOf(exchange);
      const { worksheets } = context.workbook;
      await sendSteps(
        context,
        [
          // What they were is kept before anything changes, and let go of when everything has changed.
          ...(kept?.after ? keptSteps(context, kept.after, kept.before !== null) : []),
          namesStep(context, exchange, "after"),
          ...blockSteps(context, blocks, "after"),
          {
            bytes: 2 * bytesOfAction,
            queue() {
              if (kept?.before && !kept.after) worksheets.getItem(kept.name).delete();
              if (kept) worksheets.getItem(kept.show).activate();
            },
          },
        ],
        () => askForMode(context),
      );
      if (!exchange.sameValues) return { figures: 0, differ: [] };
      let filled: ReturnType<typeof askForBlocks> = [];
      const read = await readBlocks(context, blocks, isManual(context), () => {
        filled = askForBlocks(context, exchange.cells);
      });
      return bothOf(compare(blocks, read), compareBlocks(filled));
    });
  } catch (reason) {
    throw new WriteFailed(reason, await turnBack(exchange));
  }
}

interface CellsOfSheet extends ChangeBlock {
  sheet: string;
}

function blocksOf({ cells }: CellExchange): CellsOfSheet[] {
  return cells.flatMap(({ sheet, cells: changes }) => joinChanges([...changes]).map((block) => ({ sheet, ...block })));
}

function blockSteps(
  { workbook: { worksheets } }: Excel.RequestContext,
  blocks: readonly CellsOfSheet[],
  side: "before" | "after",
): Step[] {
  return blocks.flatMap((block) => {
    const inputs = block.cells.map((line) =>
      line.map(({ after, before }) =>
        side === "after" ? cellInput(after) : restoredInput(before.formula, before.value),
      ),
    );
    return cellSteps(() => worksheets.getItem(block.sheet), block, inputs);
  });
}

function namesStep({ workbook }: Excel.RequestContext, { names }: CellExchange, side: "before" | "after"): Step {
  return {
    bytes: names.reduce((sum, says) => sum + bytesOfAction + says[side].length, 0),
    queue() {
      for (const { name, sheet, ...says } of names) {
        const items = sheet === null ? workbook.names : workbook.worksheets.getItem(sheet).names;
        items.getItem(name).formula = says[side];
      }
    },
  };
}

function keptSteps({ workbook: { worksheets } }: Excel.RequestContext, plan: SheetPlan, there: boolean): Step[] {
  let sheet: Excel.Worksheet;
  const start = () => {
    sheet = there ? worksheets.getItem(plan.name) : worksheets.add(plan.name);
    if (there) sheet.getRange().clear("Contents");
  };
  return [
    { bytes: 2 * bytesOfAction, queue: start },
    ...sheetSteps(() => sheet, plan),
    { bytes: bytesOfAction, queue: () => (sheet.visibility = "Hidden") },
  ];
}

/** Where people calculate by hand, these cells alone are calculated. */
function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellsOfSheet[],
  byHand: boolean,
  besides: () => void,
) {
  const properties = ["values"] as const;
  const wanted = blocks.map(({ sheet, row, column, cells }) => ({
    ...{ sheet, row, column, properties },
    ...{ rows: cells.length, columns: cells[0].length },
  }));
  return readCells(context, wanted, () => {
    for (const { sheet, ...area } of byHand ? wanted : [])
      rangeOf(context.workbook.worksheets.getItem(sheet), area).calculate();
    besides();
  });
}

const bothOf = (one: Reconciliation, other: Reconciliation): Reconciliation => ({
  figures: one.figures + other.figures,
  differ: [...one.differ, ...other.differ],
});

function compare(blocks: readonly CellsOfSheet[], read: readonly { values: CellValue[][] }[]): Reconciliation {
  const cells = blocks.flatMap(({ sheet, cells: changes }, at) =>
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

/** Writes everything as it was; the sheets and names of which something is still otherwise, when that fails too. */
export async function turnBack(exchange: CellExchange): Promise<string[]> {
  const { kept } = exchange;
  try {
    await inWorkbook(async (context) => {
      const there = kept && context.workbook.worksheets.getItemOrNullObject(kept.name).load("name");
      if (there) await context.sync();
      await sendSteps(context, [
        namesStep(context, exchange, "before"),
        ...blockSteps(context, blocksOf(exchange), "before"),
        ...(kept?.before ? keptSteps(context, kept.before, !there!.isNullObject) : []),
        {
          bytes: 2 * bytesOfAction,
          queue() {
            if (!kept?.before && there && !there.isNullObject) there.delete();
            if (kept) context.workbook.worksheets.getItem(kept.show).activate();
          },
        },
      ]);
    });
    return [];
  } catch {
    const { cells, names } = exchange;
    return [...cells.map(({ sheet }) => sheet), ...names.map(({ name }) => name), ...(kept ? [kept.name] : [])];
  }
}
