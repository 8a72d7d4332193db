import { refreshTracker } from "../../src/taskpane/actions/trackers";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";
import { buildOn } from "../../src/taskpane/actions/budget";
import { choose, readSource } from "../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../src/trackers/budget/options";
import { buildKpis, kpiHeader } from "../taskpane/actions/sampleKpis";
import { buildRisks, firstOfNovember, riskHeader } from "../taskpane/actions/sampleRisks";
import { printTable } from "./timing";

type Rows = (string | number)[][];

const pick = <T>(from: readonly T[], at: number) => from[at % from.length];

const budget = (count: number): Rows => [
  ["Department", "Category", "Plan", "Actual", "Owner"],
  ...Array.from({ length: count }, (_, at) => [
    `Department ${at % 40}`,
    `Category ${at} of the chart of accounts`,
    1000 + (at % 97) * 10,
    990 + (at % 101) * 10.25,
    `Owner ${at % 25}`,
  ]),
];

const risks = (count: number): Rows => [
  riskHeader,
  ...Array.from({ length: count }, (_, at) => [
    ...[`R${at + 1}`, `Risk ${at}: a supplier cannot deliver in time`, 1 + (at % 5), 1 + ((at * 3) % 5)],
    ...[(1 + (at % 9)) / 10, 1000 + at, 4000 + at, 9000 + at, 0.25, `Owner ${at % 25}`],
    ...[firstOfNovember + (at % 90) - 30, pick(["Open", "In progress", "Closed"], at)],
  ]),
];

const kpis = (count: number): Rows => [
  kpiHeader,
  ...Array.from({ length: count }, (_, at) => [
    ...[`Indicator ${at} of the operations`, pick(["Customer", "Process", "People", "Finance"], at)],
    ...[`Owner ${at % 25}`, pick(["Higher", "Lower"], at), 90 + (at % 10), 85 + (at % 17), 84 + (at % 13)],
  ]),
];

type Build = (sheet: string) => Promise<{ tracker: { id: string }; reconciliation: { differ: unknown[] } }>;

const buildBudget: Build = async (sheet) => {
  const { workbook, grid } = await readSource(sheet);
  return buildOn(workbook, choose({ grid }, { type: "expense" }), defaultBudgetOptions);
};

const cases: [string, Rows, Build][] = [
  ["budget, 5,000 lines", budget(5000), buildBudget],
  ["risks, 3,000", risks(3000), (sheet) => buildRisks(sheet)],
  ["KPIs, 3,000", kpis(3000), (sheet) => buildKpis(sheet)],
];

/** What building and refreshing large trackers asks of Excel: requests and the largest of them, which must stay under 5 MB. */
export async function benchLargeTrackers(only = cases.map(([name]) => name)): Promise<void> {
  const lines: string[][] = [["tracker", "what", "requests", "largest request", "largest answer", "differ", "seconds"]];
  for (const [name, rows, build] of cases.filter(([wanted]) => only.includes(wanted))) {
    const workbench = createNodeWorkbench();
    workbench.installGlobals();
    await enterRows(workbench, rows);
    const measured = async (what: string, work: () => Promise<{ differ: unknown[] }>) => {
      workbench.host.resetCounts();
      const start = performance.now();
      const { differ } = await work();
      const { syncs, largestRequest, largestResponse } = workbench.host.counts;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const line = [
        name,
        what,
        `${syncs}`,
        kilobytes(largestRequest),
        kilobytes(largestResponse),
        `${differ.length}`,
        seconds,
      ];
      console.log(line.join(" · "));
      lines.push(line);
    };
    let id = "";
    await measured("build", async () => {
      const { tracker, reconciliation } = await build("Data");
      id = tracker.id;
      return reconciliation;
    });
    const refresh = async () => (await refreshTracker(id, () => undefined)).reconciliation;
    await measured("refresh, nothing new", refresh);
    await changeSource(workbench, rows);
    await measured("refresh, every line new", refresh);
    workbench.dispose();
  }
  printTable("Large trackers over a host of 5 MB a request", lines);
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;

async function enterRows({ Excel: excel }: NodeWorkbench, rows: Rows): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Data";
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length).values = rows;
    await context.sync();
  });
}

/** Every number of the source a little larger. */
async function changeSource({ Excel: excel }: NodeWorkbench, rows: Rows): Promise<void> {
  const changed = rows.map((row) => row.map((cell) => (typeof cell === "number" && cell > 100 ? cell + 1 : cell)));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length).values = changed;
    await context.sync();
  });
}
