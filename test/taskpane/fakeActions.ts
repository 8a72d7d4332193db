import type { Grid } from "../../src/sheets/grid";
import type { Actions } from "../../src/taskpane/ActionsContext";
import { describePlan, previewFigures } from "../../src/taskpane/actions/budget";
import { listActions, type ListActions } from "../../src/taskpane/actions/lists";
import type { ListTypes } from "../../src/taskpane/actions/list/listTracker";
import { describeProcess, lookAt, previewProcess } from "../../src/taskpane/actions/process";
import { joinedLook, offersAmong } from "../../src/taskpane/actions/join";
import { ActionFailed } from "../../src/taskpane/actions/failure";
import type { Finding, ShareReport } from "../../src/taskpane/actions/shareTypes";
import type { Built, Look, TrackerInfo } from "../../src/taskpane/actions/types";
import { choose } from "../../src/taskpane/actions/workbook";
import { defaultKpiOptions } from "../../src/trackers/kpi/kpiOptions";
import { kpiFigures } from "../../src/trackers/kpi/planKpi";
import { riskFigures } from "../../src/trackers/risk/planRisk";
import { defaultRiskOptions } from "../../src/trackers/risk/riskOptions";
import { operationsBudget, sampleHeaderRow } from "../../src/workbench/sample/operationsBudget";
import { kpiHeaderRow, operationsKpis } from "../../src/workbench/sample/operationsKpis";
import { compliance } from "../../src/trackers/compliance/compliance";
import { trackerFigures } from "../../src/trackers/kit/planTracker";
import { inputSheet } from "../../src/trackers/kit/start/inputSheet";
import { riskStart } from "../../src/trackers/risk/riskStart";
import { describeStart } from "../../src/taskpane/actions/start";
import { operationsDuties } from "../../src/workbench/sample/operationsDuties";
import { operationsRisks } from "../../src/workbench/sample/operationsRisks";
import { excelCheck } from "./excelCheck";
import { letterOf } from "./sample";
import type { Scenario } from "./scenario";

const notes: Grid = {
  sheet: "Notes",
  firstRow: 0,
  firstColumn: 0,
  values: [["Remember to call the auditors"]],
};
const risks = operationsRisks();
const empty: Grid = { sheet: "Empty", firstRow: 0, firstColumn: 0, values: [] };

/**
 * A workbook of its own behind the pane: the sample's sheet, a sheet of notes, an empty one, and the trackers that get
 * built. Reading a sheet and computing its figures is the real thing; only Excel is played.
 */
export function fakeActions(scenario: Scenario, calls: string[]): Actions {
  const whole = budgetSheet(scenario.doubtful === true);
  const budget = scenario.apart ? withoutColumn(whole, "Actual", whole.sheet) : whole;
  const booked = withoutColumn(whole, "Plan", "Booked");
  const list = operationsKpis();
  const kpis = scenario.kpis === "undirected" ? withoutColumn(list, "Direction", list.sheet, kpiHeaderRow) : list;
  const duties = operationsDuties();
  const grids = [budget, risks, kpis, duties, notes];
  let { remembered } = scenario;
  let shared = scenario.share ?? nothingToShare;
  let rememberedHeadings = scenario.rememberedHeadings ?? [];
  let trackers: TrackerInfo[] = [...(scenario.trackers ?? [])];

  const wait = (milliseconds = scenario.delay ?? 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  async function asked<T>(call: string, answer: () => T): Promise<T> {
    calls.push(call);
    await wait();
    return answer();
  }

  /** A list's actions, of which only the build is played. */
  function playedList<T extends ListTypes>(
    name: string,
    list: ListActions<T>,
    sheets: string[],
    compared: number,
    figures: (look: Parameters<typeof list.preview>[0], options: T["options"]) => T["view"],
  ): ListActions<T> {
    return {
      ...list,
      look: (sheet) =>
        asked(`look${name} ${sheet}`, () =>
          list.decide({ grid: grids.find((candidate) => candidate.sheet === sheet) ?? notes }, {} as never),
        ),
      async build(look, options, progress, signal) {
        calls.push(`build${name}`);
        progress("Writing and checking", 0.5);
        await wait(scenario.buildDelay);
        if (signal.aborted) throw new Error("aborted");
        const tracker: TrackerInfo = {
          id: `_coo${trackers.length}`,
          kind: name.toLowerCase() as TrackerInfo["kind"],
          title: options.title,
          sheets,
          table: sheets[1],
          sourceSheet: look.grid.sheet,
          state: "ready",
        };
        trackers = [...trackers, tracker];
        return { ...figures(look, options), tracker, reconciliation: { figures: compared, differ: [] } };
      },
    };
  }

  return {
    readWorkbook: () =>
      asked("readWorkbook", () => ({
        sheets: [
          ...(scenario.kpis ? [{ name: kpis.sheet, visible: true, rows: kpis.values.length }] : []),
          ...(scenario.risks ? [{ name: risks.sheet, visible: true, rows: risks.values.length }] : []),
          { name: budget.sheet, visible: true, rows: budget.values.length },
          ...(scenario.apart ? [{ name: booked.sheet, visible: true, rows: booked.values.length }] : []),
          ...(scenario.duties ? [{ name: duties.sheet, visible: true, rows: duties.values.length }] : []),
          { name: notes.sheet, visible: false, rows: 1 },
          { name: empty.sheet, visible: true, rows: 0 },
          ...trackers.flatMap(({ id, sheets: own }) => [
            ...own.map((name) => ({ name, visible: true, rows: 40 })),
            { name: id, visible: false, rows: 20 },
          ]),
        ],
        active:
          scenario.active ?? (scenario.duties ? duties : scenario.kpis ? kpis : scenario.risks ? risks : budget).sheet,
        locked: scenario.locked ?? "",
      })),
    look: (sheet) =>
      asked(`look ${sheet}`, () => {
        if (scenario.lookFails) throw new ActionFailed(scenario.lookFails);
        const grid = grids.find((candidate) => candidate.sheet === sheet) ?? empty;
        return choose({ grid, ...(remembered ? { remembered } : {}) }, {});
      }),
    findJoins: (look) => asked("findJoins", () => (scenario.apart && !look.joined ? offersAmong(look, [booked]) : [])),
    join({ join, sheet }) {
      calls.push(`join ${sheet}`);
      return joinedLook(join, {});
    },
    choose(look, choices) {
      calls.push(`choose ${JSON.stringify(choices)}`);
      return choose(look, choices);
    },
    forget: (look) =>
      asked(`forget ${look.grid.sheet}`, () => {
        remembered = undefined;
      }),
    listRemembered: () =>
      asked("listRemembered", () =>
        rememberedHeadings.map((headings) => ({ headings, choices: ["Category: Cost center", "Plan: Budget (2)"] })),
      ),
    forgetHeadings: (headings) =>
      asked(`forgetHeadings ${headings}`, () => {
        rememberedHeadings = rememberedHeadings.filter((one) => one !== headings);
      }),
    async checkExcel(progress, signal) {
      calls.push("checkExcel");
      for (const [at, { area }] of excelCheck.answers.entries()) {
        progress(`${area} · ${at + 1} of ${excelCheck.answers.length}`, at / excelCheck.answers.length);
        await wait(scenario.buildDelay);
        if (signal.aborted) throw new Error("aborted");
      }
      if (scenario.checkFails) throw new ActionFailed(scenario.checkFails);
      return excelCheck;
    },
    openSheet: (name, cell) => asked(["openSheet", name, cell].filter(Boolean).join(" "), () => undefined),
    previewFigures,
    describePlan,
    async buildBudget(look, options, progress, signal) {
      calls.push("buildBudget");
      for (const [at, step] of ["Writing the sheets", "Calculating", "Drawing the charts", "Reconciling"].entries()) {
        progress(step, at / 4);
        await wait(scenario.buildDelay);
        if (signal.aborted) throw new Error("aborted");
      }
      if (scenario.buildFails) throw new ActionFailed(scenario.buildFails);
      const { title } = options;
      const tracker: TrackerInfo = {
        id: `_coo${trackers.length}`,
        kind: "budget",
        title,
        sheets: [title, `${title} lines`],
        sourceSheet: look.source.sheet,
        state: "ready",
      };
      trackers = [...trackers, tracker];
      return built(tracker, look);
    },
    lists: {
      risk: playedList(
        "Risk",
        listActions.risk,
        ["Risk heat map", "Risks", "Risk settings"],
        300,
        ({ read }, options) => riskFigures(read, options),
      ),
      kpi: playedList("Kpi", listActions.kpi, ["KPI scorecard", "KPIs", "KPI settings"], 400, ({ read }, options) =>
        kpiFigures(read, options),
      ),
      compliance: playedList(
        "Compliance",
        listActions.compliance,
        ["Compliance", "Compliance duties", "Compliance settings"],
        500,
        ({ read }, options) => trackerFigures(compliance, read, options),
      ),
    },
    lookSelection: () =>
      asked("lookSelection", () => {
        const { selection } = scenario;
        if (!selection)
          throw new ActionFailed({
            what: "The selection was not read.",
            why: "The selected cells are blank.",
            next: "Select the cells in the sheet, and read the selection again.",
            leftovers: [],
          });
        const used = { row: 0, column: 0, rows: selection.length, columns: selection[0].length };
        const grid: Grid = { sheet: "Line 3", firstRow: 0, firstColumn: 0, values: selection };
        return lookAt({ sheet: grid.sheet, used, isWhole: false }, grid);
      }),
    previewProcess,
    describeProcess,
    async buildProcess(look, choice, options, progress) {
      calls.push(`buildProcess ${choice.kind}`);
      progress("Writing and checking", 0.5);
      await wait(scenario.buildDelay);
      const tracker: TrackerInfo = {
        id: `_coo${trackers.length}`,
        kind: "process",
        title: options.title || "Control chart",
        sheets: ["Control chart"],
        sourceSheet: look.selection.sheet,
        state: "ready",
      };
      trackers = [...trackers, tracker];
      return { tracker, figures: previewProcess(look, choice, options), reconciliation: { figures: 90, differ: [] } };
    },
    describeStart,
    async startEmpty(kind, today, progress) {
      calls.push(`startEmpty ${kind}`);
      progress("Writing and checking", 0.4);
      await wait(scenario.buildDelay);
      const { grid } = inputSheet(riskStart, today, { sheets: [], names: [], tables: [] });
      const { read } = listActions.risk.decide({ grid }, {});
      const tracker: TrackerInfo = {
        id: `_coo${trackers.length}`,
        kind: "risk",
        title: "Risk register",
        sheets: ["Risk heat map", "Risks", "Risk settings"],
        table: "Risks",
        sourceSheet: grid.sheet,
        state: "ready",
        check: "✖ 3 example rows: replace or delete them.",
      };
      trackers = [...trackers, tracker];
      return { ...riskFigures(read, defaultRiskOptions), tracker, reconciliation: { figures: 90, differ: [] } };
    },
    showTracker: (id) =>
      asked(`showTracker ${id}`, () => {
        const tracker = trackers.find((candidate) => candidate.id === id)!;
        if (tracker.kind === "kpi") {
          const { read } = listActions.kpi.decide({ grid: kpis }, {});
          return { tracker, ...kpiFigures(read, defaultKpiOptions), isCurrent: scenario.outdated !== true };
        }
        if (tracker.kind === "compliance") {
          const { read } = listActions.compliance.decide({ grid: duties }, {});
          const options = { title: tracker.title, formulas: "plain" as const, today: scenario.asOf ?? 46356 };
          return { tracker, ...trackerFigures(compliance, read, options), isCurrent: true };
        }
        const { read } = listActions.risk.decide({ grid: risks }, {});
        return {
          tracker,
          ...riskFigures(read, { ...defaultRiskOptions, asOf: scenario.asOf ?? null }),
          isCurrent: true,
        };
      }),
    async refreshTracker(id, progress) {
      calls.push(`refreshTracker ${id}`);
      progress("Reading the source", 0.2);
      await wait();
      const tracker = trackers.find((candidate) => candidate.id === id);
      if (!tracker) throw new Error(`No tracker ${id}`);
      const changes = { newRows: 3, goneRows: 1, keptEdits: [], changedCells: 42 };
      return { ...built(tracker, choose({ grid: budget }, { actual: letterOf("Actual") })), ...changes };
    },
    removeTracker: (id) =>
      asked(`removeTracker ${id}`, () => {
        trackers = trackers.filter((tracker) => tracker.id !== id);
      }),
    listTrackers: () => asked("listTrackers", () => trackers),
    checkSharing: (readers, withPeople) =>
      asked(`checkSharing ${readers}`, () =>
        withPeople ? { ...shared, findings: [...shared.findings, people] } : shared,
      ),
    async makePortable(readers, progress) {
      calls.push(`makePortable ${readers}`);
      progress("Writing and comparing", 0.5);
      await wait(scenario.buildDelay);
      if (scenario.shareFails) throw new ActionFailed(scenario.shareFails);
      const formulas = shared.calls;
      shared = { ...nothingToShare, frozen: formulas };
      return { formulas, values: 1, left: 0, names: 0, reconciliation: { figures: formulas, differ: [] } };
    },
    async openPortableCopy(readers, progress) {
      calls.push(`openPortableCopy ${readers}`);
      progress("Copying the workbook", 0.6);
      await wait(scenario.buildDelay);
      if (scenario.shareFails) throw new ActionFailed(scenario.shareFails);
      return {
        formulas: shared.calls - 1,
        values: 1,
        left: 0,
        names: 0,
        reconciliation: { figures: shared.calls, differ: [] },
      };
    },
    tableForMail: (place) =>
      asked(`tableForMail ${JSON.stringify(place)}`, () => {
        if (scenario.mailFails) throw new ActionFailed(scenario.mailFails);
        return mailContent;
      }),
    countWaitingCells: () => {
      const again = calls.includes("countWaitingCells") && scenario.waitingLater !== undefined;
      return asked("countWaitingCells", () => (again ? scenario.waitingLater! : (scenario.waiting ?? 0)));
    },
    async bringBack(choices, progress) {
      calls.push(`bringBack ${JSON.stringify([...choices])}`);
      progress("Writing", 0.5);
      await wait(scenario.buildDelay);
      const { frozen } = shared;
      shared = { ...(scenario.share ?? nothingToShare), frozen: 0, changed: [] };
      return { formulas: frozen, values: 0, left: 0, names: 0, reconciliation: { figures: 0, differ: [] } };
    },
    async repairFormulas() {
      calls.push("repairFormulas");
      await wait(scenario.buildDelay);
      const stuck = scenario.waiting ?? shared.findings.find(({ kind }) => kind === "stuck")!.places.length;
      shared = { ...shared, findings: shared.findings.filter(({ kind }) => kind !== "stuck") };
      return { formulas: stuck, values: 0, left: 0, names: 0, reconciliation: { figures: 0, differ: [] } };
    },
    removeLeftovers: ({ leftovers }) => asked(`removeLeftovers ${leftovers.join(", ")}`, () => undefined),
  };

  function built(tracker: TrackerInfo, look: Look): Built {
    const differ = Array.from({ length: scenario.differ ?? 0 }, (_, at) => ({
      label: "Travel, actual",
      sheet: tracker.sheets[0],
      cell: `D${30 + at}`,
      expected: 14_906.4,
      found: at % 2 === 0 ? "#REF!" : 14_900,
    }));
    const options = { title: tracker.title, tolerance: 0.05, forecast: "plan", formulas: "plain" } as const;
    return { tracker, figures: previewFigures(look, options), reconciliation: { figures: 214, differ } };
  }
}

const nothingToShare: ShareReport = {
  ...{ findings: [], calls: 0, frozen: 0, changed: [], preview: [], trackers: [] },
  canCopy: true,
};

const people: Finding = { kind: "people", places: [{ sheet: "Budget lines", cell: "M9" }], about: ["A. Reviewer"] };

/** A table as the conversion writes it. */
const mailContent = {
  html: '<table style="border-collapse:collapse"><tbody><tr><th style="text-align:left">Line &amp; more</th></tr></tbody></table>',
  text: "Line & more",
  rows: 12,
  columns: 4,
};

/** The same sheet without the column of a heading. */
function withoutColumn(grid: Grid, heading: string, sheet: string, headerRow = sampleHeaderRow): Grid {
  const column = grid.values[headerRow - 1].indexOf(heading);
  const without = <T>(rows: T[][]) => rows.map((row) => row.filter((_, at) => at !== column));
  return {
    ...grid,
    sheet,
    values: without(grid.values),
    formulas: without(grid.formulas ?? grid.values),
    numberFormats: without(grid.numberFormats ?? []),
  };
}

/** The sample; a doubtful one does not say which column holds the actuals. */
function budgetSheet(doubtful: boolean): Grid {
  const grid = operationsBudget();
  if (!doubtful) return grid;
  const replaceHeader = (cells: Grid["values"][number], at: number) =>
    at === sampleHeaderRow - 1 ? cells.map((cell) => (cell === "Actual" ? "Amount 2" : cell)) : cells;
  return { ...grid, values: grid.values.map(replaceHeader) };
}
