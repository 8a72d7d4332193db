import { CommandProblem } from "./commandProblem";
import { chooseKpiSheet } from "./convertKpi";
import { chooseRiskSheet } from "./convertRisk";
import { chooseSheet } from "./chooseSheet";

const named = (chosen: string | { text: string }): string => {
  if (typeof chosen === "string") return chosen;
  throw new CommandProblem(chosen.text);
};

/** The sheet of the open file that a tracker is built from where nobody named one. */
export const chooseFor = {
  budget: async () => named(await chooseSheet({})),
  risk: async () => named(await chooseRiskSheet()),
  kpi: async () => named(await chooseKpiSheet()),
} as const;
