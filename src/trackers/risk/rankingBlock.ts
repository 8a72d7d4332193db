import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { cellAddress, sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, columnArea, format } from "../kit/sheet/sheetBuilder";
import { rankedDecimals } from "./computeRisks";
import { topRows } from "./heatMapLayout";
import type { RiskColumnId } from "./riskColumns";
import type { RiskFormulas } from "./riskFormulas";
import { tableName } from "../kit/table/columns";

/** Where the workings start on the hidden sheet, by zero-based column. */
const rankingColumn = 5;

const heads = [
  "Row of the table",
  "Open residual score",
  "Open EMV",
  "Inherent place",
  "Residual place",
  "Ids at inherent place",
  "Ids at residual place",
  "Flagged so far",
];
const names = [
  "",
  "OpenResidual",
  "OpenEmv",
  "InherentPlaces",
  "ResidualPlaces",
  "InherentIds",
  "ResidualIds",
  "FlaggedSoFar",
];

/**
 * For a row of the table, what ranks it and where it stands in the matrix (10 · likelihood + impact). The ids of a place are joined
 * from below: each row takes over what the next one at its place says, so that the first of them names all.
 *
 * @param row - The row of the workings, zero-based.
 * @param rows - How many rows the table has.
 */
function rankingCells(row: number, rows: number, formulas: RiskFormulas): PlanCell[] {
  const at = (column: number, line: number) => cellAddress(line, rankingColumn + column, "column");
  const last = firstEntry + rows;
  const table = (id: RiskColumnId) => `INDEX(${formulas.name(tableName(id))},${at(0, row)})`;
  const isOpen = `${table("open")}="Yes"`;
  const ofOpen = (id: RiskColumnId) =>
    `=IFERROR(IF(AND(${isOpen},ISNUMBER(${table(id)})),ROUND(${table(id)},${rankedDecimals}),""),"")`;
  const ids = (of: number, list: number) => {
    const below = (column: number) => `${at(column, row + 1)}:${cellAddress(last, rankingColumn + column, "both")}`;
    return `=IF(${at(of, row)}="","",${table("id")}&IFERROR(", "&INDEX(${below(list)},MATCH(${at(of, row)},${below(of)},0)),""))`;
  };
  const place10 = (text: string) => `=IFERROR(IF(${isOpen},${text},""),"")`;
  const step = formulas.placeOf(table);
  return [
    { formula: ofOpen("residual") },
    { formula: ofOpen("emv") },
    {
      formula: place10(
        `IF(COUNT(${table("likelihood")},${table("impact")})=2,10*${step.likelihood}+${step.impact},"")`,
      ),
    },
    { formula: place10(`IF(${at(3, row)}="","",10*${step.residual}+${step.impact})`) },
    { formula: ids(3, 5) },
    { formula: ids(4, 6) },
    { formula: `=N(${at(7, row - 1)})+(LEN(${table("flags")})>0)` },
  ];
}

/** Where the top tens are worked out, beside the rows they are taken from. */
const topColumn = rankingColumn + heads.length + 1;
const topHeads = ["Rank", "Residual score", "Row of the table", "EMV", "Row of the table"];
const topNames = ["", "", "TopResidual", "", "TopEmv"];

/** A rank of the top tens: its value, and the row of the table that has it; rows of one value follow each other. */
function topCells(row: number, formulas: RiskFormulas): PlanCell[] {
  const at = (column: number, line: number) => cellAddress(line, topColumn + column, "column");
  const pair = (value: number, list: string): PlanCell[] => {
    const [one, above, found] = [at(value, row), at(value, row - 1), at(value + 1, row - 1)];
    const after = `${found}+MATCH(${one},INDEX(${list},${found}+1):INDEX(${list},ROWS(${list})),0)`;
    const first = `MATCH(${one},${list},0)`;
    return [
      { formula: `=IFERROR(LARGE(${list},${at(0, row)}),"")` },
      { formula: `=IF(${one}="","",IF(${one}=${above},IFERROR(${after},${first}),${first}))` },
    ];
  };
  return [...pair(1, formulas.name("OpenResidual")), ...pair(3, formulas.name("OpenEmv"))];
}

/** Puts the workings behind heat map, top tens and lists on the hidden sheet. */
export function putRanking(sheet: SheetPlan, rows: number, formulas: RiskFormulas): NamePlan[] {
  const count = (to: number) => Array.from({ length: to }, (_, place): PlanCell[] => [place + 1]);
  putBlock(sheet, rankingColumn, "Values and places", heads, count(rows));
  putBlock(
    sheet,
    topColumn,
    "Top tens",
    topHeads,
    count(topRows).map(([rank], at) => [rank, ...topCells(firstEntry + at, formulas)]),
  );
  // A format of their own, which formulas entered later do not take from the cells they name.
  format(sheet, columnArea(rankingColumn, heads.length + 1 + topHeads.length), { numberFormat: "0.##########" });
  if (rows > 0) {
    const cells = rankingCells(firstEntry, rows, formulas);
    sheet.fills.push({ area: area(firstEntry, rankingColumn + 1, rows, cells.length), cells });
  }
  const named = (endings: string[], first: number, height: number) =>
    endings.flatMap((ending, at): NamePlan[] =>
      ending === ""
        ? []
        : [
            {
              name: formulas.name(ending),
              refersTo: `=${sheetArea(sheet.name, area(firstEntry, first + at, height))}`,
            },
          ],
    );
  return [...named(names, rankingColumn, Math.max(rows, 1)), ...named(topNames, topColumn, topRows)];
}
