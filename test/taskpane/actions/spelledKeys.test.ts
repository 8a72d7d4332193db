import { refreshTracker } from "../../../src/taskpane/actions/trackers";
import { startWorkbench } from "../../workbench/startWorkbench";
import { buildOnSheet, enter, valuesOf } from "./sampleBudget";

type Cells = (string | number)[][];

/** Ways in which people and exports write one key; each is one line of the tracker with "Café rent". */
const spellings: Record<string, string> = {
  "a space at the end": "Café rent ",
  "a space in front": " Café rent",
  "two spaces inside": "Café  rent",
  "a no-break space": "Café\u00a0rent",
  "an ideographic space": "Café\u3000rent",
  "a tab": "Café\trent",
  "a line break": "Café\nrent",
  "letters in two parts": "Cafe\u0301 rent",
  "other case": "CAFÉ RENT",
  "a sign that nobody sees": "Café rent\u200b",
};

const header = ["Department", "Category", "Type", "Plan", "Actual"];
/** The same category in two departments, in two spellings. */
const inTwoDepartments = (other: string): Cells => [
  header,
  ["Sales", "Café rent", "Expense", 100, 120],
  ["Plant", `'${other}`, "Expense", 50, 100],
  ["Sales", "Travel", "Expense", 30, 10],
  ["Plant", "Training", "Expense", 40, ""],
];
/** The same with plan and actual in rows of their own, compared by month; a month is written in two ways as well. */
const inRowsOfTheirOwn = (other: string): Cells => [
  ["Department", "Category", "Month", "Version", "Amount"],
  ["Sales", "Café rent", "'Jan 2026", "Plan", 100],
  ["Sales", `'${other}`, "'January 2026", "Plan", 50],
  ["Sales", `'${other}`, "'Jan 2026", "Actual", 220],
  ["Sales", "Travel", "'Jan 2026", "Plan", 30],
  ["Sales", "Travel", "'January 2026", "Actual", 10],
  ["Sales", "Café rent", "'Feb 2026", "Plan", 40],
];

const quiet = () => undefined;

/** What the bridge says changed most, and where it ends. */
async function bridgeOf(sheet: string): Promise<unknown[]> {
  const rows = await valuesOf(sheet, "A1:D60");
  const top = rows.findIndex(([step]) => step === "Step");
  const end = rows.findIndex(([step], at) => at > top && step === "Actual");
  return [rows[top + 2][1], rows[end][3], String(rows[2][0]).slice(0, 1)];
}

test("a key that is written in several ways is one key for headline, lines, bridge and check alike", async () => {
  const sheets = Object.entries(spellings).flatMap(([name, other]): [string, Cells][] => [
    [`${name}, 2`, inTwoDepartments(other)],
    [`${name}, rows`, inRowsOfTheirOwn(other)],
  ]);
  await startWorkbench({ sheets: Object.fromEntries(sheets) });
  for (const [sheet] of sheets) {
    const built = await buildOnSheet(sheet, { header: "1", type: sheet.endsWith("rows") ? "expense" : "C" });
    const bridge = await bridgeOf(built.tracker.sheets[0]);
    expect({ sheet, differ: built.reconciliation.differ, bridge }).toEqual({
      sheet,
      differ: [],
      bridge: [70, 230, "✔"],
    });
  }
});

test("a spelling is followed wherever its rows go, and put right by hand it counts once", async () => {
  await startWorkbench({ sheets: { Export: inTwoDepartments("Café  rent") } });
  const built = await buildOnSheet("Export");
  const actuals = async () => (await valuesOf("Budget lines", "B6:F9")).map(([name, , , , actual]) => [name, actual]);
  const before = await actuals();
  // Sorted the other way round.
  await enter("Export", "A2:E5", inTwoDepartments("Café  rent").slice(1).reverse());
  expect(await actuals()).toEqual(before);
  await enter("Export", "B4", [["Café rent"]]);
  expect(await actuals()).toEqual(before);
  const refreshed = await refreshTracker(built.tracker.id, quiet);
  expect(refreshed.reconciliation.differ).toEqual([]);
  expect(await refreshTracker(built.tracker.id, quiet)).toMatchObject({ changedCells: 0, newRows: 0 });
});
