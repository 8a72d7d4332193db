import * as fc from "fast-check";
import { valuesOf } from "../taskpane/actions/sampleBudget";
import { buildRisks } from "../taskpane/actions/sampleRisks";
import { entered, hostileKeys, hostileWay, type Cell } from "./hostileCells";

interface Risk {
  title: string;
  likelihood: Cell;
  impact: Cell;
  /** In percent, whole. */
  probability: number | "";
  /** Low, likely and high in whole money; one of them may be missing. */
  amounts: [Cell, Cell, Cell];
  open: boolean;
}

export type HostileRegister = Risk[];

const rating = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Cell> },
  { weight: 1, arbitrary: fc.constant<Cell>("") },
);
const amounts = fc
  .tuple(
    fc.array(fc.integer({ min: 101, max: 9_000_000 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([found, at]): [Cell, Cell, Cell] => {
    const [low, likely, high]: Cell[] = [...found].sort((one, other) => one - other);
    return at === 0 ? [low, "", high] : [low, likely, high];
  });

export const hostileRegister: fc.Arbitrary<HostileRegister> = hostileKeys(12).chain((titles) =>
  fc
    .tuple(
      ...titles.map((title) =>
        fc.record({
          title: hostileWay.map((way) => way(title)),
          likelihood: rating,
          impact: rating,
          probability: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant("" as const)),
          amounts,
          open: fc.boolean(),
        }),
      ),
    )
    .filter((risks) => risks.filter(({ likelihood, impact }) => likelihood !== "" && impact !== "").length > 1),
);

export function recordCells(risks: HostileRegister): Cell[][] {
  return [
    ["Risk", "Likelihood", "Impact", "Probability", "Low impact", "Most likely impact", "High impact", "Status"],
    ...risks.map(({ title, likelihood, impact, probability, amounts: [low, likely, high], open }): Cell[] => [
      entered(title),
      likelihood,
      impact,
      probability === "" ? "" : probability / 100,
      low,
      likely,
      high,
      open ? "Open" : "Closed",
    ]),
  ];
}

const close = (one: unknown, other: unknown) =>
  one === other ||
  (typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)));

/**
 * The expected value in money by the three-point rule, worked out in six hundredths; the middle of low and high where nothing is the
 * likeliest, and "" where the probability is missing.
 */
function expectedValue({ probability, amounts }: Risk): number | "" {
  const [low, likely, high] = amounts.map((amount) => (typeof amount === "number" ? BigInt(amount) : null));
  if (probability === "" || low === null || high === null) return "";
  const sixfold = likely === null ? 3n * (low + high) : low + 4n * likely + high;
  return Number(BigInt(probability) * sixfold) / 600;
}

/** Builds the register of a sheet and returns what on it is not what its rows say; nothing where all is right. */
export async function wrongInRegister(sheet: string, risks: HostileRegister): Promise<string[]> {
  const letters = ["title", "likelihood", "impact", "probability", "low", "likely", "high", "status"] as const;
  const choices = Object.fromEntries(letters.map((role, at) => [role, "ABCDEFGH"[at]]));
  const built = await buildRisks(sheet, choices);
  const wrong = built.reconciliation.differ.map(
    ({ label, expected, found }) => `pane and sheet, ${label}: ${expected}, ${found}`,
  );
  const compare = (what: string, found: unknown, expected: unknown) => {
    if (!close(found, expected)) wrong.push(`${what}: ${String(found)}, not ${String(expected)}`);
  };
  const [first, tableName] = built.tracker.sheets;
  const head = await valuesOf(first, "A1:H8");
  if (!String(head[2][0]).startsWith("✔")) wrong.push(`check: ${String(head[2][0])}`);
  const table = await valuesOf(tableName, `A1:Z${risks.length + 8}`);
  const header = table.findIndex((row) => row.includes("Risk") && row.includes("Score"));
  const at = (name: string) => table[header].indexOf(name);
  const rows = table.slice(header + 1, header + 1 + risks.length);
  let emv = 0;
  risks.forEach((risk, number) => {
    const row = rows[number] ?? [];
    const isScored = typeof risk.likelihood === "number" && typeof risk.impact === "number";
    compare(`title ${number}`, row[at("Risk")], risk.title);
    compare(`score ${number}`, row[at("Score")], isScored ? (risk.likelihood as number) * (risk.impact as number) : "");
    compare(`EMV ${number}`, row[at("EMV")], expectedValue(risk));
    compare(`open ${number}`, row[at("Open")], risk.open ? "Yes" : "No");
    if (risk.open) emv += Number(expectedValue(risk) || 0);
  });
  const tiles = head.findIndex((row) => row[0] === "Risks");
  compare("tile Risks", head[tiles + 1]?.[0], risks.length);
  compare("tile Open", head[tiles + 1]?.[1], risks.filter(({ open }) => open).length);
  compare("tile Open EMV", head[tiles + 1]?.[4], emv);
  return wrong;
}
