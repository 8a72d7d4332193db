import { useCallback, useState } from "react";
import { defaultRiskOptions, type RiskOptions } from "../../trackers/risk/riskOptions";
import type { RiskLook } from "../actions/types";
import { useActions, type Actions } from "../ActionsContext";
import { today } from "../today";
import { useSheetReading, type SheetReading } from "../wizard/useSheetReading";

/** What the wizard of the risk register holds. */
export interface RiskWizardState extends SheetReading<RiskLook> {
  options: RiskOptions;
  setOptions(options: RiskOptions): void;
  /** A person's answer: a column letter, or "none"; for the header, a row. */
  choose(role: keyof RiskLook["choices"], value: string): void;
  /** Takes all answers back. */
  chooseNothing(): void;
}

const readRisks = (actions: Actions, sheet: string) => actions.lookRisk(sheet);

/** Reads the workbook and the chosen sheet as a list of risks, and keeps the person's choices. */
export function useRiskWizard(preferred: string | undefined): RiskWizardState {
  const actions = useActions();
  const reading = useSheetReading(preferred, readRisks);
  const { remake } = reading;
  const [options, setOptions] = useState<RiskOptions>(() => ({ ...defaultRiskOptions, asOf: today() }));
  const choose = useCallback<RiskWizardState["choose"]>(
    (role, value) => remake((was) => actions.decideRisk(was, { ...was.choices, [role]: value })),
    [actions, remake],
  );
  const chooseNothing = useCallback(() => remake((was) => actions.decideRisk(was, {})), [actions, remake]);
  return { ...reading, options, setOptions, choose, chooseNothing };
}
