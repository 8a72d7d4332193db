import { cellAddress } from "../address";
import { favorable, moneyFormat, scoreFormat, unfavorable } from "../colors";

import { area, keyCell } from "../kit/sheet/sheetBuilder";
import { rowFormats } from "../kit/table/dressTable";
import { tableSheet } from "../kit/table/tableSheet";
import type { Area, Format, Rule, Validation } from "../plan";
import { levelRules } from "./levelColors";
import { riskColumns, riskPositions, type RiskColumnId } from "./riskColumns";
import type { RiskFigures } from "./riskFigures";
import type { RiskFormulas } from "./riskFormulas";
import type { RiskShape } from "./riskShape";

export const tableHeaderRow = 4;
export const firstRiskRow = tableHeaderRow + 1;

/** Words of the drop-downs; a cell may hold others all the same. */
export const responses = ["Avoid", "Reduce", "Transfer", "Accept"];
const statuses = ["Open", "In progress", "Closed"];

export interface RiskTableInput {
  name: string;
  title: string;
  tableName: string;
  figures: RiskFigures;
  shape: RiskShape;
  formulas: RiskFormulas;
  levels: number;
}

const hint =
  "Tinted cells are yours: those with a link show the source until you type over them. What you type stays when the register is refreshed.";

/** The columns that heat map and rankings look into. */
const named: RiskColumnId[] = [
  "id",
  "title",
  "likelihood",
  "impact",
  "level",
  "effectiveness",
  "residual",
  "residualLevel",
  "appetite",
  "emv",
  "flags",
  "open",
  "line",
];

/** The sheet of the register: a row a risk, linked to the source, with columns to type in. */
export function riskTable(input: RiskTableInput): ReturnType<typeof tableSheet> {
  const { title, figures, shape, formulas } = input;
  const largest = Math.max(
    0,
    ...figures.risks.map(({ cells }) => Math.abs(Number(cells.likely) || Number(cells.high) || 0)),
  );
  return tableSheet<RiskColumnId>({
    ...input,
    heading: `${title} · risks`,
    hint,
    headerRow: tableHeaderRow,
    columns: riskColumns(shape),
    rows: figures.risks.map(({ risk, cells }) => ({
      label: risk.id,
      cells,
      own: (id) => keyCell(risk[id as "id" | "title"]),
    })),
    fill: (id) => formulas.cell(id, firstRiskRow),
    numberFormats: {
      number: "General",
      score: scoreFormat,
      share: "0%",
      money: moneyFormat(largest),
      date: "d mmm yyyy",
    },
    totals: {
      label: "Open risks",
      sums: [
        {
          id: "emv",
          label: "EMV of open risks",
          formula: (cells) => `SUMIFS(${cells("emv")},${cells("open")},"Yes")`,
          expected: figures.emv ?? 0,
        },
      ],
    },
    named,
    nameOf: (part) => formulas.name(part),
    rules: (rest) => rulesOf(rest, input),
    validations: riskValidations(shape, firstRiskRow, Math.max(figures.risks.length, 1)),
  });
}

/** Drop-downs for rows of the table: of a build, or the new ones of a refresh. Below the table they would keep it from growing. */
export function riskValidations(shape: RiskShape, first: number, rows: number): Validation[] {
  const positions = riskPositions(shape);
  return [
    { area: area(first, positions.get("response")!, rows), list: responses },
    { area: area(first, positions.get("status")!, rows), list: statuses },
  ];
}

/** The look of rows: for the new ones of a refresh. */
export function riskFormats(shape: RiskShape, first: number, rows: number): Format[] {
  return rowFormats(riskColumns(shape), first, rows);
}

function rulesOf(rest: (id: RiskColumnId) => Area, { formulas, levels }: RiskTableInput): Rule[] {
  const appetite = rest("appetite");
  const cell = cellAddress(appetite.row, appetite.column);
  return [
    ...levelColumnRules(rest("level"), rest("residualLevel"), formulas.name("Levels"), levels),
    { area: appetite, formula: `=${cell}="Above"`, font: { color: unfavorable, bold: true } },
    { area: appetite, formula: `=${cell}="Within"`, font: { color: favorable } },
  ];
}

/** One set of rules for both columns of levels: those between them carry other headings. */
function levelColumnRules(first: Area, last: Area, list: string, levels: number): Rule[] {
  const [heading, ...both] = [
    cellAddress(tableHeaderRow, first.column, "row"),
    ...[first, last].map(({ column }) => cellAddress(tableHeaderRow, column, "both")),
  ];
  const isLevel = both.map((cell) => `${heading}=${cell}`).join(",");
  const level = `IF(OR(${isLevel}),${cellAddress(first.row, first.column)},"")`;
  return levelRules({ ...first, columns: last.column - first.column + 1 }, list, levels, level);
}
