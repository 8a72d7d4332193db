import type { SheetTurn } from "./cellTurns";
import { turnCellsBack } from "./cellsBack";
import type { CellExchange, NameExchange } from "./cellExchange";
import { keptBack } from "./keptSheet";
import { queueWording, saysAsWritten } from "./nameTurns";
import { inWorkbook } from "./session";
import { askForMoved, idsByName, wordedNow } from "./sheetNames";

/** The cells of an exchange by the ids of their sheets. */
export function sheetTurns({ cells, ids }: CellExchange): SheetTurn[] {
  return cells.map(({ sheet, cells: changes }) => ({ id: ids.get(sheet) ?? sheet, sheet, cells: changes }));
}

/** The names of a sheet, or of the workbook. */
export function namesOn({ workbook }: Excel.RequestContext, { ids }: CellExchange, sheet: string | null) {
  return sheet === null ? workbook.names : workbook.worksheets.getItem(ids.get(sheet) ?? sheet).names;
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
      if (await inWorkbook((context) => turnBackIn(context, exchange, run))) return [];
    } catch {
      // Tried once more, or said to be left.
    }
  }
  const { cells, names, kept } = exchange;
  return [...cells.map(({ sheet }) => sheet), ...names.map(({ name }) => name), ...(kept ? [kept.name] : [])];
}

/** @returns Whether the sheets were called the same all the while: else formulas may name some as they were called. */
async function turnBackIn(context: Excel.RequestContext, exchange: CellExchange, run: string): Promise<boolean> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  const isThere = (sheet: string | null) => sheet === null || there.has(exchange.ids.get(sheet) ?? "");
  const now = wordedNow(exchange.ids, worksheets.items);
  const names = exchange.names.filter(({ sheet }) => isThere(sheet));
  if (names.length > 0) await turnNamesBack(context, exchange, names, now);
  await turnCellsBack(context, sheetTurns(exchange), (id) => there.has(id), now);
  if (exchange.kept) await keptBack(context, exchange.kept, run, worksheets.items, now);
  const moved = askForMoved(context, idsByName(worksheets.items));
  await context.sync();
  return moved().length === 0;
}

/** Names say again what they said where they say what the exchange wrote, also in the moment in which they are written. */
async function turnNamesBack(
  context: Excel.RequestContext,
  exchange: CellExchange,
  names: readonly NameExchange[],
  now: (formula: string) => string,
): Promise<void> {
  const itemOf = ({ sheet, name }: NameExchange) => namesOn(context, exchange, sheet).getItemOrNullObject(name);
  const isAsWritten = ({ before, after }: NameExchange) => {
    return (said: string) => saysAsWritten(said, before, after, now);
  };
  const found = names.map((name) => ({ name, item: itemOf(name).load("formula") }));
  await context.sync();
  const settling = found
    .filter(({ name, item }) => !item.isNullObject && isAsWritten(name)(String(item.formula)))
    .map(({ name }) => queueWording(() => itemOf(name), now(name.before), isAsWritten(name)));
  if (settling.length === 0) return;
  await context.sync();
  if (settling.map((settle) => settle()).includes(true)) await context.sync();
}
