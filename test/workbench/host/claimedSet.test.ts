import { startWorkbench } from "../startWorkbench";

describe("The set of Office.js that the workbench claims", () => {
  test.each(["1.13", "1.17", "1.21"] as const)(
    "is %s where a test says so, with nothing above it",
    async (excelApi) => {
      const { Office } = await startWorkbench({ strictness: { excelApi } });
      const { requirements } = Office.context as unknown as Office.Context;
      const claimed = Array.from({ length: 25 }, (_, at) => requirements.isSetSupported("ExcelApi", `1.${at + 1}`));
      expect(claimed.lastIndexOf(true) + 1).toBe(Number(excelApi.slice(2)));
      expect(claimed.indexOf(false) + 1).toBe(Number(excelApi.slice(2)) + 1);
      expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    },
  );

  test("is that of current Excel otherwise", async () => {
    const { Office, host } = await startWorkbench();
    expect(host.strictness.excelApi).toBe("1.21");
    expect((Office.context as unknown as Office.Context).requirements.isSetSupported("ExcelApi", "1.21")).toBe(true);
  });
});

describe("A member above the claimed set", () => {
  const notes = (context: Excel.RequestContext) => context.workbook.notes.load("items/authorName");
  const activeTable = (context: Excel.RequestContext) => context.workbook.getActiveCell().load("address");
  const spill = ({ workbook }: Excel.RequestContext) =>
    workbook.worksheets.getFirst().getRange("A1").getSpillingToRangeOrNullObject();

  test("is there where the set is claimed", async () => {
    const { Excel, host } = await startWorkbench({ strictness: { excelApi: "1.18" } });
    host.book.extras.notes.push({
      ...{ id: "note1", sheetId: "sheet1", row: 2, column: 1, author: "A. Sample", content: "Check", mentions: [] },
      replies: [],
    });
    const found = await Excel.run(async (context) => {
      const items = notes(context);
      await context.sync();
      const places = items.items.map((note) => note.getLocation().load("address"));
      await context.sync();
      return items.items.map(({ authorName }, at) => [authorName, places[at].address]);
    });
    expect(found).toEqual([["A. Sample", "Sheet1!B3"]]);
  });

  test.each([
    ["1.17", notes],
    ["1.11", spill],
    ["1.6", activeTable],
  ] as const)("is not found at %s", async (excelApi, ask) => {
    const { Excel } = await startWorkbench({ strictness: { excelApi } });
    const asked = Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
