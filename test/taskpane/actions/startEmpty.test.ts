import { readChecks } from "../../../src/excel/readChecks";
import { inWorkbook } from "../../../src/excel/session";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { describeStart, startEmpty } from "../../../src/taskpane/actions/start";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { readWorkbook } from "../../../src/taskpane/actions/workbook";
import { startWorkbench } from "../../workbench/startWorkbench";
import { failAt, longEnough, makesOrRemoves, type Choice } from "./failEverywhere";
import { enter } from "./sampleBudget";

/** 30 November 2026. */
const today = 46356;
const quiet = () => undefined;
const { signal } = new AbortController();
const sheetsNow = async () => (await readWorkbook()).sheets.map(({ name }) => name);

async function checkOf(sheet: string): Promise<string> {
  return (await inWorkbook((context) => readChecks(context, [sheet]))).get(sheet)!;
}

describe.each([
  { kind: "budget", input: "Budget list", key: "B2:B4", own: ["Wages", "Travel", "Services"] },
  { kind: "risk", input: "Risk list", key: "A2:A4", own: ["R1", "R2", "R3"] },
  { kind: "kpi", input: "KPI list", key: "A2:A4", own: ["K1", "K2", "K3"] },
  { kind: "compliance", input: "Compliance list", key: "A2:A4", own: ["D1", "D2", "D3"] },
] as const)("an empty start of a $kind tracker", ({ kind, input, key, own }) => {
  test("gives an input sheet and the tracker over it; the check names the examples; Remove leaves the sheet", async () => {
    await startWorkbench({ sheets: { Notes: [["Call the auditors"]], [input]: [["Somebody's own"]] } });
    const promised = describeStart(kind, today);
    const { tracker, reconciliation } = await startEmpty(kind, today, quiet, signal);
    expect(reconciliation.differ).toEqual([]);
    // The name of the input sheet was taken.
    expect(tracker.sourceSheet).toBe(`${input} (2)`);
    const sheets = await sheetsNow();
    expect(sheets).toEqual(["Notes", input, `${input} (2)`, ...tracker.sheets, tracker.id]);
    expect(promised).toMatch(new RegExp(`^${tracker.sheets.length + 1} sheets, 2 tables`));
    expect(await checkOf(tracker.sheets[0])).toContain("3 example rows: replace or delete them");
    await enter(
      `${input} (2)`,
      key,
      own.map((one) => [one]),
    );
    expect(await checkOf(tracker.sheets[0])).not.toContain("example row");
    const refreshed = await refreshTracker(tracker.id, quiet);
    expect(refreshed.reconciliation.differ).toEqual([]);
    expect(refreshed.tracker.check).not.toContain("example row");
    await removeTracker(tracker.id);
    expect(await sheetsNow()).toEqual(["Notes", input, `${input} (2)`]);
  });
});

test(
  "a start that fails takes the input sheet back too",
  async () => {
    // One in twelve of what comes into the workbook fails here, the first sheet among them; the build fails by itself elsewhere.
    let seen = 0;
    const some: Choice = (...action) => makesOrRemoves(...action) && seen++ % 12 === 0;
    const failures = await failAt(async () => {
      const workbench = await startWorkbench({ sheets: { Notes: [["Call the auditors"]] } });
      return { workbench, run: () => startEmpty("kpi", today, quiet, signal) };
    }, some);
    expect(failures).toBeGreaterThan(1);
  },
  longEnough,
);
