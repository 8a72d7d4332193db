import { useCallback, useEffect, useState } from "react";
import type { Choices } from "../../sheets/source";
import { defaultBudgetOptions, type BudgetOptions } from "../../trackers/budget/options";
import type { JoinOffer, Look } from "../actions/types";
import { useActions, type Actions } from "../ActionsContext";
import { withChoice } from "../wizard/columnChoice";
import { latest } from "../wizard/latest";
import { useSheetReading, type SheetReading } from "../wizard/useSheetReading";

/** What the wizard holds. */
export interface Wizard extends Omit<SheetReading<Look>, "remake" | "readAgain" | "fail"> {
  options: BudgetOptions;
  setOptions(options: BudgetOptions): void;
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
}

const readBudget = (actions: Actions, sheet: string) => actions.look(sheet);

/** Reads the workbook and the chosen sheet as a budget, and keeps the person's choices. */
export function useWizard(preferred: string | undefined): Wizard {
  const actions = useActions();
  const { remake, readAgain, fail, ...reading } = useSheetReading(preferred, readBudget);
  const { look, sheets } = reading;
  const [options, setOptions] = useState(defaultBudgetOptions);
  const [offers, setOffers] = useState<JoinOffer[]>([]);

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

  const choose = useCallback<Wizard["choose"]>(
    (key, value) => remake((was) => actions.choose(was, withChoice(was.choices, key, value))),
    [actions, remake],
  );
  const chooseNothing = useCallback(() => remake((was) => actions.choose(was, {})), [actions, remake]);
  const join = useCallback((offer: JoinOffer) => remake(() => actions.join(offer)), [actions, remake]);
  const forget = useCallback(() => {
    if (look) actions.forget(look).then(readAgain, fail);
  }, [actions, look, readAgain, fail]);
  return { ...reading, options, setOptions, choose, chooseNothing, offers, join, takeJoinBack: readAgain, forget };
}
