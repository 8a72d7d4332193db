import type { Actions } from "../../src/taskpane/ActionsContext";
import type { Built, Failure, TrackerInfo } from "../../src/taskpane/actions/types";
import { operationsBudget, sampleHeaderRow } from "../../src/workbench/sample/operationsBudget";
import { fakeFigures } from "./fakeFigures";
import { fakeLook } from "./fakeSource";
import type { Scenario } from "./scenario";

const notes = "Notes";

/** A workbook of its own behind the pane: the sample's sheet, a sheet of notes, and the trackers that get built. */
export function fakeActions(scenario: Scenario, calls: string[]): Actions {
  const grid = operationsBudget();
  const headerRow = sampleHeaderRow;
  const doubtful = scenario.doubtful === true;
  let trackers: TrackerInfo[] = [...(scenario.trackers ?? [])];

  const after = (shares: number) => new Promise((resolve) => setTimeout(resolve, (scenario.delay ?? 0) * shares));
  async function asked<T>(call: string, answer: () => T): Promise<T> {
    calls.push(call);
    await after(1);
    return answer();
  }
  const emptyLook = () => fakeLook({ sheet: notes, firstRow: 0, firstColumn: 0, values: [["Notes"]] }, 1, {}, false);

  return {
    readWorkbook: () =>
      asked("readWorkbook", () => ({
        sheets: [
          { name: grid.sheet, visible: true, rows: grid.values.length, columns: 8 },
          { name: notes, visible: true, rows: 1, columns: 1 },
          { name: "Empty", visible: true, rows: 0, columns: 0 },
        ],
        active: scenario.active ?? grid.sheet,
        locked: scenario.locked ?? "",
      })),
    look: (sheet) =>
      asked(`look ${sheet}`, () => {
        if (scenario.lookFails) throw failed(scenario.lookFails);
        return sheet === grid.sheet ? fakeLook(grid, headerRow, {}, doubtful) : emptyLook();
      }),
    choose(look, choices) {
      calls.push(`choose ${JSON.stringify(choices)}`);
      return fakeLook(look.grid, Number(choices.header ?? headerRow), choices, doubtful);
    },
    openSheet: (name, cell) => asked(["openSheet", name, cell].filter(Boolean).join(" "), () => undefined),
    previewFigures: (look) => fakeFigures(look),
    describePlan: () => "2 sheets, 1 table, 2 charts; nothing else is touched.",
    async buildBudget(look, options, progress, signal) {
      calls.push("buildBudget");
      for (const [at, step] of ["Writing the sheets", "Calculating", "Drawing the charts", "Reconciling"].entries()) {
        progress(step, at / 4);
        await after(1);
        if (signal.aborted) throw new Error("aborted");
      }
      if (scenario.buildFails) throw failed(scenario.buildFails);
      const tracker: TrackerInfo = {
        id: "_coo1",
        kind: "budget",
        title: options.title,
        sheets: [options.title, `${options.title} analysis`],
        sourceSheet: look.source.sheet,
        state: "ready",
      };
      trackers = [...trackers, tracker];
      return built(tracker);
    },
    async refreshTracker(id, progress) {
      calls.push(`refreshTracker ${id}`);
      progress("Reading the source", 0.2);
      await after(1);
      const tracker = trackers.find((candidate) => candidate.id === id);
      if (!tracker) throw new Error(`No tracker ${id}`);
      return { ...built(tracker), newRows: 3, goneRows: 1, keptEdits: [], changedCells: 42 };
    },
    removeTracker: (id) =>
      asked(`removeTracker ${id}`, () => {
        trackers = trackers.filter((tracker) => tracker.id !== id);
      }),
    listTrackers: () => asked("listTrackers", () => trackers),
    removeLeftovers: (sheets) => asked(`removeLeftovers ${sheets.join(", ")}`, () => undefined),
  };

  function built(tracker: TrackerInfo): Built {
    const differ = Array.from({ length: scenario.differ ?? 0 }, (_, at) => ({
      label: `Travel, actual`,
      sheet: tracker.sheets[0],
      cell: `D${30 + at}`,
      expected: 14_906.4,
      found: at % 2 === 0 ? "#REF!" : 14_900,
    }));
    const figures = fakeFigures(fakeLook(grid, headerRow, {}, false));
    return { tracker, figures, reconciliation: { figures: 214, differ } };
  }
}

function failed(failure: Failure): Error {
  return Object.assign(new Error(failure.what), { failure });
}
