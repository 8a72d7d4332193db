import { useCallback, useState } from "react";
import type { ChoicesOf, ListLook, ListTypes } from "../actions/list/listTracker";
import type { ListActions } from "../actions/lists";
import type { Actions } from "../ActionsContext";
import { useSheetReading, type SheetReading } from "./useSheetReading";

/** What the wizard of a list holds. */
export interface ListWizardState<T extends ListTypes> extends SheetReading<ListLook<T>> {
  options: T["options"];
  setOptions(options: T["options"]): void;
  /** A person's answer: a column letter, "none", or one of the answers to a question; for the header, a row. */
  choose(key: string, value: string): void;
  /** Takes all answers back. */
  chooseNothing(): void;
}

/**
 * Reads the workbook and the chosen sheet as a list, and keeps the person's choices.
 *
 * @param listOf - The actions of the list among those of the pane; always the same function.
 * @param usual - The options that it starts with.
 */
export function useListWizard<T extends ListTypes>(
  preferred: string | undefined,
  actions: Actions,
  listOf: (actions: Actions) => ListActions<T>,
  usual: () => T["options"],
): ListWizardState<T> {
  const list = listOf(actions);
  const read = useCallback((_: Actions, sheet: string) => list.look(sheet), [list]);
  const reading = useSheetReading(preferred, read);
  const { remake } = reading;
  const [options, setOptions] = useState(usual);
  const choose = useCallback(
    (key: string, value: string) => remake((was) => list.decide(was, { ...was.choices, [key]: value })),
    [list, remake],
  );
  const chooseNothing = useCallback(() => remake((was) => list.decide(was, {} as ChoicesOf<T>)), [list, remake]);
  return { ...reading, options, setOptions, choose, chooseNothing };
}
