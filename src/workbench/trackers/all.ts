import { budgetCommand } from "./budgetCommand";
import type { TrackerCommand } from "./command";
import { kpiCommand } from "./kpiCommand";
import { riskCommand } from "./riskCommand";

/** The kinds of trackers that the command line builds from a file. */
export const commandKinds = ["budget", "risk", "kpi"] as const;
export type CommandKind = (typeof commandKinds)[number];

export const commands: Readonly<Record<CommandKind, TrackerCommand>> = {
  budget: budgetCommand,
  risk: riskCommand,
  kpi: kpiCommand,
};

/** What a sheet is read for where nothing says otherwise. */
export const usualKind: CommandKind = "budget";
