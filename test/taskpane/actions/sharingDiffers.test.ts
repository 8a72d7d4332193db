import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { makePortable } from "../../../src/taskpane/actions/sharing";
import { workbookState } from "../../workbench/workbookState";
import { calling, contentOf, startShared } from "./sharedWorkbook";

const quietly = () => undefined;

/** "300 USD" is an amount to COO functions and a text to plain Excel; spaces alone are blank to both. */
const sheets = {
  Plan: [
    ["Actual", "Plan", "Variance", "Text", "Type", "One"],
    [100, 90, "=COO.VARIANCE(A2:A5,B2:B5)", "", " ", "=COO.VARIANCE(A2,B2,E2)"],
    [" ", 40, "", "", "  ", "=COO.VARIANCEPCT(A2,A3)"],
    [50, "300 USD", "", "", "", "=COO.VARIANCE(A3,B3)"],
    [20, " ", "", "", "", "=COO.RAG(A2,B2,E2)"],
  ],
};

test("every cell of a block is compared, and any that differs puts everything back until a person accepts it", async () => {
  const workbench = await startShared({ sheets });
  const before = await contentOf("Plan");
  expect(before.values.map((line) => line[2])).toEqual(["Variance", 10, "", -250, ""]);
  const state = await workbookState(workbench);

  const stopped = await makePortable("lambda", quietly);
  expect(stopped).toMatchObject({ stopped: true, formulas: 0, values: 0 });
  expect(stopped.reconciliation.differ).toEqual([
    { label: "=COO.VARIANCE(A2:A5,B2:B5)", sheet: "Plan", cell: "C4", expected: -250, found: "#VALUE!" },
  ]);
  expect(await workbookState(workbench)).toEqual(state);

  expect(await makePortable("lambda", quietly, new Set(["Plan!C3"]))).toMatchObject({ stopped: true });
  expect(await workbookState(workbench)).toEqual(state);

  const done = await makePortable("lambda", quietly, new Set(["Plan!C4"]));
  expect(done.stopped).toBeUndefined();
  expect(done).toMatchObject({ formulas: 5, left: 0 });
  expect(await calling(["Plan"])).toEqual([]);
  const after = await contentOf("Plan");
  // Cells with spaces alone show what they showed with the functions.
  const cells = ({ values }: typeof before, column: number) => values.map((line) => line[column]);
  expect(cells(after, 5)).toEqual(cells(before, 5));
  expect(cells(after, 2)).toEqual(["Variance", 10, "", "#VALUE!", ""]);
});

test("formulas over a block that would keep its values are listed", async () => {
  await startShared({
    sheets: {
      Plan: [["Line", "Plan", "Actual"], ["Rent", 100, 90], ["Fleet", 80, 95], ["=COO.BRIDGE(A2:A3,B2:B3,C2:C3)"]],
      Other: [["=SUM(Plan!A4#)", "=SUM('Plan'!$A$4#)", "=SUM(Plan!A4)"]],
    },
  });
  const { findings } = await checkSharing("exact");
  expect(findings.find(({ kind }) => kind === "spillReferences")?.places).toEqual([
    { sheet: "Other", cell: "A1" },
    { sheet: "Other", cell: "B1" },
  ]);
  expect((await checkSharing("lambda")).findings.map(({ kind }) => kind)).not.toContain("spillReferences");
});
