import { areaAddress } from "../address";
import { gray, inputTint, moneyFormat, percentFormat } from "../colors";
import type { Area, Check, SheetPlan } from "../plan";
import { area, format, put, words } from "../kit/sheet/sheetBuilder";
import { appetiteCurve } from "./appetite";
import { appetiteArea, appetiteTop, appetiteWordsRow, columnOf } from "./contingencyLayout";
import { dressBlock } from "../kit/sheet/dressBlock";
import { appetites, chances } from "./exceedanceBlock";
import type { Contingency } from "./riskFigures";

const unclear = "Amounts must rise, each with its chance";

/** The appetite's points, which are for people to change, and what the curve says of them. */
export function putAppetite(sheet: SheetPlan, contingency: Contingency): Check[] {
  const { appetitePoints, exceedance } = contingency;
  put(sheet, appetiteTop, 0, [
    [words("Appetite: yours to change")],
    ["Loss of more than", "Tolerated chance"].map(words),
    ...appetitePoints.map(({ amount, chance }) => [amount, chance]),
  ]);
  put(sheet, appetiteWordsRow, 0, [[{ formula: stateFormula() }], [{ formula: verdictFormula() }]]);
  dressBlock(sheet, appetiteTop, 0, 2, appetiteArea.rows);
  format(sheet, appetiteArea, { fill: inputTint, align: "right" });
  format(sheet, columnOf(appetiteArea, 0), { numberFormat: moneyFormat(exceedance.at(-1)!.amount) });
  format(sheet, columnOf(appetiteArea, 1), { numberFormat: percentFormat });
  format(sheet, area(appetiteWordsRow, 0, 2), { font: { size: 9, color: gray } });
  if (!appetiteCurve(appetitePoints)) return [];
  const above = exceedance.filter(({ chance, appetite }) => chance > appetite!).length;
  return [
    {
      label: "Curve against the appetite",
      sheet: "lead",
      row: appetiteWordsRow + 1,
      column: 0,
      expected: above > 0 ? `Above the appetite at ${above} of ${exceedance.length} amounts` : "Within the appetite",
    },
  ];
}

/** Whether the points say an appetite: each filled row has a larger amount than the one above it, and a chance. */
function stateFormula(): string {
  const part = (column: number, from: number, rows: number): string => {
    const whole: Area = columnOf(appetiteArea, column);
    return areaAddress({ ...whole, row: whole.row + from, rows });
  };
  const { rows } = appetiteArea;
  const [amounts, tolerated] = [part(0, 0, rows), part(1, 0, rows)];
  const [upper, lower] = [part(0, 0, rows - 1), part(0, 1, rows - 1)];
  const isClear = [
    `SUMPRODUCT(--(ISNUMBER(${amounts})<>ISNUMBER(${tolerated})))=0`,
    `SUMPRODUCT(ISNUMBER(${lower})*(NOT(ISNUMBER(${upper}))+(${lower}<=${upper})))=0`,
  ];
  return `=IF(COUNT(${amounts},${tolerated})=0,"No appetite is given",IF(AND(${isClear.join(",")}),"✔ Straight between the points","${unclear}"))`;
}

function verdictFormula(): string {
  const [curve, appetite] = [areaAddress(chances), areaAddress(appetites)];
  const above = `SUMPRODUCT(--(${curve}>${appetite}))`;
  return `=IFERROR(IF(${above}>0,"Above the appetite at "&${above}&" of "&ROWS(${curve})&" amounts","Within the appetite"),"")`;
}
