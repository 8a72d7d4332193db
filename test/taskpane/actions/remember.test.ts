import { buildBudget, buildOn } from "../../../src/taskpane/actions/budget";
import { forget } from "../../../src/taskpane/actions/forget";
import { removeTracker } from "../../../src/taskpane/actions/removeTracker";
import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { choose, look, openSheet, readSource } from "../../../src/taskpane/actions/workbook";
import type { Choices } from "../../../src/sheets/source";
import { defaultBudgetOptions } from "../../../src/trackers/budget/options";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash, workbookState } from "../../workbench/workbookState";
import { enter, valuesOf } from "./sampleBudget";

const quiet = () => undefined;
const october = [
  ["Cost center", "Item", "Month", "Amount 1", "Amount 2", "Remark"],
  ["Plant", "Wages", "2026-10", "'1,250", "'1,300", ""],
  ["Plant", "Rent", "2026-10", "'2,125", "'2,000", "late"],
  ["Shop", "Rent", "2026-10", 40, 41, ""],
];
/** The next export: other spaces and case in the headings, other rows. */
const november = [
  ["COST CENTER", " Item ", "Month", "Amount  1", "Amount 2", "Remark"],
  ["Plant", "Wages", "2026-11", "'1,260", "'1,310", ""],
  ["Shop", "Rent", "2026-11", 42, 43, ""],
  ["Shop", "Fees", "2026-11", "'3,500", "'3,400", ""],
];
const answers: Choices = { plan: "D", actual: "E", decimal: ".", type: "expense" };

async function build(sheet: string, choices: Choices) {
  const seen = await look(sheet);
  return buildBudget(choose(seen, choices), defaultBudgetOptions, quiet, new AbortController().signal);
}

const memory = async () =>
  (await valuesOf("COO Toolkit choices", "A3:M6")).map((row) => row.map(String)).filter(([first]) => first !== "");

async function removeSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

describe("the next export with the same headings", () => {
  test("needs no answers, and says why", async () => {
    await startWorkbench({ sheets: { October: october, November: november } });
    expect((await look("November")).source.questions).not.toEqual([]);
    await build("October", answers);
    const next = await look("November");
    expect(next.source.questions).toEqual([]);
    expect(next.choices).toEqual({});
    const plan = next.source.columns.find(({ role }) => role === "plan");
    expect(plan).toMatchObject({ letter: "D", why: "Remembered from an earlier build." });
    expect(next.source.accountType).toMatchObject({ value: "expense", why: "Remembered from an earlier build." });
    const built = await build("November", {});
    expect(built.reconciliation.differ).toEqual([]);
    expect(built.figures.types[0]).toMatchObject({ plan: 1260 + 42 + 3500, actual: 1310 + 43 + 3400 });
    expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0 });
  });

  test("follows a person's own choice first, which is what is remembered then", async () => {
    await startWorkbench({ sheets: { October: october, November: november } });
    await build("October", answers);
    const turned = choose(await look("November"), { plan: "E", actual: "D" });
    expect(turned.source.columns.filter(({ role }) => role === "plan" || role === "actual")).toMatchObject([
      { letter: "D", role: "actual", why: "You chose it." },
      { letter: "E", role: "plan", why: "You chose it." },
    ]);
    await build("November", { plan: "E", actual: "D" });
    expect(await memory()).toHaveLength(2);
    expect((await look("October")).source.columns.find(({ role }) => role === "plan")?.letter).toBe("E");
  });

  test("is asked again once its row or a cell of it is cleared, or the sheet deleted", async () => {
    await startWorkbench({ sheets: { October: october, November: november } });
    await build("October", answers);
    const [heads, row] = await memory();
    expect(heads[0]).toBe("Headings");
    expect(row[heads.indexOf("Plan")]).toBe("Amount 1");
    expect(row[heads.indexOf("Decimal")]).toBe(".");
    const plan = String.fromCharCode(65 + heads.indexOf("Plan"));
    await enter("COO Toolkit choices", `${plan}4`, [[""]]);
    const { plan: forgotten, actual } = (await look("November")).remembered!;
    expect([forgotten, actual]).toEqual([undefined, "E"]);
    await enter("COO Toolkit choices", "A4", [[""]]);
    expect((await look("November")).remembered).toBeUndefined();
    await removeSheet("COO Toolkit choices");
    expect((await look("November")).source.questions.length).toBeGreaterThan(1);
  });

  test("leaves other sheets alone: other headings are asked, and get a row of their own", async () => {
    const other = [october[0].map((head) => (head === "Amount 2" ? "Amount 3" : head)), ...october.slice(1)];
    await startWorkbench({ sheets: { October: october, Other: other } });
    await build("October", answers);
    expect((await look("Other")).remembered).toBeUndefined();
    await build("Other", { ...answers, note: "none" });
    expect(await memory()).toHaveLength(3);
  });
});

test("months across are remembered though there is one more of them", async () => {
  const plan = (months: string[]) => [
    ["Line", ...months.map((month) => `'${month}`)],
    ["Rent", ...months.map(() => 10)],
    ["Fees", ...months.map(() => 20)],
  ];
  await startWorkbench({
    sheets: { One: plan(["2026-01", "2026-02", "2026-03"]), Two: plan(["2026-01", "2026-02", "2026-03", "2026-04"]) },
  });
  expect((await look("Two")).source.questions.length).toBeGreaterThan(0);
  await build("One", { header: "1", actual: "B", plan: "none", type: "expense" });
  const two = await look("Two");
  expect(two.source.questions).toEqual([]);
  expect(two.source.lines.filter(({ actual }) => actual !== null)).toHaveLength(8);
});

test("removing the tracker keeps what was learned; forgetting it takes the sheet away", async () => {
  const workbench = await startWorkbench({ sheets: { October: october } });
  const before = await workbookState(workbench);
  const { tracker } = await build("October", answers);
  await removeTracker(tracker.id);
  expect(await memory()).toHaveLength(2);
  await forget(await look("October"));
  expect(await workbookState(workbench)).toEqual(before);
});

test.each([1, 2, 3, 40, 200])("a build that fails at action %d leaves what was learned before", async (step) => {
  const workbench = await startWorkbench({ sheets: { October: october, November: november } });
  await build("October", answers);
  const seen = choose(await look("November"), { note: "none" });
  await openSheet("November");
  const before = await stateHash(workbench);
  const { workbook } = await readSource("November");
  workbench.host.faults.failAt(step, "before");
  await expect(buildOn(workbook, seen, defaultBudgetOptions)).rejects.toMatchObject({
    failure: { leftovers: [] },
  });
  workbench.host.faults.failAt(null);
  expect(await stateHash(workbench)).toBe(before);
});

test("a sheet of a person's own that is called so is neither read nor written", async () => {
  const own = [["My choices"], ["Fish"], ["Meat"]];
  await startWorkbench({ sheets: { October: october, "COO Toolkit choices": own } });
  await build("October", answers);
  expect(await valuesOf("COO Toolkit choices", "A1:A4")).toEqual([...own, [""]]);
});
