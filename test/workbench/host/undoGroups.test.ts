import { startWorkbench } from "../startWorkbench";

const oneStep = { mergeUndoGroup: true } as Excel.RunOptions;

type Batch = (context: Excel.RequestContext) => void;

const refused: [string, Batch][] = [
  ["a new sheet", ({ workbook }) => void workbook.worksheets.add("New")],
  ["a sheet that is hidden", ({ workbook }) => (workbook.worksheets.getItem("Two").visibility = "Hidden")],
  ["a sheet that goes", ({ workbook }) => workbook.worksheets.getItem("Two").delete()],
  [
    "a large write",
    ({ workbook }) => {
      const range = workbook.worksheets.getItem("One").getRange("A1:CV1001");
      range.values = Array.from({ length: 1001 }, () => new Array<number>(100).fill(1));
    },
  ],
];

describe("A run that asks for one undo step", () => {
  test("does what can be undone, and fails with UndoNotSupported at what cannot", async () => {
    const { Excel } = await startWorkbench({ sheets: { One: [[1]], Two: [[2]] } });
    await Excel.run(oneStep, async (context) => {
      context.workbook.worksheets.getItem("One").getRange("A1").values = [[5]];
      await context.sync();
    });
    for (const [what, batch] of refused) {
      const asked = Excel.run(oneStep, async (context) => {
        batch(context);
        await context.sync();
      });
      await expect(asked.then(() => what)).rejects.toMatchObject({ code: "UndoNotSupported" });
    }
    // The same without: nothing is refused.
    await Excel.run(async (context) => {
      for (const [, batch] of refused) batch(context);
      await context.sync();
    });
  });

  test("is not to be had below ExcelApi 1.20", async () => {
    const { Excel } = await startWorkbench({ strictness: { excelApi: "1.17" } });
    await expect(Excel.run(oneStep, async (context) => context.sync())).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
