import { signals } from "../../../src/calc/signals";
import { lookSelection } from "../../../src/taskpane/actions/process";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { listTrackers, refreshTracker, showTracker } from "../../../src/taskpane/actions/trackers";
import { referenceCase } from "../../functions/referenceCases";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";
import { insert, select } from "./sampleProcesses";

/** Where the blocks of the sheets stand. */
const tiles = "A6:J6";
const rulesOf = async (points: number) => (await valuesOf("Control chart", `J49:J${48 + points}`)).flat();

/** A column of figures, inserted as a control chart. */
async function chartOf(values: (number | string)[], header: string[] = ["Value"]) {
  await startWorkbench({ sheets: { Data: [header, ...values.map((value) => [value])] } });
  return insert(await select("Data", "A:A"), "control");
}

describe("control chart", () => {
  test.each([
    ["SPC-001", "d2", "lcl"],
    ["SPC-003", "d2", "lcl"],
    ["SPC-006", "exact", "lcli"],
  ])("%s: shows the limits of the source", async (id, constant, lower) => {
    const { inputs, expected, tolerance } = referenceCase(id);
    const built = await chartOf(inputs.x as number[]);
    expect(built.reconciliation.differ).toEqual([]);
    await enter("Control chart", "C12", [[constant]]);
    const [[points, center, low]] = await valuesOf("Control chart", tiles);
    expect(points).toBe((inputs.x as number[]).length);
    expect(Math.abs(Number(center) - ((expected.center ?? expected.mean) as number))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(Number(low) - (expected[lower] as number))).toBeLessThanOrEqual(tolerance);
  });

  test.each([
    ["SPC-019", 1],
    ["SPC-020", 2],
    ["SPC-021", 3],
    ["SPC-022", 4],
  ])("%s: finds the points that break rule %i as qcc does", async (id, number) => {
    const { inputs, expected } = referenceCase(id);
    const values = inputs.x as number[];
    await chartOf(values);
    await enter("Control chart", "C13:C14", [[inputs.center], [inputs.sd]]);
    const rules = await rulesOf(values.length);
    expect(rules.flatMap((rule, at) => (rule === number ? [at + 1] : []))).toEqual(expected.violations);
    expect(rules).toEqual(signals(values, inputs.center as number, inputs.sd as number).map((rule) => rule ?? ""));
  });

  test("follows its cells at once, passes over what is no number, and says where", async () => {
    const values = [10, 12, "broken", 11, "", 13, "=1/0", 12, 11, 12, 10, 11];
    const built = await chartOf(values);
    expect(built.reconciliation.differ).toEqual([]);
    expect(await valuesOf("Control chart", "A2:A3")).toEqual([
      ["Source: 'Data'!A1:A13 · 9 numbers · 3 left out (A4: text, A6: blank, A8: error)"],
      ["✔ All 9 numbers of the selected cells are here"],
    ]);
    expect((await valuesOf("Control chart", "C49:C57")).flat()).toEqual([10, 12, 11, 13, 12, 11, 12, 10, 11]);
    expect(await valuesOf("Control chart", "A8")).toEqual([["Within normal variation: no point breaks a rule"]]);
    await enter("Data", "A13", [[30]]);
    expect(await valuesOf("Control chart", "A8")).toEqual([["2 points break a rule, the first of them point 8"]]);
    await enter("Data", "A6", [[12]]);
    expect(await valuesOf("Control chart", "A3")).toEqual([
      ["✖ The selected cells hold 10 numbers, this sheet 9: insert the analysis again"],
    ]);
    await enter(
      "Data",
      "A6:A13",
      Array.from({ length: 8 }, () => ["-"]),
    );
    expect((await valuesOf("Control chart", "C49:C53")).flat()).toEqual([10, 12, 11, "", ""]);
  });

  test("shows figures across with their dates, and says that few points tell nothing", async () => {
    await startWorkbench({
      sheets: {
        Data: [
          ["Month", "Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"],
          ["Defects", 5, 7, 6, 5],
        ],
      },
    });
    const look = await select("Data", "A1:E2");
    expect(look.proposed).toMatchObject({ kind: "control", values: 1, labels: 0 });
    const built = await insert(look);
    expect(built.reconciliation.differ).toEqual([]);
    const dates = (await valuesOf("Data", "B1:E1"))[0];
    expect(await valuesOf("Control chart", "B49:C52")).toEqual([5, 7, 6, 5].map((value, at) => [dates[at], value]));
    expect(String((await valuesOf("Control chart", "A8"))[0][0])).toMatch(/^4 points are too few/);
  });
});

describe("capability", () => {
  test("SPC-013: shows Pp and Ppk of the source; a limit that is missing leaves what needs both", async () => {
    const { inputs, expected, tolerance } = referenceCase("SPC-013");
    await startWorkbench({ sheets: { Data: (inputs.x as number[]).map((value) => [value]) } });
    const look = await select("Data", "A1:A20");
    const built = await insert(look, "capability", { lower: inputs.lsl as number, upper: inputs.usl as number });
    expect(built.reconciliation.differ).toEqual([]);
    const [row] = await valuesOf("Capability", tiles);
    expect(Math.abs(Number(row[7]) - (expected.pp as number))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(Number(row[8]) - (expected.ppk as number))).toBeLessThanOrEqual(tolerance);
    await enter("Capability", "C11", [[""]]);
    const [[, , , , cp, cpk, , pp, ppk, beyond]] = await valuesOf("Capability", tiles);
    expect([cp, pp, beyond]).toEqual(["", "", 0]);
    expect([typeof cpk, typeof ppk]).toEqual(["number", "number"]);
    await enter("Capability", "C11:C12", [[760], [740]]);
    expect(await valuesOf("Capability", "A8")).toEqual([["The lower limit must be below the upper limit"]]);
  });

  test("counts what lies beyond a limit, and every value once", async () => {
    const values = [4.8, 5, 5.1, 5.2, 4.9, 5, 5.3, 5.1, 4.7, 5.2];
    await startWorkbench({ sheets: { Data: values.map((value) => [value]) } });
    const built = await insert(await select("Data", "A1:A10"), "capability", { lower: 4.8, upper: 5.2, target: 5 });
    expect(built.reconciliation.differ).toEqual([]);
    expect((await valuesOf("Capability", "J6"))[0][0]).toBe(0.2);
    const counts = (await valuesOf("Capability", "D41:E46")) as number[][];
    expect(
      counts
        .flat()
        .map(Number)
        .reduce((one, other) => one + other),
    ).toBe(10);
  });
});

describe("Pareto", () => {
  const rows = [
    ["Cause", "Cost"],
    ["Scratch", 40],
    [" scratch", 20],
    ["Dent", 25],
    ["", 5],
    ["Color", "?"],
    ["Crack", 10],
    ["Total", 100],
  ];

  test("adds up by label, sorts, marks the vital few, and leaves out the total", async () => {
    await startWorkbench({ sheets: { Data: rows } });
    const look = await select("Data", "A1:B8");
    expect(look.proposed).toMatchObject({ kind: "pareto", labels: 0, values: 1 });
    const built = await insert(look);
    expect(built.reconciliation.differ).toEqual([]);
    expect(await valuesOf("Pareto", "B36:C39")).toEqual([
      ["Scratch", 60],
      ["Dent", 25],
      ["Crack", 10],
      ["(no label)", 5],
    ]);
    expect((await valuesOf("Pareto", "H36:H39")).flat()).toEqual(["Vital few", "Vital few", "", ""]);
    expect(await valuesOf("Pareto", "A2:A3")).toEqual([
      ["Source: 'Data'!A1:B8 · 4 labels · 2 left out (B6: text, A8: total)"],
      ["✔ The labels add up to the selected cells, to the cent"],
    ]);
    await enter("Data", "B7", [[400]]);
    expect((await valuesOf("Pareto", "B36:B37")).flat()).toEqual(["Crack", "Scratch"]);
    await enter("Data", "A3", [["New cause"]]);
    expect(String((await valuesOf("Pareto", "A3"))[0][0])).toMatch(/^✖/);
  });

  test("counts labels that stand alone, hostile ones as they are", async () => {
    const hostile = ['=HYPERLINK("http://x","y")', "*", "a?c", "~x", ">5", "'quoted", "+1+1", "00123"];
    const column = hostile.flatMap((label, at) => Array.from({ length: 9 - at }, () => [`'${label}`]));
    await startWorkbench({ sheets: { "O'Brien": [["Reason"], ...column] } });
    const built = await insert(await select("O'Brien", "A:A"));
    expect(built.reconciliation.differ).toEqual([]);
    expect(await valuesOf("Pareto", "B36:C43")).toEqual(hostile.map((label, at) => [label, 9 - at]));
  });
});

describe("OEE", () => {
  const head = ["Line", "Run time", "Planned time", "Ideal cycle", "Total pieces", "Good pieces"];

  test("is worked out line by line and by sums; performance over 1 and what is missing are flagged", async () => {
    const rows = [
      ["Press", 400, 500, 1, 300, 150],
      ["Lathe", 300, 400, 1, 330, 300],
      ["Mill", 300, "", 1, 300, 300],
    ];
    await startWorkbench({ sheets: { Data: [head, ...rows] } });
    const look = await select("Data", "B2");
    expect(look.proposed.kind).toBe("oee");
    const built = await insert(look);
    expect(built.reconciliation.differ).toEqual([]);
    expect(
      (await valuesOf("OEE", "J31:J33")).flat().map((share) => (share === "" ? "" : Number(Number(share).toFixed(9)))),
    ).toEqual([0.3, 0.75, ""]);
    expect((await valuesOf("OEE", "K31:K33")).flat()).toEqual([
      "",
      "Performance over 1: the ideal cycle is set too long, or more was made than counted",
      "A figure is missing",
    ]);
    // (700/900)·(630/700)·(450/630)
    expect(Number((await valuesOf("OEE", "A6"))[0][0])).toBeCloseTo(450 / 900, 12);
  });

  test("reads headings that stand down the first column", async () => {
    await startWorkbench({ sheets: { Data: head.slice(1).map((name, at) => [name, [400, 500, 1, 300, 150][at]]) } });
    const built = await insert(await select("Data", "A1:B5"));
    expect(built.figures).toMatchObject({ kind: "oee", oee: { all: { oee: 0.3 } } });
  });
});

describe("in the workbook", () => {
  test("an analysis is listed, takes free names, and goes without a trace; its cells stay as they are", async () => {
    const workbench = await startWorkbench({ sheets: { Data: [[1], [3], [2], [4]] } });
    const look = await select("Data", "A1:A4");
    const before = await workbookState(workbench);
    const first = await insert(look, "control");
    const second = await insert(look, "control");
    expect(second.reconciliation.differ).toEqual([]);
    expect((await listTrackers()).map(({ kind, sheets, state }) => [kind, ...sheets, state])).toEqual([
      ["process", "Control chart", "ready"],
      ["process", "Control chart (2)", "ready"],
    ]);
    await expect(showTracker(first.tracker.id)).rejects.toMatchObject({
      failure: { what: "The analysis cannot be shown here.", next: "Open its sheet." },
    });
    await expect(refreshTracker(first.tracker.id, () => undefined)).rejects.toMatchObject({
      failure: { why: expect.stringContaining("follows its selected cells") as string },
    });
    await removeTracker(second.tracker.id);
    await removeTracker(first.tracker.id);
    expect(await workbookState(workbench)).toEqual(before);
  });

  test("several areas at once are refused in words, as Excel has no single range for them", async () => {
    const { univerAPI } = await startWorkbench({ sheets: { Data: [[1], [2], [3]] } });
    const book = univerAPI.getActiveWorkbook()!;
    const only = (row: number) => ({
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 0 },
      primary: null,
      style: null,
    });
    univerAPI.syncExecuteCommand("sheet.operation.set-selections", {
      unitId: book.getId(),
      subUnitId: book.getActiveSheet().getSheetId(),
      selections: [only(0), only(2)],
    });
    await expect(lookSelection()).rejects.toMatchObject({
      failure: { why: expect.stringContaining("Several areas are selected") as string },
    });
  });

  test.each([
    ["Text", [["a"], ["b"]], "A1:A2", "control", "needs numbers"],
    ["One number", [["Value"], [7]], "A1:A2", "control", "two numbers or more"],
    [
      "A negative amount",
      [
        ["a", 1],
        ["b", -2],
      ],
      "A1:B2",
      "pareto",
      '"b" is -2',
    ],
    ["No heads", [[1], [2]], "A1:A2", "oee", "no heading says"],
  ] as const)("%s is refused in words", async (_, rows, address, kind, why) => {
    await startWorkbench({ sheets: { Data: rows.map((row) => [...row]) } });
    const look = await select("Data", address);
    await expect(insert(look, kind)).rejects.toMatchObject({
      failure: { why: expect.stringContaining(why) as string },
    });
  });
});
