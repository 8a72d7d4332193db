import { listActions } from "../../../src/taskpane/actions/lists";
import { refreshTracker, showTracker } from "../../../src/taskpane/actions/trackers";
import type { Shown } from "../../../src/taskpane/actions/types";
import type { KpiScorecard } from "../../../src/trackers/kpi/kpiScorecard";
import { defaultKpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import { supposeTarget } from "../../../src/trackers/kpi/supposeTarget";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { kpiHeader, kpiRows } from "./sampleKpis";

const { kpi } = listActions;
const showKpi = (id: string) => showTracker(id) as Promise<Shown & KpiScorecard>;

const quiet = () => undefined;
const going = () => new AbortController().signal;

async function start(options = defaultKpiOptions) {
  const workbench = await startWorkbench({ sheets: { List: [kpiHeader, ...(kpiRows as (string | number)[][])] } });
  const look = await kpi.look("List");
  return { workbench, look, built: await kpi.build(look, options, quiet, going()) };
}

test("what the wizard promises is what a build adds; a scorecard is shown with its figures, and nothing is written", async () => {
  const { workbench, look, built } = await start();
  expect(kpi.preview(look, defaultKpiOptions)).toEqual({
    figures: built.figures,
    plan: "3 sheets, 1 table, 1 chart; nothing else is touched",
  });
  expect(built.reconciliation.differ).toEqual([]);
  const before = await stateHash(workbench);
  const shown = await showKpi(built.tracker.id);
  expect(shown).toMatchObject({ tracker: built.tracker, isCurrent: true, figures: built.figures });
  supposeTarget(shown, 0, { target: 90 });
  expect(await stateHash(workbench)).toBe(before);
});

test("the amber band and the method that were chosen stand on the settings sheet and count", async () => {
  const { built } = await start({ ...defaultKpiOptions, amber: 0.3, method: "linear" });
  expect(built.settings).toMatchObject({ amber: 0.3, method: "linear" });
  // 25 complaints against 20: a quarter over, within 30 %; 2 − 25 ÷ 20.
  expect(built.figures.kpis[1].cells).toMatchObject({ rag: "◆ Amber", attainment: 0.75 });
  expect(built.reconciliation.differ).toEqual([]);
  expect((await valuesOf("KPI settings", "B6:B7")).flat()).toEqual([0.3, "linear"]);
});

test("it shows what a person has typed, says where a refresh would change something, and so does the refresh", async () => {
  const { built } = await start();
  await enter("KPIs", "G5", [[90]]);
  const typed = await showKpi(built.tracker.id);
  expect(typed.figures.kpis[0].cells).toMatchObject({ target: 90, rag: "● Green" });
  expect([typed.isCurrent, typed.typed[0]?.get("target")]).toEqual([true, 90]);
  await enter("List", "A6:G6", [["Audit findings", "Process", "Quality", "Lower", 3, 2, 4]]);
  const shown = await showKpi(built.tracker.id);
  expect([shown.isCurrent, shown.figures.kpis.length]).toEqual([false, 5]);
  const refreshed = await refreshTracker(built.tracker.id, quiet);
  expect(refreshed).toMatchObject({ newRows: 1, figures: shown.figures, settings: shown.settings });
});

test("a build that was called off changes nothing; a scorecard whose source is gone cannot be shown, in words", async () => {
  const { workbench, look, built } = await start();
  const before = await stateHash(workbench);
  const called = new AbortController();
  called.abort();
  await expect(kpi.build(look, defaultKpiOptions, quiet, called.signal)).rejects.toMatchObject({
    failure: { why: "You canceled it." },
  });
  expect(await stateHash(workbench)).toBe(before);
  await workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("List").delete();
    await context.sync();
  });
  await expect(showKpi(built.tracker.id)).rejects.toMatchObject({
    failure: { what: "The scorecard cannot be shown.", why: expect.stringContaining("not there any more") },
  });
});
