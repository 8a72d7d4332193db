import { moreIsFavorable } from "../../calc/accountType";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { areaAddress, cellAddress } from "../address";
import type { Area, PlanCell, SheetPlan } from "../plan";
import { area, words } from "../kit/sheet/sheetBuilder";
import { recordColumns } from "./recordColumns";
import { categoryArea, type categoryColumns } from "./categoryBlock";
import { bridgeSteps } from "./computeFigures";
import type { BudgetShape } from "./shape";

/** Positions of the block's columns from its first one. */
const bridgeColumns = {
  label: 0,
  change: 1,
  from: 2,
  to: 3,
  foot: 4,
  ends: 5,
  unfavorable: 6,
  unfavorableBelow: 7,
  favorable: 8,
  favorableBelow: 9,
} as const;
type BridgeColumn = keyof typeof bridgeColumns;

/** How many steps the bridge has between plan and actual. */
export function bridgeStepCount(shape: Pick<BudgetShape, "categories">): number {
  return shape.categories > bridgeSteps ? bridgeSteps + 1 : shape.categories;
}

/** The area of a column of the bridge, plan and actual included. */
export function bridgeArea(shape: Pick<BudgetShape, "categories">, column: BridgeColumn): Area {
  return area(firstEntry, recordColumns.bridge + bridgeColumns[column], bridgeStepCount(shape) + 2);
}

/** A cell of the bridge; row 0 is plan, the last one actual. */
export function bridgeCell(row: number, column: BridgeColumn, fixed: "" | "both" = ""): string {
  return cellAddress(firstEntry + row, recordColumns.bridge + bridgeColumns[column], fixed);
}

/**
 * The waterfall: plan to date, the largest changes, the rest, actual. Its chart stacks an invisible foot and the change above it; a
 * change that crosses zero has a part above and a part below.
 */
export function putBridge(sheet: SheetPlan, shape: BudgetShape): void {
  const steps = bridgeStepCount(shape);
  const rows: PlanCell[][] = [endRow("Plan to date", 0, totalOf(shape, "planToDate"))];
  for (let step = 1; step <= steps; step++) rows.push(stepRow(step, shape));
  rows.push(endRow("Actual", steps + 1, totalOf(shape, "actual")));
  const heads = [
    "Step",
    "Change",
    "From",
    "To",
    "Foot",
    "Ends",
    "Unfavorable",
    "Unfavorable below zero",
    "Favorable",
    "Favorable below zero",
  ];
  putBlock(sheet, recordColumns.bridge, "Bridge", heads, rows);
}

const nothing: PlanCell = 0;

function endRow(label: string, row: number, total: string): PlanCell[] {
  return [
    words(label),
    null,
    null,
    { formula: `=${total}` },
    nothing,
    { formula: `=${bridgeCell(row, "to")}` },
    nothing,
    nothing,
    nothing,
    nothing,
  ];
}

function stepRow(step: number, shape: BudgetShape): PlanCell[] {
  const rest = step > bridgeSteps;
  const [from, to, change] = (["from", "to", "change"] as const).map((column) => bridgeCell(step, column));
  const ranked = (column: keyof typeof categoryColumns) =>
    `=INDEX(${areaAddress(categoryArea(shape, column))},MATCH(${step},${areaAddress(categoryArea(shape, "rank"))},0))`;
  const shown = `SUM(${bridgeCell(1, "change")}:${bridgeCell(step - 1, "change")})`;
  const above = `MAX(0,MAX(${from},${to}))-MAX(0,MIN(${from},${to}))`;
  const below = `MIN(0,MIN(${from},${to}))-MIN(0,MAX(${from},${to}))`;
  const [bad, good] = moreIsFavorable(shape.types[0]) ? ["<0", ">0"] : [">0", "<0"];
  const part = (sign: string, size: string): PlanCell => ({ formula: `=IF(${change}${sign},${size},0)` });
  return [
    rest ? words("Other") : { formula: ranked("label") },
    { formula: rest ? `=${totalOf(shape, "change")}-${shown}` : ranked("change") },
    { formula: `=${bridgeCell(step - 1, "to")}` },
    { formula: `=${from}+${change}` },
    { formula: `=MAX(0,MIN(${from},${to}))+MIN(0,MAX(${from},${to}))` },
    nothing,
    part(bad, above),
    part(bad, below),
    part(good, above),
    part(good, below),
  ];
}

function totalOf(shape: BudgetShape, column: keyof typeof categoryColumns): string {
  return `SUM(${areaAddress(categoryArea(shape, column))})`;
}
