import { WriteFailed } from "../errors";
import { inWorkbook } from "../session";
import { codeOf } from "./asking";
import { clearAway } from "./clearAway";
import { judged, type Probe, type ProbeAnswer } from "./probe";
import { ProbeRoom, addMarked, type MadeSheets } from "./probeRoom";

/**
 * Asks Excel all of it on one temporary sheet, a probe after the other; one that fails does not stop the others. At the end, however it
 * comes about, the sheets of the run are gone and nothing else was touched.
 *
 * @param progress - Hears of each probe before it is asked.
 * @throws What the signal says when it was called off; `WriteFailed` with the sheets that could not be taken away.
 */
export async function runProbes(
  probes: readonly Probe[],
  progress: (probe: Probe, at: number) => void,
  signal: AbortSignal,
): Promise<ProbeAnswer[]> {
  const { before, shown } = await inWorkbook(readBefore);
  const made: MadeSheets = { before, names: new Set(), ids: new Set() };
  try {
    const answers = await askAll(probes, made, progress, signal);
    await clearAway(made, shown);
    return answers;
  } catch (reason) {
    if (!(reason instanceof WriteFailed)) await clearAway(made, shown);
    throw reason;
  }
}

async function readBefore(context: Excel.RequestContext) {
  const sheets = context.workbook.worksheets.load("items/id");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return { before: new Set(sheets.items.map(({ id }) => id)), shown: active.id };
}

async function askAll(
  probes: readonly Probe[],
  made: MadeSheets,
  progress: (probe: Probe, at: number) => void,
  signal: AbortSignal,
): Promise<ProbeAnswer[]> {
  const sheet = await inWorkbook((context) => addMarked(context, made).then(({ id }) => id));
  const answers: ProbeAnswer[] = [];
  for (const [at, probe] of probes.entries()) {
    signal.throwIfAborted();
    progress(probe, at);
    answers.push(await ask(probe, sheet, at, made));
  }
  return answers;
}

/** Each probe has a batch of its own, so that what one leaves queued does not come with the next. */
async function ask(probe: Probe, sheet: string, at: number, made: MadeSheets): Promise<ProbeAnswer> {
  const { needs } = probe;
  if (needs && !Office.context.requirements.isSetSupported("ExcelApi", needs))
    return { ...judged(probe, ""), seen: `not there: it came with ExcelApi ${needs}`, outcome: "not there" };
  try {
    const seen = await inWorkbook((context) =>
      probe.run(new ProbeRoom(context, context.workbook.worksheets.getItem(sheet), at, made)),
    );
    return judged(probe, seen);
  } catch (reason) {
    return { ...judged(probe, ""), seen: `could not be asked (${codeOf(reason)})`, outcome: "not asked" };
  }
}
