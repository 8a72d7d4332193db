import type { Check, PlanCell, SheetPlan } from "../plan";
import { put, words } from "../kit/sheet/sheetBuilder";
import { dressBlock } from "../kit/sheet/dressBlock";
import { heatMap, topRows } from "./heatMapLayout";
import type { HeatMapInput } from "./heatMapInput";

/** The first flagged risks in the order of the table, with what is amiss; the table's column has them all. */
export function putFlagged(sheet: SheetPlan, { figures, formulas }: HeatMapInput): Check[] {
  const top = heatMap.listsRow;
  const found = (column: string, number: number): PlanCell => ({
    formula: `=IFERROR(INDEX(${formulas.name(column)},MATCH(${number},${formulas.name("FlaggedSoFar")},0)),"")`,
  });
  const numbers = Array.from({ length: topRows }, (_, at) => at + 1);
  const count = `MAX(${formulas.name("FlaggedSoFar")})`;
  put(sheet, top, 0, [
    [{ formula: `="Flagged: "&IF(${count}>${topRows},"the first ${topRows} of ","")&${count}` }],
    ["ID", "Risk", "", "What is amiss"].map(words),
    ...numbers.map((number) => [
      found("TableId", number),
      found("TableTitle", number),
      null,
      found("TableFlags", number),
    ]),
  ]);
  dressBlock(sheet, top, 0, 6, topRows);
  const flagged = figures.risks.filter(({ cells }) => cells.flags !== "");
  return numbers.flatMap((number, at): Check[] => {
    const label = `Flagged risk ${number}`;
    const row = top + 2 + at;
    const cells = flagged[at]?.cells;
    return [
      { label: `${label}, id`, sheet: "lead", row, column: 0, expected: cells?.id ?? "" },
      { label, sheet: "lead", row, column: 3, expected: cells?.flags ?? "" },
    ];
  });
}
