import { useCallback, useState } from "react";
import { defaultKpiOptions, type KpiOptions } from "../../trackers/kpi/kpiOptions";
import type { KpiLook } from "../actions/types";
import { useActions, type Actions } from "../ActionsContext";
import { useSheetReading, type SheetReading } from "../wizard/useSheetReading";

/** What the wizard of the KPI scorecard holds. */
export interface KpiWizardState extends SheetReading<KpiLook> {
  options: KpiOptions;
  setOptions(options: KpiOptions): void;
  /** A person's answer: a column letter, "none", or one of the answers to a question; for the header, a row. */
  choose(key: keyof KpiLook["choices"], value: string): void;
  /** Takes all answers back. */
  chooseNothing(): void;
}

const readKpis = (actions: Actions, sheet: string) => actions.lookKpi(sheet);

/** Reads the workbook and the chosen sheet as a list of KPIs, and keeps the person's choices. */
export function useKpiWizard(preferred: string | undefined): KpiWizardState {
  const actions = useActions();
  const reading = useSheetReading(preferred, readKpis);
  const { remake } = reading;
  const [options, setOptions] = useState(defaultKpiOptions);
  const choose = useCallback<KpiWizardState["choose"]>(
    (key, value) => remake((was) => actions.decideKpi(was, { ...was.choices, [key]: value })),
    [actions, remake],
  );
  const chooseNothing = useCallback(() => remake((was) => actions.decideKpi(was, {})), [actions, remake]);
  return { ...reading, options, setOptions, choose, chooseNothing };
}
