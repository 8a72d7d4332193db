import { totalRows } from "./linesSheet";
import type { BudgetShape } from "./shape";

/** Zero-based rows and columns of the zones of the tracker's first sheet, from top to bottom. */
export interface DashboardLayout {
  headlineRow: number;
  statusColumn: number;
  chartsRow: number;
  chartRows: number;
  /** Row of the titles of bridge, reconciliation and assumptions, which stand side by side. */
  blocksRow: number;
  bridgeColumn: number;
  reconciliationColumn: number;
  assumptionsColumn: number;
  periodsRow: number;
  hasBridge: boolean;
}

const chartRows = 16;
/** Title, heads, and a bridge at its longest: plan, eight steps, the rest, actual. */
const longestBlock = 14;
const shortBlock = 9;

export function dashboardLayout(shape: BudgetShape): DashboardLayout {
  const headlineRow = 4;
  const hasBridge = shape.planned && shape.actual && shape.categories > 0;
  const chartsRow = headlineRow + Math.max(totalRows(shape).length + 1, 5) + 1;
  const blocksRow = chartsRow + chartRows + 1;
  return {
    headlineRow,
    statusColumn: 10,
    chartsRow,
    chartRows,
    blocksRow,
    bridgeColumn: 0,
    reconciliationColumn: hasBridge ? 5 : 0,
    assumptionsColumn: 10,
    periodsRow: blocksRow + (hasBridge ? longestBlock : shortBlock),
    hasBridge,
  };
}

/** Rows of the assumptions block below its title, in this order. */
export const assumptionRows = { tolerance: 1, method: 2, asOf: 3, closed: 4, periods: 5 } as const;

/** Rows of the reconciliation below its title. */
export const reconciliationRows = { heads: 1, source: 2, leftOut: 3, texts: 4, tracker: 5, difference: 6 } as const;
