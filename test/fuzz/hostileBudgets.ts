import * as fc from "fast-check";
import { buildOnSheet, valuesOf } from "../taskpane/actions/sampleBudget";
import { entered, hostileKeys, hostileWay, sameKey, type Cell } from "./hostileCells";

/** An amount: whole cents, or a cell that is none. */
type Amount = { cents: number } | { cell: Cell };

interface Row {
  department: string;
  category: string;
  type: "Expense" | "Revenue";
  plan: Amount;
  actual: Amount;
}

export type HostileBudget = Row[];

const cents = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -500_000, max: 9_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 10, 123_456_789_012) },
);
const none = fc.constantFrom<Cell>("", "n/a", "pending", true, false);
const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 8, arbitrary: cents.map((found): Amount => ({ cents: found })) },
  { weight: 2, arbitrary: none.map((cell): Amount => ({ cell })) },
);

export const hostileBudget: fc.Arbitrary<HostileBudget> = fc
  .tuple(hostileKeys(3), hostileKeys(6))
  .chain(([departments, categories]) =>
    fc.array(
      fc
        .record({
          department: fc.constantFrom(...departments),
          category: fc.constantFrom(...categories),
          type: fc.constantFrom("Expense" as const, "Revenue" as const),
          plan: amount,
          actual: amount,
          ways: fc.tuple(hostileWay, hostileWay),
        })
        .map(({ ways: [one, other], ...row }) => ({
          ...row,
          department: one(row.department),
          category: other(row.category),
        })),
      { minLength: 4, maxLength: 18 },
    ),
  )
  // A sheet needs amounts of each kind to be a budget at all.
  .filter(
    (rows) => rows.filter(({ plan }) => "cents" in plan).length > 2 && rows.some(({ actual }) => "cents" in actual),
  );

const shown = (one: Amount): Cell => ("cents" in one ? one.cents / 100 : one.cell);

/** The same without truth values, which LibreOffice takes for 1 and 0 in every sum. */
export function withoutTruth(rows: HostileBudget): HostileBudget {
  const plain = (one: Amount): Amount => ("cell" in one && typeof one.cell === "boolean" ? { cell: "n/a" } : one);
  return rows.map((row) => ({ ...row, plan: plain(row.plan), actual: plain(row.actual) }));
}

export function budgetCells(rows: HostileBudget): Cell[][] {
  return [
    ["Department", "Category", "Type", "Plan", "Actual"],
    ...rows.map(({ department, category, type, plan, actual }) => [
      entered(department),
      entered(category),
      type,
      shown(plan),
      shown(actual),
    ]),
  ];
}

/** The sums of some rows, in whole cents, by big integers: nothing of the code that is tried takes part. */
function sumsOf(rows: HostileBudget) {
  const sum = (amounts: Amount[]) =>
    Number(amounts.reduce((total, one) => total + ("cents" in one ? BigInt(one.cents) : 0n), 0n)) / 100;
  const reported = rows.filter(({ actual }) => "cents" in actual);
  return {
    plan: sum(rows.map(({ plan }) => plan)),
    toDate: sum(reported.map(({ plan }) => plan)),
    actual: reported.length === 0 ? "" : sum(reported.map(({ actual }) => actual)),
  };
}

const close = (one: unknown, other: unknown) =>
  one === other ||
  (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 0.005 + 1e-12 * Math.abs(one));

/** Builds the tracker of a sheet and returns what on it is not what the rows come to; nothing where all is right. */
export async function wrongInBudget(sheet: string, rows: HostileBudget): Promise<string[]> {
  const built = await buildOnSheet(sheet, {
    header: "1",
    department: "A",
    category: "B",
    type: "C",
    plan: "D",
    actual: "E",
    // Where revenue happens to stand as negative amounts, they count as they stand.
    signs: "debit",
  });
  const wrong = built.reconciliation.differ.map(
    ({ label, expected, found }) => `pane and sheet, ${label}: ${expected}, ${found}`,
  );
  const [dashboard, lines] = built.tracker.sheets;
  const tracker = await valuesOf(dashboard, "A1:L60");
  if (!String(tracker[2][0]).startsWith("✔")) wrong.push(`check: ${String(tracker[2][0])}`);
  const compare = (what: string, found: unknown, expected: unknown) => {
    if (!close(found, expected)) wrong.push(`${what}: ${String(found)}, not ${String(expected)}`);
  };
  const groups = new Map<string, HostileBudget>();
  for (const row of rows) {
    const key = [sameKey(row.department), sameKey(row.category), row.type].join(" | ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const table = await valuesOf(lines, `A1:G${rows.length + 10}`);
  const header = table.findIndex(([first, second]) => first === "Department" && second === "Category");
  const found = table.slice(header + 1).filter(([, , type]) => type !== "");
  compare("lines", found.length, groups.size);
  for (const [department, category, type, plan, toDate, actual] of found as Cell[][]) {
    const key = [sameKey(department), sameKey(category), type].join(" | ");
    const expected = sumsOf(groups.get(key) ?? []);
    compare(`plan of ${key}`, plan, expected.plan);
    compare(`plan to date of ${key}`, toDate, expected.toDate);
    compare(`actual of ${key}`, actual, expected.actual);
  }
  for (const type of ["Expense", "Revenue"] as const) {
    const tile = tracker.find(([first]) => first === type);
    const ofType = rows.filter((row) => row.type === type);
    if (ofType.length === 0) continue;
    const expected = sumsOf(ofType);
    compare(`${type}, plan`, tile?.[1], expected.plan);
    compare(`${type}, plan to date`, tile?.[2], expected.toDate);
    compare(`${type}, actual`, tile?.[3], expected.actual);
  }
  const lead = rows.filter(({ type }) => type === (rows.some((row) => row.type === "Expense") ? "Expense" : "Revenue"));
  const step = tracker.findIndex(([first]) => first === "Step");
  const end = tracker.findIndex(([first], at) => at > step && first === "Actual");
  const { toDate, actual } = sumsOf(lead);
  compare("bridge, from", tracker[step + 1]?.[3], toDate);
  compare("bridge, to", tracker[end]?.[3], actual === "" ? 0 : actual);
  return wrong;
}
