import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

/** A cell's value in words. */
export function shown(value: unknown): string {
  if (value === "") return "(blank)";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Values of cells in words, a cell after the other. */
export async function seenIn(room: ProbeRoom, address: string): Promise<string> {
  const values = await settledValues(room.context, room.range(address));
  return values.flat().map(shown).join(", ");
}

/** Round trips that a function of an add-in may take to answer. */
const patience = 60;

/** The values once the functions of the add-in have answered: until then their cells show #BUSY!. */
async function settledValues(context: Excel.RequestContext, range: Excel.Range, left = patience): Promise<unknown[][]> {
  range.load("values");
  await context.sync();
  const values = range.values as unknown[][];
  const waits = values.flat().some((value) => value === "#BUSY!" || value === "#GETTING_DATA");
  return waits && left > 0 ? settledValues(context, range, left - 1) : values;
}

/** Whether Excel does what is queued: "accepted", or "refused" with its code. */
export async function reply(context: Excel.RequestContext, queue: () => unknown): Promise<string> {
  try {
    queue();
    await context.sync();
    return "accepted";
  } catch (reason) {
    return `refused (${codeOf(reason)})`;
  }
}

/** An error's code; its message could name things of the workbook. */
export function codeOf(reason: unknown): string {
  const { code } = (reason ?? {}) as { code?: unknown };
  return typeof code === "string" && /^\w+$/.test(code) ? code : "no code";
}

type Rows = readonly (readonly (string | number | boolean)[])[];

/** A probe of what a formula gives, over cells from A1 on if it needs some. */
export function formulaProbe(
  about: Omit<Probe, "run">,
  { formula, over, then }: { formula: string; over?: Rows; then?: Rows },
): Probe {
  return {
    ...about,
    async run(room) {
      if (over) room.enter("A1", over);
      room.enter("H1", [[formula]]);
      if (then) {
        await room.context.sync();
        room.enter("A1", then);
      }
      return seenIn(room, "H1");
    },
  };
}
