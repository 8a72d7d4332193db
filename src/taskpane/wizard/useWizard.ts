import { useCallback, useEffect, useState } from "react";
import type { Choices } from "../../sheets/source";
import { defaultBudgetOptions, type BudgetOptions } from "../../trackers/budget/options";
import type { Failure, JoinOffer, Look, WorkbookInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { withChoice } from "./columnChoice";
import { readableSheets, startSheet } from "./readableSheets";

/** What the wizard holds; `look` is `null` while the sheet is read. */
export interface Wizard {
  workbook: WorkbookInfo | null;
  /** Sheets that a budget can be read from. */
  sheets: WorkbookInfo["sheets"];
  /** Name of the chosen sheet, "" where there is none to choose. */
  sheet: string;
  look: Look | null;
  failure: Failure | null;
  options: BudgetOptions;
  setOptions(options: BudgetOptions): void;
  chooseSheet(name: string): void;
  /** A person's answer: a column letter, "none", or an account type for `type`. */
  choose(key: keyof Choices, value: string): void;
  /** Takes all answers back. */
  chooseNothing(): void;
  /** Sheets that hold what the chosen one lacks. */
  offers: JoinOffer[];
  join(offer: JoinOffer): void;
  takeJoinBack(): void;
  /** Takes away what an earlier build remembers of such a sheet, and reads the sheet again. */
  forget(): void;
  retry(): void;
  dismiss(): void;
}

/** Reads the workbook and the chosen sheet, and keeps the person's choices. A sheet chosen later overtakes one being read. */
export function useWizard(preferred: string | undefined): Wizard {
  const actions = useActions();
  const [workbook, setWorkbook] = useState<WorkbookInfo | null>(null);
  const [sheets, setSheets] = useState<WorkbookInfo["sheets"]>([]);
  const [sheet, setSheet] = useState<string | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [options, setOptions] = useState(defaultBudgetOptions);
  const [offers, setOffers] = useState<JoinOffer[]>([]);
  const [attempt, setAttempt] = useState(0);

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
      setFailure,
    );
  }, [actions, preferred, sheet, attempt]);

  useEffect(() => {
    if (!sheet) return;
    return latest(actions.look(sheet), setLook, setFailure);
  }, [actions, sheet, attempt]);

  const isJoined = look?.joined !== undefined;
  const read = isJoined ? null : (look?.grid ?? null);
  useEffect(() => {
    setOffers([]);
    if (!look || !read) return;
    const names = sheets.map(({ name }) => name);
    // An offer is a help that may fail to come; the sheet itself can be read without it.
    return latest(actions.findJoins(look, names), setOffers, () => setOffers([]));
    // Choices about the sheet make no other sheet fit better: only another reading asks again.
  }, [actions, read, sheets]);

  const chooseSheet = useCallback((name: string) => {
    setFailure(null);
    setLook(null);
    setSheet(name);
  }, []);
  const decide = useCallback(
    (choices: Choices) => {
      if (!look) return;
      try {
        setLook(actions.choose(look, choices));
        setFailure(null);
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
    [actions, look],
  );
  const choose = useCallback<Wizard["choose"]>(
    (key, value) => look && decide(withChoice(look.choices, key, value)),
    [decide, look],
  );
  const chooseNothing = useCallback(() => decide({}), [decide]);
  const join = useCallback(
    (offer: JoinOffer) => {
      try {
        setLook(actions.join(offer));
        setFailure(null);
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
    [actions],
  );
  const takeJoinBack = useCallback(() => setAttempt((count) => count + 1), []);
  const forget = useCallback(() => {
    if (!look) return;
    actions.forget(look).then(
      () => setAttempt((count) => count + 1),
      (error: unknown) => setFailure(failureOf(error)),
    );
  }, [actions, look]);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  const dismiss = useCallback(() => setFailure(null), []);
  return {
    workbook,
    sheets,
    sheet: sheet ?? "",
    look,
    failure,
    options,
    setOptions,
    chooseSheet,
    choose,
    chooseNothing,
    offers,
    join,
    takeJoinBack,
    forget,
    retry,
    dismiss,
  };
}

/** Takes a promise's answer as long as nobody asked for another one; returned is what says so. */
function latest<T>(promise: Promise<T>, take: (answer: T) => void, fail: (failure: Failure) => void): () => void {
  let wanted = true;
  promise.then(
    (answer) => wanted && take(answer),
    (error: unknown) => wanted && fail(failureOf(error)),
  );
  return () => {
    wanted = false;
  };
}
