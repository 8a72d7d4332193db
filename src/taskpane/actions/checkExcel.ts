import { WriteFailed } from "../../excel/errors";
import type { AboutExcel } from "../../excel/probes/aboutExcel";
import type { ProbeAnswer } from "../../excel/probes/probe";
import { readWorkbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { failed } from "./failure";
import type { Progress } from "./types";
import { lockedReason } from "./workbook";

/** What this Excel answered, and which one it is. Nothing of the workbook is in it. */
export interface ExcelCheck {
  excel: AboutExcel;
  answers: ProbeAnswer[];
}

const what = "Excel was not checked.";

/**
 * Asks this Excel what the toolkit takes for granted, on a temporary sheet that goes again.
 *
 * @throws ActionFailed where no sheet can be added; with what is left, where a sheet could not be taken away.
 */
export async function checkExcel(progress: Progress, signal: AbortSignal): Promise<ExcelCheck> {
  const locked = lockedReason((await inWorkbook(readWorkbook)).workbook);
  if (locked) throw failed(what, locked, "Open a new workbook, and check Excel there.");
  const { aboutExcel, probes, runProbes } = await import(/* webpackChunkName: "check-excel" */ "../../excel/probes");
  try {
    const answers = await runProbes(
      probes,
      ({ area }, at) => progress(`${area} · ${at + 1} of ${probes.length}`, at / probes.length),
      signal,
    );
    return { excel: aboutExcel(), answers };
  } catch (reason) {
    if (!(reason instanceof WriteFailed)) throw reason;
    const next = "Remove what is left, or delete these sheets yourself.";
    throw failed(what, "Excel kept a temporary sheet.", next, reason.leftovers, reason.cause, { run: reason.run });
  }
}
