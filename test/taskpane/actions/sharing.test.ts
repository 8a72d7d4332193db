import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { bringBack, makePortable, repairFormulas } from "../../../src/taskpane/actions/sharing";
import { frozenSheetName } from "../../../src/trackers/frozen/frozenSheet";
import { workbookState } from "../../workbench/workbookState";
import { calling, contentOf, sharedSheets, startShared } from "./sharedWorkbook";

const sheets = Object.keys(sharedSheets);
const quietly = () => undefined;

const sheetNames = () =>
  Excel.run(async (context) => {
    const items = context.workbook.worksheets.load("items/name");
    await context.sync();
    return items.items.map(({ name }) => name);
  });

test.each([
  ["any Excel", "exact", 2],
  ["Excel 2021 and 365", "lambda", 1],
] as const)(
  "for readers with %s the values are the same, and all comes back by every character",
  async (_, readers, values) => {
    const workbench = await startShared();
    const before = await Promise.all(sheets.map(contentOf));
    const state = await workbookState(workbench);
    const done = await makePortable(readers, quietly);
    expect(done).toMatchObject({ values, left: 0, reconciliation: { differ: [] } });
    expect(done.formulas).toBeGreaterThan(10);
    expect(await calling(sheets)).toEqual([]);
    const portable = await Promise.all(sheets.map(contentOf));
    expect(portable.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    expect(await sheetNames()).toEqual([...sheets, frozenSheetName]);

    const back = await bringBack(new Map(), quietly);
    expect(back).toMatchObject({ formulas: done.formulas + done.values, left: 0 });
    expect(await Promise.all(sheets.map(contentOf))).toEqual(before);
    expect(await workbookState(workbench)).toEqual(state);
  },
);

test("a second time there is nothing to do, in either direction", async () => {
  const workbench = await startShared();
  await makePortable("exact", quietly);
  const state = await workbookState(workbench);
  expect(await makePortable("exact", quietly)).toMatchObject({ formulas: 0, values: 0, left: 0 });
  expect(await workbookState(workbench)).toEqual(state);
});

test("functions come back to where their cells are now, over the cells that they named", async () => {
  await startShared();
  await makePortable("lambda", quietly);
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan");
    plan.getRange("3:4").insert("Down");
    plan.getRange("A:A").insert("Right");
    plan.name = "Plan 2027";
    await context.sync();
  });
  expect((await checkSharing("lambda")).changed).toEqual([]);
  await bringBack(new Map(), quietly);
  const { formulas } = await contentOf("Plan 2027");
  expect(formulas[1].slice(3)).toEqual([
    '=COO.VARIANCE(D2,C2,"expense")',
    "=COO.BUDGETUSED(D2,$C2)",
    '="COO.EMV(1,2): "&ROUND(COO.EMV(0.5,C2),0)',
  ]);
  expect(formulas[4].slice(5)).toEqual(["=-COO.VARIANCE(COO.VARIANCE(D5,C5),C2)*2"]);
  expect((await contentOf("It's risky")).formulas[1][4]).toBe("=C2/SUM('Plan 2027'!C:C)+COO.EMV(1,'Plan 2027'!$C$2)");
});

test("cells that were changed since are listed, and a person chooses for each", async () => {
  await startShared();
  await makePortable("lambda", quietly);
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("Plan");
    plan.getRange("D2").formulas = [["=C2-B2"]];
    plan.getRange("E2").values = [[0.5]];
    plan.getRange("E3").values = [[0.7]];
    await context.sync();
  });
  const { changed, frozen } = await checkSharing("lambda");
  expect(changed.map(({ cell, now }) => [cell, now])).toEqual([
    ["D2", "=C2-B2"],
    ["E2", "0.5"],
    ["E3", "0.7"],
  ]);
  const done = await bringBack(
    new Map([
      ["Plan!D2", "function"],
      ["Plan!E2", "keep"],
    ] as const),
    quietly,
  );
  expect(done).toMatchObject({ formulas: frozen - 2, left: 1 });
  const { formulas } = await contentOf("Plan");
  expect([formulas[1][3], formulas[1][4], formulas[2][4]]).toEqual(['=COO.VARIANCE(C2,B2,"expense")', 0.5, 0.7]);
  expect((await checkSharing("lambda")).changed).toMatchObject([{ cell: "E3", before: "=COO.BUDGETUSED(C3,$B3)" }]);
});

test("a protected sheet is listed, not forced", async () => {
  await startShared();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("It's risky").protection.protect();
    await context.sync();
  });
  const locked = await contentOf("It's risky");
  const done = await makePortable("lambda", quietly);
  expect(done.left).toBe(6);
  expect(await contentOf("It's risky")).toEqual(locked);
  const { findings } = await checkSharing("lambda");
  expect(findings.find(({ kind }) => kind === "protected")?.places).toContainEqual({ sheet: "It's risky", cell: "C2" });
});

test("stuck formulas are entered again under the names that a person writes", async () => {
  await startShared({
    sheets: {
      Open: [[3, 4, "=_xldudf_COO_RISKSCORE(A1,B1)", '="_xldudf_COO_EMV("&_xldudf_COO_EMV(0.5,B1)']],
      Locked: [[3, 4, "=_xldudf_COO_RISKSCORE(A1,B1)"]],
    },
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Locked").protection.protect();
    await context.sync();
  });
  const { findings } = await checkSharing("lambda");
  expect(findings.find(({ kind }) => kind === "stuck")?.places).toHaveLength(3);
  expect(await repairFormulas(quietly)).toMatchObject({ formulas: 2, left: 1 });
  const { formulas, values } = await contentOf("Open");
  expect(formulas[0].slice(2)).toEqual(["=COO.RISKSCORE(A1,B1)", '="_xldudf_COO_EMV("&COO.EMV(0.5,B1)']);
  expect(values[0].slice(2)).toEqual([12, "_xldudf_COO_EMV(2"]);
});
