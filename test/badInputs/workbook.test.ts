import { readFileSync } from "node:fs";
import { buildOn } from "../../src/taskpane/actions/budget";
import { removeTracker } from "../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker } from "../../src/taskpane/actions/trackers";
import { choose, readSource } from "../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../src/trackers/budget/options";
import type { NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { CellReader } from "../../src/workbench/host/grid";
import { buildOnSheet, enter, refreshBudget, valuesOf } from "../taskpane/actions/sampleBudget";
import { startWorkbench } from "../workbench/startWorkbench";
import { workbookState } from "../workbench/workbookState";
import { badInput } from "./badInput";

const list = [
  ["Category", "Budget", "Actual"],
  ["Rent", 100, 90],
  ["Wages", 200, 210],
  ["Travel", 50, 60],
];
const quietly = () => undefined;

/** The state of sheets that stood before, by name, apart from which one is shown. */
async function sheetsNamed(workbench: NodeWorkbench, names: readonly string[]): Promise<unknown[]> {
  const { sheets } = (await workbookState(workbench)) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => names.includes(name));
}

describe("in a workbook whose sheets are called as a tracker's", () => {
  const theirs = ["Budget tracker", "Budget lines", "Budget register", "Export"];
  let workbench: NodeWorkbench;
  let before: unknown[];
  let tracker: Awaited<ReturnType<typeof buildOnSheet>>["tracker"];

  beforeAll(async () => {
    workbench = await startWorkbench({
      sheets: { Export: list, "Budget tracker": [], "Budget lines": [], "Budget register": [["Mine"]] },
    });
    await Excel.run(async (context) => {
      const sheet = (name: string) => context.workbook.worksheets.getItem(name);
      sheet("Budget tracker").getRange("Z900").values = [["Mine"]];
      const dressed = sheet("Budget lines").getRange("B2:D9");
      dressed.numberFormat = Array.from({ length: 8 }, () => ["0.000", "0.000", "0.000"]);
      dressed.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      sheet("Budget lines").getRange("F2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet("Budget lines").visibility = "Hidden";
      sheet("Budget register").visibility = "VeryHidden";
      sheet("Export").freezePanes.freezeRows(1);
      sheet("Export").activate();
      await context.sync();
    });
    before = await sheetsNamed(workbench, theirs);
    ({ tracker } = await buildOnSheet("Export"));
  });

  badInput("B002", async () => {
    expect(tracker.sheets).toEqual(["Budget tracker (2)", "Budget lines (2)"]);
    expect(await valuesOf("Budget tracker", "Z900")).toEqual([["Mine"]]);
  });

  badInput("B003", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Budget lines");
      const dressed = sheet.getRange("B2:D9").load("numberFormat");
      const validation = sheet.getRange("B2:D9").dataValidation.load("rule");
      const rules = sheet.getRange("F2").conditionalFormats.load("items/type");
      await context.sync();
      expect(dressed.numberFormat[0]).toEqual(["0.000", "0.000", "0.000"]);
      expect(validation.rule.list?.source).toBe("Yes,No");
      expect(rules.items).toHaveLength(1);
    });
  });

  badInput("B042", async () => {
    expect(tracker.id).not.toBe("Budget register");
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const seen = Object.fromEntries(sheets.items.map(({ name, visibility }) => [name, visibility]));
      expect(seen).toMatchObject({ "Budget lines": "Hidden", "Budget register": "VeryHidden" });
    });
  });

  badInput("B056", async () => {
    await enter("Export", "B2", [[101]]);
    await enter("Export", "B2", [[100]]);
    await refreshTracker(tracker.id, quietly);
    // Panes, widths, looks, cells and visibility of all that stood before. Excel shows a script no zoom: none is ever written.
    expect(await sheetsNamed(workbench, theirs)).toEqual(before);
    await removeTracker(tracker.id);
    expect(await sheetsNamed(workbench, theirs)).toEqual(before);
  });
});

describe("a build that is cut off", () => {
  /** Ends Excel at an action of the build: what is done by then stays done, and nothing gets through any more. */
  async function buildUntil(workbench: NodeWorkbench, action: number): Promise<void> {
    const { workbook, grid } = await readSource("Export");
    const look = choose({ grid }, {});
    const execute = workbench.host.execute.bind(workbench.host);
    let isGone = false;
    const gone = jest.spyOn(workbench.host, "execute").mockImplementation(async (request) => {
      if (isGone) throw new Error("The connection was lost.");
      const answer = await execute(request).catch((reason: unknown) => {
        isGone = true;
        throw reason;
      });
      if (JSON.stringify(answer).includes("GeneralException")) isGone = true;
      return answer;
    });
    workbench.host.faults.failAt(action);
    await buildOn(workbook, look, defaultBudgetOptions).catch(quietly);
    workbench.host.faults.failAt(null);
    gone.mockRestore();
  }

  badInput("B014", async () => {
    const states: unknown[] = [];
    for (const action of [40, 250]) {
      const workbench = await startWorkbench({ sheets: { Export: list } });
      await buildUntil(workbench, action);
      for (const { id, state } of await listTrackers()) {
        states.push(state);
        await removeTracker(id);
      }
      expect(await listTrackers()).toEqual([]);
    }
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(["unfinished"]));
  });

  badInput("B035", async () => {
    const workbench = await startWorkbench({ sheets: { Export: list } });
    const { workbook, grid } = await readSource("Export");
    const { book } = workbench.host;
    const seen: string[] = [];
    // What a save would hold of the record before each action.
    const spy = jest.spyOn(workbench.host.faults, "beforeAction").mockImplementation(() => {
      const record = book.sheets().find((sheet) => sheet.getName() === "Budget register");
      if (record) seen.push(String(new CellReader(book, record.getSheetId()).value(6, 1)));
    });
    await buildOn(workbook, choose({ grid }, {}), defaultBudgetOptions);
    spy.mockRestore();
    expect(seen.length).toBeGreaterThan(100);
    expect([...new Set(seen)]).toEqual(["", "building", "complete"]);
    // Nothing but looking at what stands comes after the word.
    expect(seen.length - seen.indexOf("complete")).toBeLessThan(seen.length / 4);
    expect((await listTrackers()).map(({ state }) => state)).toEqual(["ready"]);
  });
});

describe("a tracker that stands", () => {
  let workbench: NodeWorkbench;
  let built: Awaited<ReturnType<typeof buildOnSheet>>;

  beforeAll(async () => {
    workbench = await startWorkbench({
      sheets: {
        Export: [
          list[0],
          ["賃借料と光熱費および管理費", 100, 90],
          ["Rates", '=IFERROR(WEBSERVICE("https://example.com/rate"),200)', 210],
          ["Travel", 50, 60],
        ],
      },
    });
    built = await buildOnSheet("Export", { header: "1", type: "expense" });
  });

  badInput("B121", async () => {
    await Excel.run(async (context) => {
      const column = (address: string) =>
        context.workbook.worksheets.getItem(built.tracker.sheets[1]).getRange(address).format.load("columnWidth");
      const [key, plan] = [column("A1"), column("C1")];
      await context.sync();
      // Thirteen letters of double width and their margin; amounts keep room for their digits.
      expect(key.columnWidth).toBeGreaterThanOrEqual(26 * 5.25);
      expect(plan.columnWidth).toBeGreaterThan(12 * 5.25);
    });
  });

  badInput("B132", async () => {
    const { sheets } = (await workbookState(workbench)) as { sheets: { name: string; cells: string[] }[] };
    const calling = sheets.filter(({ cells }) => cells.some((cell) => /WEBSERVICE|example\.com/.test(cell)));
    expect(calling.map(({ name }) => name)).toEqual(["Export"]);
    const { grid } = await readSource("Export");
    expect(choose({ grid }, { header: "1", type: "expense" }).source.remarks).toContainEqual(
      "Values from outside this workbook are read as they stand now: B3 (WEBSERVICE).",
    );
  });

  badInput("B029", async () => {
    const before = await readSource("Export");
    // Somebody else edits the source after it was read: what stands in the tracker follows by itself, a refresh reads anew.
    await enter("Export", "B4", [[80]]);
    expect(before.grid.values[3][1]).toBe(50);
    const refreshed = await refreshBudget(built.tracker.id);
    expect(refreshed.reconciliation.differ).toEqual([]);
    const line = (await valuesOf(built.tracker.sheets[1], "A1:E20")).find(([key]) => key === "Travel");
    expect(line).toContain(80);
  });

  badInput("B041", async () => {
    // A range for editing under a password is part of a protected sheet, and Excel shows a script no such range.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(built.tracker.sheets[1]);
      sheet.protection.protect();
      await context.sync();
    });
    await enter("Export", "A5:C5", [["Fairs", 10, 20]]);
    const before = await workbookState(workbench);
    await expect(refreshTracker(built.tracker.id, quietly)).rejects.toMatchObject({
      failure: { why: expect.stringMatching(/protected/i) as string, leftovers: [] },
    });
    expect(await workbookState(workbench)).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(built.tracker.sheets[1]).protection.unprotect();
      await context.sync();
    });
  });

  badInput("B128", async () => {
    // As in the copy of a tracker's sheets: their links lead to the workbook that they come from, though a sheet here is called alike.
    const linked = await turnLinks(built.tracker.id);
    expect(linked).toBeGreaterThan(0);
    const [copy] = await listTrackers();
    expect(copy.state).toBe("missing source");
    const before = await workbookState(workbench);
    await expect(refreshTracker(built.tracker.id, quietly)).rejects.toMatchObject({ failure: { leftovers: [] } });
    expect(await workbookState(workbench)).toEqual(before);
  });

  badInput("B025", async () => {
    await enter(built.tracker.id, "B6", [[99]]);
    const [newer] = await listTrackers();
    expect(newer.state).toBe("newer version");
    const before = await workbookState(workbench);
    await expect(refreshTracker(built.tracker.id, quietly)).rejects.toThrow(/newer version/);
    expect(await workbookState(workbench)).toEqual(before);
  });

  /** Points the record's links to the source at a sheet of that name in another workbook. */
  async function turnLinks(id: string): Promise<number> {
    return Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(id).getRange("B5:B64").load("formulas");
      await context.sync();
      let turned = 0;
      cells.formulas.forEach(([formula], at) => {
        if (!/^='?Export'?!/.test(String(formula))) return;
        turned += 1;
        const elsewhere = String(formula).replace(/^='?Export'?!/, "='[Plan 2026.xlsx]Export'!");
        context.workbook.worksheets.getItem(id).getRange(`B${at + 5}`).formulas = [[elsewhere]];
      });
      await context.sync();
      return turned;
    });
  }
});

badInput("B144", () => {
  const page = readFileSync("src/taskpane/taskpane.html", "utf8");
  // Internet Explorer knows no templates and shows what stands in one; where they are known it stays out of sight.
  const [, words] = /<div id="pane"[\s\S]*?<template>([\s\S]*?)<\/template>\s*<\/div>/.exec(page)!;
  expect(words).toMatch(/^\s*<p>COO Toolkit needs a newer Excel: Microsoft 365, Excel 2021 or later, .*<\/p>\s*$/);
});
