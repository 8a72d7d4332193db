import fc from "fast-check";
import { registry } from "../../../src/portable/registry";
import { rewriteFormula } from "../../../src/portable/rewrite/rewriteFormula";
import { freeze, fatesOf } from "../../../src/trackers/frozen/freeze";
import type { FrozenName } from "../../../src/trackers/frozen/frozenCell";
import { frozenSheet, readFrozen } from "../../../src/trackers/frozen/frozenSheet";
import { thaw, thawCells } from "../../../src/trackers/frozen/thaw";
import { bringNamesBack, thawNames } from "../../../src/trackers/frozen/thawNames";
import { plannedCells } from "../../../src/trackers/changes";
import type { PlanCell, SheetPlan } from "../../../src/trackers/plan";
import { expression, hostileSheets } from "../../portable/rewrite/formulas";

/** A planned sheet as Excel gives it back: six columns, words as their own value, results of formulas as 1. */
function asRead(plan: SheetPlan) {
  const cells = plannedCells(plan);
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const grid = (of: (cell: PlanCell) => string | number) => {
    const lines = Array.from({ length: rows }, () => Array<string | number>(6).fill(""));
    for (const { row, column, cell } of cells) lines[row][column] = of(cell);
    return lines;
  };
  const text = (cell: PlanCell) =>
    cell === null ? "" : typeof cell === "number" ? cell : "text" in cell ? cell.text : null;
  return {
    values: grid((cell) => text(cell) ?? 1),
    formulas: grid((cell) => text(cell) ?? (cell as { formula: string }).formula),
  };
}

test("portable and back is the identity for cells and names, whatever they say and wherever they stand", () => {
  let kept = 0;
  fc.assert(
    fc.property(expression(6, [...registry.keys()]), fc.constantFrom("Plan", ...hostileSheets), (body, sheet) => {
      const formula = `=${body}`;
      const cell = { sheet, row: 3, column: 2, formula, value: 7, locked: false, block: null };
      const fates = fatesOf([cell], "lambda");
      if (fates[0].becomes === "left") return;
      kept++;
      const { frozen } = freeze(fates);
      const plain = rewriteFormula(formula, "lambda")!.formula ?? "=7";
      const name: FrozenName = { name: "Own", sheet, before: formula, after: plain };
      const read = asRead(frozenSheet(frozen, [name, { ...name, sheet: null }]));
      const found = readFrozen(read.values, read.formulas)!;
      const there = fates[0].becomes === "value" ? 7 : plain;
      const content = { row: 3, column: 2, formulas: [[there]], values: [[7]] };
      const cells = thawCells(found.cells, new Map([[sheet, { content, locked: false }]]));
      const { changes, stays } = thaw(cells, () => null);
      expect([changes, stays]).toEqual([
        [{ sheet, cells: [{ row: 3, column: 2, after: { formula }, before: { formula: there, value: 7 } }] }],
        [],
      ]);
      const names = [sheet, null].map((scope) => ({ name: "Own", sheet: scope, formula: plain }));
      const back = bringNamesBack(thawNames(found.names, names, new Set()), () => null);
      expect(back.changes.map(({ sheet: scope, after }) => [scope, after])).toEqual([
        [sheet, formula],
        [null, formula],
      ]);
    }),
    { numRuns: 500 },
  );
  expect(kept).toBeGreaterThan(200);
});

test("what was kept before names were is read as it was", () => {
  const values = [
    ["COO Toolkit functions", "", "", "", "", ""],
    ["These cells held functions of the COO Toolkit.", "", "", "", "", ""],
    ["Sheet", "Cell", "COO function", "Stands there now", "As", "Counts (moves along with the cells)"],
    ["Plan", "D2", "=COO.EMV(A2,B2)", "=A2*B2", "formula", 3],
    ["Plan", "E2", "=COO.VERSION()", "0.1.0", "value", 1],
  ];
  const formulas = values.map((row) => [...row]);
  formulas[3][5] = "=COUNTA('Plan 2'!$D$2,'Plan 2'!A2,'Plan 2'!B2)";
  formulas[4][5] = "=COUNTA(#REF!)";
  const { cells, names } = readFrozen(values, formulas)!;
  expect(names).toEqual([]);
  expect(cells.map(({ frozen, place }) => [frozen.before, place])).toEqual([
    ["=COO.EMV(A2,B2)", { sheet: "Plan 2", row: 1, column: 3 }],
    ["=COO.VERSION()", null],
  ]);
});
