import { cellAddress, sheetArea } from "../address";
import { firstEntry, putBlock } from "../budget/registerBlocks";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, columnArea, format } from "../sheetBuilder";
import type { RiskColumnId } from "./riskColumns";
import type { RiskFormulas } from "./riskFormulas";
import { tableName } from "./tableSheet";

/** Where the workings behind heat map and top tens start on the hidden sheet, by zero-based column. */
export const rankingColumn = 5;

const heads = [
  "Row of the table",
  "Open residual score",
  "Rank by residual",
  "Open EMV",
  "Rank by EMV",
  "Inherent place",
  "Residual place",
  "Ids at inherent place",
  "Ids at residual place",
];
const names = [
  "",
  "",
  "RankResidual",
  "OpenEmv",
  "RankEmv",
  "InherentPlaces",
  "ResidualPlaces",
  "InherentIds",
  "ResidualIds",
];

/**
 * For a row of the table, where it ranks and where it stands in the matrix (10 · likelihood + impact). The ids of a place are joined
 * from below: each row takes over what the next one at its place says, so that the first of them names all.
 *
 * @param row - The row of the workings, zero-based.
 * @param rows - How many rows the table has.
 */
export function rankingCells(row: number, rows: number, formulas: RiskFormulas): PlanCell[] {
  const at = (column: number, line: number) => cellAddress(line, rankingColumn + column, "column");
  const last = firstEntry + rows;
  const table = (id: RiskColumnId) => `INDEX(${formulas.name(tableName(id))},${at(0, row)})`;
  const isOpen = `${table("open")}="Yes"`;
  const ofOpen = (id: RiskColumnId) => `=IFERROR(IF(AND(${isOpen},ISNUMBER(${table(id)})),${table(id)},""),"")`;
  const rank = (of: number) => {
    const whole = `${cellAddress(firstEntry, rankingColumn + of, "both")}:${cellAddress(last - 1, rankingColumn + of, "both")}`;
    const until = `${cellAddress(firstEntry, rankingColumn + of, "both")}:${at(of, row)}`;
    return `=IF(ISNUMBER(${at(of, row)}),RANK(${at(of, row)},${whole})+COUNTIF(${until},${at(of, row)})-1,"")`;
  };
  const ids = (of: number, list: number) => {
    const below = (column: number) => `${at(column, row + 1)}:${cellAddress(last, rankingColumn + column, "both")}`;
    return `=IF(${at(of, row)}="","",${table("id")}&IFERROR(", "&INDEX(${below(list)},MATCH(${at(of, row)},${below(of)},0)),""))`;
  };
  const place10 = (text: string) => `=IFERROR(IF(${isOpen},${text},""),"")`;
  const step = formulas.placeOf(table);
  return [
    { formula: ofOpen("residual") },
    { formula: rank(1) },
    { formula: ofOpen("emv") },
    { formula: rank(3) },
    {
      formula: place10(
        `IF(COUNT(${table("likelihood")},${table("impact")})=2,10*${step.likelihood}+${step.impact},"")`,
      ),
    },
    { formula: place10(`IF(${at(5, row)}="","",10*${step.residual}+${step.impact})`) },
    { formula: ids(5, 7) },
    { formula: ids(6, 8) },
  ];
}

/** Puts the workings behind heat map and top tens on the hidden sheet. */
export function putRanking(sheet: SheetPlan, rows: number, formulas: RiskFormulas): NamePlan[] {
  const numbers = Array.from({ length: rows }, (_, place): PlanCell[] => [place + 1]);
  putBlock(sheet, rankingColumn, "Ranks and places", heads, numbers);
  // A format of their own, which formulas entered later do not take from the cells they name.
  format(sheet, columnArea(rankingColumn, heads.length), { numberFormat: "0.##########" });
  if (rows > 0) {
    const cells = rankingCells(firstEntry, rows, formulas);
    sheet.fills.push({ area: area(firstEntry, rankingColumn + 1, rows, cells.length), cells });
  }
  return names.flatMap((name, column) =>
    name === ""
      ? []
      : [
          {
            name: formulas.name(name),
            refersTo: `=${sheetArea(sheet.name, area(firstEntry, rankingColumn + column, Math.max(rows, 1)))}`,
          },
        ],
  );
}
