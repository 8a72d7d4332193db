import { showPage } from "./showPage";

/** What each ribbon button runs, by the name that the manifest calls it by. */
export const ribbon: Record<string, (event: Office.AddinCommands.Event) => Promise<void>> = {
  openBudgetTracker: (event) => run(() => showPage("budget"), event),
  openRiskRegister: (event) => run(() => showPage("risk"), event),
  openKpiScorecard: (event) => run(() => showPage("kpi"), event),
  openComplianceRegister: (event) => run(() => showPage("compliance"), event),
  openProcess: (event) => run(() => showPage("process"), event),
  openFunctions: (event) => run(() => showPage("functions"), event),
  openShare: (event) => run(() => showPage("share"), event),
  refreshTrackers: (event) => run(() => showPage("refresh"), event),
};

/** Excel keeps the button busy until it hears that the work is over, whether it worked or not. */
async function run(work: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
