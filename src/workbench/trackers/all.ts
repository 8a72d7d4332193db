import { budgetCommand } from "./budgetCommand";
import type { TrackerCommand } from "./command";
import { complianceCommand } from "./complianceCommand";
import { kpiCommand } from "./kpiCommand";
import { riskCommand } from "./riskCommand";

/** The kinds of trackers that the command line builds from a file. */
export const commandKinds = ["budget", "risk", "kpi", "compliance"] as const;
export type CommandKind = (typeof commandKinds)[number];

export const commands: Readonly<Record<CommandKind, TrackerCommand>> = {
  budget: budgetCommand,
  risk: riskCommand,
  kpi: kpiCommand,
  compliance: complianceCommand,
};

/** What a sheet is read for where nothing says otherwise. */
export const usualKind: CommandKind = "budget";
