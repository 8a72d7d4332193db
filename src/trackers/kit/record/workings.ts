import { cellAddress, sheetArea } from "../../address";
import type { NamePlan, PlanCell, SheetPlan } from "../../plan";
import { rankedDecimals } from "../blocks/rankedRows";
import type { TopBlock, Where } from "../definition";
import { leadLayout } from "../lead/leadLayout";
import type { LeadInput } from "../lead/leadInput";
import { area, columnArea, format } from "../sheet/sheetBuilder";
import type { Terms } from "../terms";
import { capital } from "../capital";
import { firstEntry, putBlock } from "./recordBlocks";

/** Where the workings start on the hidden sheet, by zero-based column. */
const first = 5;

/**
 * Puts the workings behind the lists of the first sheet on the hidden one: for each row of the table what ranks it and how many are
 * flagged so far, and for each place of a top list its value and the row of the table that has it.
 *
 * @returns The names for them, and the next free column.
 */
export function putWorkings(
  sheet: SheetPlan,
  { definition, figures, formulas }: LeadInput,
): { names: NamePlan[]; next: number } {
  const tops = leadLayout(definition, formulas.shape).flatMap(({ block, key, rows }) =>
    block.block === "top" ? [{ block, key, rows }] : [],
  );
  const rows = figures.rows.length;
  const heads = ["Row of the table", ...tops.map(({ block }) => block.title), "Flagged so far"];
  putBlock(
    sheet,
    first,
    "Values and places",
    heads,
    Array.from({ length: rows }, (_, at): PlanCell[] => [at + 1]),
  );
  const at = (column: number, row: number) => cellAddress(row, column, "column");
  const cells = [
    ...tops.map(({ block }): PlanCell => ({ formula: rankFormula(block, at(first, firstEntry), formulas) })),
    {
      formula: `=N(${at(first + 1 + tops.length, firstEntry - 1)})+(LEN(INDEX(${formulas.table("flags")},${at(first, firstEntry)}))>0)`,
    },
  ];
  if (rows > 0) sheet.fills.push({ area: area(firstEntry, first + 1, rows, cells.length), cells });
  const named = (ending: string, column: number, height: number): NamePlan => ({
    name: formulas.name(ending),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, column, Math.max(height, 1)))}`,
  });
  const names = [
    ...tops.map(({ key }, one) => named(`${key}Values`, first + 1 + one, rows)),
    named("FlaggedSoFar", first + 1 + tops.length, rows),
  ];
  let next = first + heads.length + 1;
  for (const { block, key, rows: places } of tops) {
    putBlock(
      sheet,
      next,
      block.title,
      ["Rank", "Value", "Row of the table"],
      Array.from({ length: places }, (_, place) => [
        place + 1,
        ...placeCells(block, formulas.name(`${key}Values`), next, firstEntry + place),
      ]),
    );
    names.push(named(key, next + 2, places));
    next += 4;
  }
  // A format of their own, which formulas entered later do not take from the cells they name.
  format(sheet, columnArea(first, next - first), { numberFormat: "0.##########" });
  return { names, next };
}

function rankFormula({ by, where }: TopBlock<Terms>, line: string, formulas: LeadInput["formulas"]): string {
  const cell = (id: string) => `INDEX(${formulas.table(id)},${line})`;
  const conditions = [...where.map((one) => rowTest(one, cell(one.column), formulas)), `ISNUMBER(${cell(by)})`];
  return `=IFERROR(IF(AND(${conditions.join(",")}),ROUND(${cell(by)},${rankedDecimals}),""),"")`;
}

function rowTest(where: Where<Terms>, cell: string, formulas: LeadInput["formulas"]): string {
  if ("is" in where) return `${cell}="${where.is}"`;
  if ("isNot" in where) return `${cell}<>"${where.isNot}"`;
  if ("number" in where) return `ISNUMBER(${cell})`;
  if ("blank" in where) return `TRIM(${cell})=""`;
  if ("oneOf" in where) return `OR(${where.oneOf.map((word) => `${cell}="${word}"`).join(",")})`;
  const bound = (said: typeof where.from) =>
    typeof said === "number" ? String(said) : `${formulas.name(capital(said.setting))}+${said.plus ?? 0}`;
  return `ISNUMBER(${cell}),${cell}>=${bound(where.from)},${cell}<${bound(where.before)}`;
}

/** The value of a rank, and the row of the table that has it; rows of one value follow each other. */
function placeCells({ order }: TopBlock<Terms>, list: string, column: number, row: number): PlanCell[] {
  const at = (offset: number, line: number) => cellAddress(line, column + offset, "column");
  const [one, above, found] = [at(1, row), at(1, row - 1), at(2, row - 1)];
  const after = `${found}+MATCH(${one},INDEX(${list},${found}+1):INDEX(${list},ROWS(${list})),0)`;
  const match = `MATCH(${one},${list},0)`;
  return [
    { formula: `=IFERROR(${order === "largest" ? "LARGE" : "SMALL"}(${list},${at(0, row)}),"")` },
    { formula: `=IF(${one}="","",IF(${one}=${above},IFERROR(${after},${match}),${match}))` },
  ];
}
