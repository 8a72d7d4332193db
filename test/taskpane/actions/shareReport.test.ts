import { checkSharing } from "../../../src/taskpane/actions/shareReading";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildKpis, kpiHeader, kpiRows } from "./sampleKpis";
import { buildRisks, firstOfNovember, riskHeader, riskRows } from "./sampleRisks";
import { startShared } from "./sharedWorkbook";

type Rows = (string | number)[][];

test("risk registers and scorecards that lag behind their source are found, and lead to their own sheets", async () => {
  await startWorkbench({
    sheets: { Risks2026: [riskHeader, ...(riskRows as Rows)], List: [kpiHeader, ...(kpiRows as Rows)] },
  });
  const risks = (await buildRisks("Risks2026", {}, { asOf: firstOfNovember })).tracker;
  const kpis = (await buildKpis("List")).tracker;
  const check = async () => (await checkSharing("exact")).findings.filter(({ kind }) => kind === "trackers");
  expect(await check()).toEqual([]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("List").getRange("A6:G6").values = [["Energy", "Process", "Plant", "Lower", 9, 8, 8]];
    const row = riskRows.length + 2;
    worksheets.getItem("Risks2026").getRange(`A${row}:D${row}`).values = [["A9", "Flood", 2, 5]];
    await context.sync();
  });
  expect(await check()).toEqual([
    {
      kind: "trackers",
      places: [
        { sheet: risks.sheets[0], cell: "A1" },
        { sheet: kpis.sheets[0], cell: "A1" },
      ],
      about: [`${risks.title}: its source has other rows now`, `${kpis.title}: its source has other rows now`],
    },
  ]);
  expect((await checkSharing("exact")).trackers).toEqual(
    [risks, kpis].map(({ title, sheets: [sheet] }) => ({ title, sheet })),
  );
});

test("names in the file's properties are found, and those in comments where they are asked for", async () => {
  const { host } = await startWorkbench({ sheets: { Plan: [["Line", "Plan"]], "It's": [[1]] } });
  expect((await checkSharing("exact", true)).findings).toEqual([]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.properties.author = "Ada Example";
    workbook.properties.keywords = "board, draft";
    workbook.properties.custom.add("Reviewer", "Ben Sample");
    workbook.properties.custom.add("MSIP_Label_1_SiteId", "3f");
    workbook.comments.add("'It''s'!A1", "Looks high.");
    workbook.comments.add("Plan!B1", "See there.");
    await context.sync();
  });
  const [first, second] = host.book.extras.comments;
  Object.assign(first, { author: "Ben Sample", mentions: ["Cleo Test"] });
  second.replies.push({ id: "reply1", author: "Dan Draft", content: "Yes." });
  const properties = {
    kind: "properties",
    places: [],
    about: ["Author: Ada Example", "Keywords: board, draft", "Reviewer: Ben Sample"],
  };
  expect((await checkSharing("exact")).findings).toEqual([properties]);
  expect((await checkSharing("exact", true)).findings).toEqual([
    properties,
    {
      kind: "people",
      places: [
        { sheet: "It's", cell: "A1" },
        { sheet: "Plan", cell: "B1" },
      ],
      about: ["Ben Sample", "Cleo Test", "Dan Draft", "Workbench user"],
    },
  ]);
});

test("up to three cells show what readers will see, each another way, as the sheet shows them", async () => {
  await startShared();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("D2:D4").numberFormat = [["#,##0.00"], ["0"], ["0"]];
    await context.sync();
  });
  const { preview, canCopy } = await checkSharing("exact");
  expect(canCopy).toBe(true);
  expect(preview).toEqual([
    { sheet: "Plan", cell: "D2", shown: "10.00", plain: expect.stringMatching(/^=IF\(/) },
    { sheet: "Plan", cell: "E2", shown: "0.9", plain: expect.stringMatching(/^=/) },
    { sheet: "Plan", cell: "F5", shown: "0.1.0", plain: "" },
  ]);
});

test("cells that show nothing yet are no picture of what readers will see", async () => {
  await startWorkbench({ sheets: { Plan: [[1, 2, "=COO.EMV(0.5,A1)"]] } });
  expect((await checkSharing("exact")).preview).toEqual([]);
});
