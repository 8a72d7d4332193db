import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { bringBack, makePortable, repairFormulas } from "../../../src/taskpane/actions/sharing";
import { NameUse } from "../../../src/trackers/frozen/cooName";
import { frozenSheetName } from "../../../src/trackers/frozen/frozenSheet";
import { workbookState } from "../../workbench/workbookState";
import { contentOf, startShared } from "./sharedWorkbook";

const quietly = () => undefined;

const sheets = ["Plan", "Other"];

/** Names of the workbook and of a sheet, one that has no plain formula, one that stands over it, and cells over them all. */
async function startNamed() {
  const workbench = await startShared({
    sheets: {
      Plan: [
        ["Chance", "Impact", "Value"],
        [0.2, 5000],
        [0.5, 300],
      ],
      Other: [[7]],
    },
  });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const [plan, other] = [worksheets.getItem("Plan"), worksheets.getItem("Other")];
    names.add("Expected", "=COO.EMV(Plan!$A$2,Plan!$B$2)");
    names.add("Version", "=COO.VERSION()");
    names.add("Around", '="v"&Version');
    names.add("Rate", "=0.1");
    plan.names.add("Own", '=COO.EMV(Plan!$A$3,Plan!$B$3)&"COO.EMV(1,2)"');
    plan.getRange("C2:C3").formulas = [["=Expected*2"], ["=Own&1"]];
    plan.getRange("A4:C4").formulas = [["=Version", "=Around", "=SUM(A2:A3)"]];
    other.getRange("A1:B1").formulas = [["=Expected", "=Plan!Own"]];
    await context.sync();
  });
  await workbench.host.calculate();
  return workbench;
}

const namesNow = () =>
  Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const collections = [names, worksheets.getFirst().names].map((one) => one.load("items/name,items/formula"));
    await context.sync();
    return Object.fromEntries(collections.flatMap(({ items }) => items.map(({ name, formula }) => [name, formula])));
  });

test("names become plain with the cells, and come back by every character", async () => {
  const workbench = await startNamed();
  const before = await Promise.all(sheets.map(contentOf));
  expect(before[0].values[1][2]).toBe(2000);
  const state = await workbookState(workbench);
  const { findings } = await checkSharing("exact");
  expect(findings.map(({ kind, about }) => [kind, about])).toEqual([
    ["valueFunctions", []],
    ["names", ["Expected", "Own (Plan)"]],
    ["namesStay", ["Version", "Around"]],
  ]);
  const done = await makePortable("exact", quietly);
  expect(done).toMatchObject({ formulas: 0, values: 2, left: 0, names: 2, reconciliation: { differ: [] } });
  expect(await namesNow()).toMatchObject({
    Expected: expect.not.stringContaining("COO."),
    Own: expect.stringMatching(/^=\(?IF\(.*&"COO\.EMV\(1,2\)"$/),
    Version: "=COO.VERSION()",
  });
  const after = await Promise.all(sheets.map(contentOf));
  expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
  // Cells over a plain name keep their formulas.
  expect(after[0].formulas.slice(1)).toEqual([
    [0.2, 5000, "=Expected*2"],
    [0.5, 300, "=Own&1"],
    [...after[0].values[3].slice(0, 2), before[0].formulas[3][2]],
  ]);
  expect(await bringBack(new Map(), quietly)).toMatchObject({ formulas: 2, left: 0, names: 2 });
  expect(await workbookState(workbench)).toEqual(state);
});

test("names come back over cells that have moved, and a changed one as a person chooses", async () => {
  await startNamed();
  await makePortable("exact", quietly);
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan");
    plan.getRange("2:2").insert("Down");
    plan.name = "It's the plan";
    await context.sync();
  });
  expect((await checkSharing("exact")).changed).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Expected").formula = "=12";
    await context.sync();
  });
  expect((await checkSharing("exact")).changed).toEqual([
    {
      sheet: "",
      cell: "Expected",
      before: "=COO.EMV('It''s the plan'!$A$3,'It''s the plan'!$B$3)",
      now: "=12",
      isName: true,
    },
  ]);
  expect(await bringBack(new Map(), quietly)).toMatchObject({ names: 1, left: 1 });
  expect(await namesNow()).toMatchObject({ Expected: "=12" });
  await bringBack(new Map([["!Expected", "function"]] as const), quietly);
  expect(await namesNow()).toMatchObject({ Expected: "=COO.EMV('It''s the plan'!$A$3,'It''s the plan'!$B$3)" });
  const left = await Excel.run(async (context) => {
    const items = context.workbook.worksheets.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });
  expect(left).not.toContain(frozenSheetName);
});

test("a name that keeps the name of a file is entered again", async () => {
  await startShared({ sheets: { Plan: [[0.5, 4, "=Stored"]] } });
  await Excel.run(async (context) => {
    context.workbook.names.add("Stored", "=_xldudf_COO_EMV(Plan!$A$1,Plan!$B$1)");
    await context.sync();
  });
  expect(await repairFormulas(quietly)).toMatchObject({ names: 1 });
  expect(await namesNow()).toEqual({ Stored: "=COO.EMV(Plan!$A$1,Plan!$B$1)" });
  expect((await contentOf("Plan")).values[0][2]).toBe(2);
});

test("words that a formula introduces are no names of the workbook, and a sheet's own name goes before the workbook's", () => {
  const all = [
    { name: "Pace", sheet: null, formula: "=COO.VERSION()" },
    { name: "Pace", sheet: "It's", formula: "=1" },
  ];
  const use = new NameUse(all, [all[0]]);
  const uses = ["=Pace*2", "=pace(1)", "=LET(pace,1,pace)", '="Pace"', "=SpacePace"].map((formula) =>
    use.in(formula, "Plan"),
  );
  expect(uses).toEqual([true, true, false, false, false]);
  expect([use.in("=Pace", "It's"), use.in("='It''s'!Pace", "Plan"), use.in("=Plan!Pace", "It's")]).toEqual([
    false,
    false,
    true,
  ]);
});
