import { WriteFailed } from "../errors";
import { newRun } from "../run";
import { inWorkbook } from "../session";
import { codeOf } from "./asking";
import { clearAway } from "./clearAway";
import { judged, type Probe, type ProbeAnswer } from "./probe";
import { ProbeRoom, addProbeSheet } from "./probeRoom";

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
  const run = newRun();
  const shown = await inWorkbook(readShown);
  try {
    const answers = await askAll(probes, run, progress, signal);
    await clearAway(run, shown);
    return answers;
  } catch (reason) {
    if (!(reason instanceof WriteFailed)) await clearAway(run, shown);
    throw reason;
  }
}

/** The id of the sheet in view. */
async function readShown(context: Excel.RequestContext): Promise<string> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return active.id;
}

async function askAll(
  probes: readonly Probe[],
  run: string,
  progress: (probe: Probe, at: number) => void,
  signal: AbortSignal,
): Promise<ProbeAnswer[]> {
  const sheet = await inWorkbook((context) => addProbeSheet(context, run).then(({ id }) => id));
  const answers: ProbeAnswer[] = [];
  for (const [at, probe] of probes.entries()) {
    signal.throwIfAborted();
    progress(probe, at);
    answers.push(await ask(probe, sheet, at, run));
  }
  return answers;
}

/** Each probe has a batch of its own, so that what one leaves queued does not come with the next. */
async function ask(probe: Probe, sheet: string, at: number, run: string): Promise<ProbeAnswer> {
  const { needs } = probe;
  if (needs && !Office.context.requirements.isSetSupported("ExcelApi", needs))
    return { ...judged(probe, ""), seen: `not there: it came with ExcelApi ${needs}`, outcome: "not there" };
  try {
    const seen = await inWorkbook((context) =>
      probe.run(new ProbeRoom(context, context.workbook.worksheets.getItem(sheet), at, run)),
    );
    return judged(probe, seen);
  } catch (reason) {
    return { ...judged(probe, ""), seen: `could not be asked (${codeOf(reason)})`, outcome: "not asked" };
  }
}
