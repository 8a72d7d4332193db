import { useCallback, useEffect, useState } from "react";
import {
  defaultAnalysisOptions,
  type AnalysisChoice,
  type AnalysisKind,
  type AnalysisOptions,
} from "../../trackers/process/analysis";
import { choiceOf } from "../../trackers/process/proposeAnalysis";
import type { Failure, SelectionLook } from "../actions/types";
import { useActions } from "../ActionsContext";
import { failureOf } from "../failureOf";

/** What the page holds of the selected cells; `look` is `null` while they are read, and where they cannot be. */
export interface SelectionState {
  look: SelectionLook | null;
  choice: AnalysisChoice | null;
  options: AnalysisOptions;
  failure: Failure | null;
  chooseKind(kind: AnalysisKind): void;
  choose(choice: AnalysisChoice): void;
  setOptions(options: AnalysisOptions): void;
  readAgain(): void;
  dismiss(): void;
}

/** Reads what is selected in the sheet when the page comes up and when a person asks for it, and keeps the person's choices. */
export function useSelection(): SelectionState {
  const actions = useActions();
  const [look, setLook] = useState<SelectionLook | null>(null);
  const [choice, setChoice] = useState<AnalysisChoice | null>(null);
  const [options, setOptions] = useState<AnalysisOptions>({ title: "", ...defaultAnalysisOptions });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    actions.lookSelection().then(
      (read) => {
        if (!wanted) return;
        setLook(read);
        setChoice(read.proposed);
      },
      (error: unknown) => wanted && setFailure(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [actions, attempt]);

  const readAgain = useCallback(() => {
    setFailure(null);
    setLook(null);
    setChoice(null);
    setAttempt((count) => count + 1);
  }, []);
  const chooseKind = useCallback(
    (kind: AnalysisKind) => {
      if (!look) return;
      setChoice(kind === look.proposed.kind ? look.proposed : choiceOf(look.selection, kind));
    },
    [look],
  );
  const dismiss = useCallback(() => setFailure(null), []);
  return { look, choice, options, failure, chooseKind, choose: setChoice, setOptions, readAgain, dismiss };
}
