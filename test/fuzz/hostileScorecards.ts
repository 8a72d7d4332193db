import * as fc from "fast-check";
import { valuesOf } from "../taskpane/actions/sampleBudget";
import { buildKpis } from "../taskpane/actions/sampleKpis";
import { entered, hostileKeys, hostileWay, type Cell } from "./hostileCells";

interface Kpi {
  name: string;
  lower: boolean;
  /** In hundredths. */
  target: number;
  actual: number | "" | "Pending";
}

export type HostileScorecard = Kpi[];

const hundredths = fc.oneof(
  fc.integer({ min: 1, max: 900_000 }),
  fc.integer({ min: -90_000, max: -1 }),
  fc.constantFrom(1, 10, 999, 12_345_678_901),
);

export const hostileScorecard: fc.Arbitrary<HostileScorecard> = hostileKeys(12).chain((names) =>
  fc
    .tuple(
      ...names.map((name) =>
        fc.record({ name: hostileWay.map((way) => way(name)), lower: fc.boolean(), target: hundredths }).chain((kpi) =>
          fc
            .oneof(
              { weight: 3, arbitrary: hundredths as fc.Arbitrary<Kpi["actual"]> },
              // On a border: the target itself, and ten percent from it.
              { weight: 2, arbitrary: fc.constant(kpi.target) },
              { weight: 2, arbitrary: fc.constant(kpi.target - Math.trunc(kpi.target / 10)) },
              { weight: 2, arbitrary: fc.constant(kpi.target + Math.trunc(kpi.target / 10)) },
              { weight: 1, arbitrary: fc.constantFrom<Kpi["actual"]>("", "Pending") },
            )
            .map((actual): Kpi => ({ ...kpi, actual })),
        ),
      ),
    )
    .filter((kpis) => kpis.filter(({ actual }) => typeof actual === "number").length > 1),
);

export function scorecardCells(kpis: HostileScorecard): Cell[][] {
  return [
    ["KPI", "Direction", "Target", "Actual"],
    ...kpis.map(({ name, lower, target, actual }): Cell[] => [
      entered(name),
      lower ? "Lower" : "Higher",
      target / 100,
      typeof actual === "number" ? actual / 100 : actual,
    ]),
  ];
}

/** The light by whole numbers: Green on the target or better, Amber within a tenth of the target, else Red. */
function light({ lower, target, actual }: Kpi): "" | "● Green" | "◆ Amber" | "■ Red" {
  if (typeof actual !== "number") return "";
  const missing = lower ? actual - target : target - actual;
  if (missing <= 0) return "● Green";
  return missing * 10 <= Math.abs(target) ? "◆ Amber" : "■ Red";
}

/** Builds the scorecard of a sheet and returns what on it is not what its rows say; nothing where all is right. */
export async function wrongInScorecard(sheet: string, kpis: HostileScorecard): Promise<string[]> {
  const built = await buildKpis(sheet, { name: "A", direction: "B", target: "C", actual: "D" });
  const wrong = built.reconciliation.differ.map(
    ({ label, expected, found }) => `pane and sheet, ${label}: ${expected}, ${found}`,
  );
  const compare = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) wrong.push(`${what}: ${String(found)}, not ${String(expected)}`);
  };
  const [first, tableName] = built.tracker.sheets;
  const head = await valuesOf(first, "A1:H8");
  if (!String(head[2][0]).startsWith("✔")) wrong.push(`check: ${String(head[2][0])}`);
  const table = await valuesOf(tableName, `A1:AA${kpis.length + 8}`);
  const header = table.findIndex((row) => row.includes("KPI") && row.includes("RAG"));
  const at = (name: string) => table[header].indexOf(name);
  const rows = table.slice(header + 1, header + 1 + kpis.length);
  kpis.forEach((kpi, number) => {
    const row = rows[number] ?? [];
    compare(`name ${number}`, row[at("KPI")], kpi.name);
    compare(`target ${number}`, row[at("Target")], kpi.target / 100);
    compare(`actual ${number}`, row[at("Actual")], typeof kpi.actual === "number" ? kpi.actual / 100 : "");
    compare(`light ${number}`, row[at("RAG")], light(kpi));
  });
  const tiles = head.findIndex((row) => row.includes("KPIs"));
  const count = (word: string) => kpis.filter((kpi) => light(kpi) === word).length;
  compare("tile KPIs", head[tiles + 1]?.[2], kpis.length);
  compare("tile Green", head[tiles + 1]?.[3], count("● Green"));
  compare("tile Amber", head[tiles + 1]?.[4], count("◆ Amber"));
  compare("tile Red", head[tiles + 1]?.[5], count("■ Red"));
  return wrong;
}
