import { WriteFailed } from "../errors";
import { inWorkbook } from "../session";
import { takeBack } from "../takeBack";

const nothingPlanned = { sheets: [], names: [], tables: [] };

/**
 * Takes the sheets of a run away, and shows the sheet of before where one of them is in view.
 *
 * @param shown - Id of that sheet.
 * @throws WriteFailed with the names of those that stay, after a second try.
 */
export async function clearAway(run: string, shown: string): Promise<void> {
  const { left, reason } = await tryTwice(() =>
    inWorkbook((context) => takeBack(context, run, nothingPlanned, shown)).then(({ left: still }) => still),
  );
  if (reason !== null || left.length > 0) throw new WriteFailed(reason, left, run);
}

/** What the second try leaves, where the first one leaves something; with what it failed for, nobody knows what is left. */
async function tryTwice(clear: () => Promise<string[]>): Promise<{ left: string[]; reason: unknown }> {
  const once = () => clear().then((left) => ({ left, reason: null }) as const, asUnknown);
  const first = await once();
  return first.reason === null && first.left.length === 0 ? first : once();
}

const asUnknown = (reason: unknown) => ({ left: ["COO check"], reason });
