import type { Repeats } from "./longKpis";
import type { LongForm, LongKpi } from "./longKpis";

/** One row of so many that stands beside another for its period is a slip; more of them are something else. */
const fewTwice = 3;

export function repeatsOf(
  kpis: readonly LongKpi[],
  { orders, labels }: Pick<LongForm, "orders" | "labels">,
  firstRow: number,
): Repeats {
  const doubled: string[] = [];
  let [several, spread, rowsOfSeveral, rowsTwice] = [0, 0, 0, 0];
  for (const { rows, title } of kpis) {
    if (rows.length < 2) continue;
    const byPeriod = new Map<number, number[]>();
    for (const row of rows) {
      const order = orders[row - 1];
      if (order > 0) byPeriod.set(order, [...(byPeriod.get(order) ?? []), row]);
    }
    several++;
    rowsOfSeveral += rows.length;
    if (byPeriod.size > 1) spread++;
    const twice = [...byPeriod.values()].filter(({ length }) => length > 1);
    for (const own of twice) {
      rowsTwice += own.length;
      const sheetRows = own.map((row) => row + firstRow - 1).join(" and ");
      doubled.push(`"${String(title).slice(0, 60)}" for ${labels[own[0] - 1]} in rows ${sheetRows}`);
    }
  }
  const isRule = spread * 2 > several && rowsTwice * fewTwice < rowsOfSeveral;
  return {
    isHistory: spread === 0 ? "no" : isRule ? "yes" : "ask",
    doubled: doubled.slice(0, 3),
    doubledCount: doubled.length,
  };
}
