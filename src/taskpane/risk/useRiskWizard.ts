import { useCallback, useEffect, useState } from "react";
import { defaultRiskOptions, type RiskOptions } from "../../trackers/risk/riskOptions";
import type { RiskRole } from "../../trackers/risk/riskSource";
import type { Failure, RiskLook, WorkbookInfo } from "../actions/types";
import { useActions } from "../ActionsContext";
import { failureOf } from "../failureOf";
import { today } from "../today";
import { readableSheets, startSheet } from "../wizard/readableSheets";

/** What the wizard of the risk register holds; `look` is `null` while the sheet is read. */
export interface RiskWizardState {
  workbook: WorkbookInfo | null;
  sheets: WorkbookInfo["sheets"];
  /** Name of the chosen sheet, "" where there is none to choose. */
  sheet: string;
  look: RiskLook | null;
  failure: Failure | null;
  options: RiskOptions;
  setOptions(options: RiskOptions): void;
  chooseSheet(name: string): void;
  /** A person's answer: a column letter, or "none". */
  choose(role: RiskRole, value: string): void;
  retry(): void;
  dismiss(): void;
}

/** Reads the workbook and the chosen sheet as a list of risks, and keeps the person's choices. */
export function useRiskWizard(preferred: string | undefined): RiskWizardState {
  const actions = useActions();
  const [workbook, setWorkbook] = useState<WorkbookInfo | null>(null);
  const [sheets, setSheets] = useState<WorkbookInfo["sheets"]>([]);
  const [sheet, setSheet] = useState("");
  const [look, setLook] = useState<RiskLook | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [options, setOptions] = useState<RiskOptions>(() => ({ ...defaultRiskOptions, asOf: today() }));
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    Promise.all([actions.readWorkbook(), actions.listTrackers()]).then(
      ([info, trackers]) => {
        if (!wanted) return;
        const readable = readableSheets(info, trackers);
        setWorkbook(info);
        setSheets(readable);
        setSheet((chosen) => chosen || startSheet(readable, preferred ?? info.active));
      },
      (error: unknown) => wanted && setFailure(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [actions, preferred, attempt]);

  useEffect(() => {
    if (!sheet) return;
    let wanted = true;
    actions.lookRisk(sheet).then(
      (read) => wanted && setLook(read),
      (error: unknown) => wanted && setFailure(failureOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [actions, sheet, attempt]);

  const chooseSheet = useCallback((name: string) => {
    setFailure(null);
    setLook(null);
    setSheet(name);
    // The same sheet once more is read once more.
    setAttempt((count) => count + 1);
  }, []);
  const choose = useCallback(
    (role: RiskRole, value: string) => {
      if (!look) return;
      try {
        setLook(actions.decideRisk(look, { ...look.choices, [role]: value }));
        setFailure(null);
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
    [actions, look],
  );
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);
  const dismiss = useCallback(() => setFailure(null), []);
  return { workbook, sheets, sheet, look, failure, options, setOptions, chooseSheet, choose, retry, dismiss };
}
