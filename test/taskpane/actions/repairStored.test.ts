import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { makePortable, repairFormulas } from "../../../src/taskpane/actions/sharing";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { calling, contentOf } from "./sharedWorkbook";
import { openStored, storedCell } from "./storedWorkbook";

const quietly = () => undefined;

/**
 * The spellings that files are known to hold, from threads on OfficeDev/office-js: a function stored while it was there (5611), one
 * entered without it (6395, 6611), one that Excel looked for in another add-in's file (2568, 4811).
 */
const cells = [
  storedCell("C1", '_xldudf_COO_VARIANCE(A1,B1,"expense")', 10),
  storedCell("D1", 'COO.VARIANCE(A1,B1,"expense")', "#NAME?"),
  storedCell("E1", 'coo.variance(A1,B1,"expense")', "#NAME?"),
  storedCell("F1", '[2]!_xldudf_COO_VARIANCE(A1,B1,"expense")', "#NAME?"),
  storedCell("G1", '_xll.COO.VARIANCE(A1,B1,"expense")', "#NAME?"),
  storedCell(
    "H1",
    'IF(_xldudf_coo_emv(0.5,B1)<60,"_xldudf_COO_EMV("&ROUND(_xlfn._xldudf_COO_EMV(0.5,B1),0),"")',
    "#NAME?",
  ),
];
const row = `<row r="1"><c r="A1"><v>90</v></c><c r="B1"><v>100</v></c>${cells.join("")}</row>`;
const written = [
  '=COO.VARIANCE(A1,B1,"expense")',
  '=COO.VARIANCE(A1,B1,"expense")',
  '=COO.VARIANCE(A1,B1,"expense")',
  '=COO.VARIANCE(A1,B1,"expense")',
  '=COO.VARIANCE(A1,B1,"expense")',
  '=IF(COO.EMV(0.5,B1)<60,"_xldudf_COO_EMV("&ROUND(COO.EMV(0.5,B1),0),"")',
];
const values = [10, 10, 10, 10, 10, "_xldudf_COO_EMV(50"];

const stored = [
  { name: "Open", rows: row },
  { name: "Locked", rows: row, after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' },
  { name: "Other", rows: row },
];
const name = '<definedName name="Gap">_xldudf_COO_VARIANCE(Open!$A$1,Open!$B$1)</definedName>';

test("formulas that a file keeps stuck are entered again once the functions are there, but not on a protected sheet", async () => {
  const workbench = await openStored(stored, name);
  const locked = await contentOf("Locked");
  const { findings } = await checkSharing("exact");
  const stuck = findings.find(({ kind }) => kind === "stuck")!;
  expect(stuck.places.map(({ sheet }) => sheet)).toEqual([
    ...Array(6).fill("Open"),
    ...Array(6).fill("Locked"),
    ...Array(6).fill("Other"),
  ]);
  expect(findings.find(({ kind }) => kind === "protected")!.places).toHaveLength(6);
  await installCooFunctions(workbench);
  expect(await repairFormulas(quietly)).toMatchObject({ formulas: 12, left: 6, names: 1 });
  await workbench.host.calculate();
  for (const sheet of ["Open", "Other"]) {
    const content = await contentOf(sheet);
    expect(content.formulas[0].slice(2)).toEqual(written);
    expect(content.values[0].slice(2)).toEqual(values);
  }
  expect((await contentOf("Locked")).formulas).toEqual(locked.formulas);
});

test("stuck formulas become plain where the functions are not there at all", async () => {
  await openStored([stored[0]]);
  const before = await contentOf("Open");
  expect(before.values[0].slice(2)).toContain("#NAME?");
  const done = await makePortable("exact", quietly);
  expect(done).toMatchObject({ formulas: 6, values: 0, left: 0 });
  expect(await calling(["Open"])).toEqual([]);
  expect((await contentOf("Open")).values[0].slice(2)).toEqual(values);
});
