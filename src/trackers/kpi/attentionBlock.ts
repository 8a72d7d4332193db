import { cellAddress, sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area, columnArea, format } from "../kit/sheet/sheetBuilder";
import { reasons } from "./attention";
import type { KpiColumnId } from "./kpiColumns";
import { ragWords } from "./judgingFormulas";
import { type KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";
import { withinVariation, worse } from "./signal";
import { tableName } from "../kit/table/columns";

/** Where the workings behind "Look here" start on the hidden sheet, by zero-based column. */
const attentionColumn = 5;

const heads = ["Row of the table", "Reason", "Urgency", "Rank"];
const names = ["", "LookReasons", "", "LookRanks"];

/**
 * For a row of the table, whether and why it wants a look, and where it ranks.
 *
 * @param row - The row of the workings, zero-based.
 * @param rows - How many rows the table has.
 */
function attentionCells(row: number, rows: number, formulas: KpiFormulas, shape: KpiShape): PlanCell[] {
  const at = (column: number, line = row) => cellAddress(line, attentionColumn + column, "column");
  const fixed = (column: number, line: number) => cellAddress(line, attentionColumn + column, "both");
  const table = (id: KpiColumnId) => `INDEX(${formulas.name(tableName(id))},${at(0)})`;
  // Joined with a text: a reference to words that were just written is compared by what stood there before in some spreadsheets.
  const signal = (word: string, yes: string, no: string) =>
    shape.history === "none" ? no : `IF(${table("signal")}&""="${word}",${yes},${no})`;
  const { redWithin, red, greenWorse, amber } = reasons;
  const quoted = ({ words }: { words: string }) => `"${words}"`;
  const isRag = (word: string, yes: string, no: string) => `IF(${table("rag")}="${word}",${yes},${no})`;
  const ofRed = signal(withinVariation, quoted(redWithin), quoted(red));
  const ofGreen = signal(worse, quoted(greenWorse), '""');
  const reason = isRag(ragWords.Red, ofRed, isRag(ragWords.Green, ofGreen, isRag(ragWords.Amber, quoted(amber), '""')));
  const urgency = Object.values(reasons).reduceRight(
    (rest, { words, urgency: most }) => `IF(${at(1)}="${words}",${most},${rest})`,
    "0",
  );
  const last = firstEntry + rows - 1;
  return [
    { formula: `=IFERROR(${reason},"")` },
    { formula: `=IF(${at(1)}="","",${urgency}+10-IF(ISNUMBER(${table("score")}),${table("score")},0))` },
    {
      formula: `=IF(ISNUMBER(${at(2)}),RANK(${at(2)},${fixed(2, firstEntry)}:${fixed(2, last)})+COUNTIF(${fixed(2, firstEntry)}:${at(2)},${at(2)})-1,"")`,
    },
  ];
}

/** Puts the workings behind "Look here" on the hidden sheet. */
export function putAttention(sheet: SheetPlan, rows: number, formulas: KpiFormulas, shape: KpiShape): NamePlan[] {
  const numbers = Array.from({ length: rows }, (_, place): PlanCell[] => [place + 1]);
  putBlock(sheet, attentionColumn, "What wants a look", heads, numbers);
  // A format of their own, which formulas entered later do not take from the cells they name.
  format(sheet, columnArea(attentionColumn, heads.length), { numberFormat: "0.##########" });
  if (rows > 0) {
    const cells = attentionCells(firstEntry, rows, formulas, shape);
    sheet.fills.push({ area: area(firstEntry, attentionColumn + 1, rows, cells.length), cells });
  }
  return names.flatMap((name, column) => {
    const where = area(firstEntry, attentionColumn + column, Math.max(rows, 1));
    return name === "" ? [] : [{ name: formulas.name(name), refersTo: `=${sheetArea(sheet.name, where)}` }];
  });
}
