import type { Source } from "../../sheets/source";
import { wizard } from "../words/wizard";

const words = wizard.columns;
const mostNamed = 3;

/** A remark on cells of an amount column that are not plain numbers. */
export interface TextCellsRemark {
  what: string;
  /** "G104" */
  firstCell: string;
}

/** Says where words stand among amounts and where numbers stand as text, so that nothing is left out in silence. */
export function textCellRemarks(source: Source): TextCellsRemark[] {
  const amounts = source.columns.filter(({ role }) => role === "plan" || role === "actual" || role === "forecast");
  return amounts.flatMap(({ letter, textRows, textNumberRows = [] }) => {
    const cells = (rows: number[]) =>
      rows
        .slice(0, mostNamed)
        .map((row) => letter + row)
        .join(", ") + (rows.length > mostNamed ? ", …" : "");
    const remarks: TextCellsRemark[] = [];
    if (textRows.length > 0) {
      const what = words.text(letter, textRows.length, source.lines.length, cells(textRows));
      remarks.push({ what, firstCell: letter + textRows[0] });
    }
    if (textNumberRows.length > 0) {
      const what = words.textNumbers(letter, textNumberRows.length, cells(textNumberRows));
      remarks.push({ what, firstCell: letter + textNumberRows[0] });
    }
    return remarks;
  });
}
