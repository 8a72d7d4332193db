import { useCallback, useEffect, useState } from "react";
import type { Failure, WorkbookInfo } from "../actions/types";
import { useActions, type Actions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { latest } from "./latest";
import { readableSheets, startSheet } from "./readableSheets";

/** A wizard's sheet: those it can choose from, the chosen one, and what was read of it. */
export interface SheetReading<Look> {
  workbook: WorkbookInfo | null;
  /** Sheets that can be read: not the empty ones, and not what trackers wrote. */
  sheets: WorkbookInfo["sheets"];
  /** Name of the chosen sheet, "" where there is none to choose. */
  sheet: string;
  /** `null` while the sheet is read. */
  look: Look | null;
  failure: Failure | null;
  chooseSheet(name: string): void;
  /** Makes something else of what was read, at once; where that fails, what was there stays and the failure is told. */
  remake(make: (look: Look) => Look): void;
  /** Reads the chosen sheet once more. */
  readAgain(): void;
  fail(error: unknown): void;
  retry(): void;
  dismiss(): void;
}

/**
 * Reads the workbook and the chosen sheet. A sheet chosen later overtakes one being read.
 *
 * @param preferred - The sheet to start with; the active one if left out.
 * @param read - Always the same function.
 */
export function useSheetReading<Look>(
  preferred: string | undefined,
  read: (actions: Actions, sheet: string) => Promise<Look>,
): SheetReading<Look> {
  const actions = useActions();
  const [workbook, setWorkbook] = useState<WorkbookInfo | null>(null);
  const [sheets, setSheets] = useState<WorkbookInfo["sheets"]>([]);
  const [sheet, setSheet] = useState<string | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fail = useCallback((error: unknown) => setFailure(failureOf(error)), []);

  useEffect(() => {
    if (sheet !== null) return;
    return latest(
      Promise.all([actions.readWorkbook(), actions.listTrackers()]),
      ([info, trackers]) => {
        const readable = readableSheets(info, trackers);
        setWorkbook(info);
        setSheets(readable);
        setSheet(startSheet(readable, preferred ?? info.active));
      },
      fail,
    );
  }, [actions, preferred, sheet, attempt, fail]);

  useEffect(() => {
    if (!sheet) return;
    return latest(read(actions, sheet), setLook, fail);
  }, [actions, read, sheet, attempt, fail]);

  const readAgain = useCallback(() => setAttempt((count) => count + 1), []);
  const chooseSheet = useCallback((name: string) => {
    setFailure(null);
    setLook(null);
    setSheet(name);
  }, []);
  const remake = useCallback<SheetReading<Look>["remake"]>(
    (make) => {
      if (look === null) return;
      try {
        const made = make(look);
        setLook(() => made);
        setFailure(null);
      } catch (error) {
        fail(error);
      }
    },
    [look, fail],
  );
  const retry = useCallback(() => {
    setFailure(null);
    readAgain();
  }, [readAgain]);
  const dismiss = useCallback(() => setFailure(null), []);
  return { workbook, sheets, sheet: sheet ?? "", look, failure, chooseSheet, remake, readAgain, fail, retry, dismiss };
}
