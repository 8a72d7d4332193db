import { turnBack } from "../../excel/exchangeBack";
import type { CellExchange } from "../../excel/cellExchange";
import { reasonInWords } from "../../excel/reasonInWords";
import { canOpenCopy, openCopy } from "../../excel/openCopy";
import { newRun } from "../../excel/run";
import { partlyWritten, undoIt } from "./changeFailure";
import { failed } from "./failure";
import { changesNothing, exchange, portableTurn, stoppedFor } from "./sharing";
import type { Readers, ShareDone } from "./shareTypes";
import type { Progress } from "./types";

const what = "The copy was not opened.";

/**
 * Opens a portable copy of the workbook beside it. Nobody can write into that window from here, so this workbook is made portable for
 * the moment in which it is copied, and is then as it was, whatever came of the copy.
 *
 * @throws ActionFailed with the workbook as it was, or with the sheets on which something could not be put back.
 */
export async function openPortableCopy(
  readers: Readers,
  progress: Progress,
  accepted: ReadonlySet<string> = new Set(),
): Promise<ShareDone> {
  if (!canOpenCopy()) {
    throw failed(
      what,
      "This Excel opens no copies for add-ins.",
      "Save the workbook under another name, then make it portable.",
    );
  }
  progress("Reading the workbook", 0.1);
  const { turn, counts } = await portableTurn(what, readers);
  progress("Writing and comparing", 0.3);
  const run = newRun();
  const { putBack: stopped, ...reconciliation } = await exchange(what, { ...turn, accepted }, run);
  if (stopped) return stoppedFor(reconciliation);
  progress("Copying the workbook", 0.6);
  const refusal = await openCopy().then(
    () => null,
    (reason: unknown) => reason,
  );
  progress("Bringing the functions back", 0.8);
  await putBack(turn, run);
  if (refusal === null) return { ...counts, reconciliation };
  const next = "This workbook is as it was before. Save it under another name, then make that one portable.";
  throw failed(what, reasonInWords(refusal), next, [], refusal);
}

/** Writes everything as it was; where that fails half-way, once more. */
async function putBack(turn: CellExchange, run: string): Promise<void> {
  if (changesNothing(turn) || (await turnBack(turn, run)).length === 0) return;
  const sheets = await turnBack(turn, run);
  if (sheets.length === 0) return;
  throw failed(
    "The functions were not brought back.",
    partlyWritten(sheets),
    `Press "Bring functions back". Or: ${undoIt}`,
  );
}
