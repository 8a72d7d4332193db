import { readNumberText } from "../../calc/numberText";
import type { CellValue, Grid } from "../../sheets/grid";
import type { Source, SourceLine } from "../../sheets/source";
import { cellAddress, quoteSheet } from "../address";
import { rawCell, roleColumns } from "./budgetLines";

export type AmountRole = "plan" | "actual" | "forecast";
const amountRoles: AmountRole[] = ["plan", "actual", "forecast"];

/** The amounts of one source row as live formulas (without "="): as they should count, and as a plain sum counts them. "" is nothing. */
export class AmountCells {
  private readonly columns: Map<string, number>;

  constructor(
    private readonly source: Source,
    private readonly grid: Grid,
    private readonly row: number,
    private readonly line: SourceLine | undefined,
  ) {
    this.columns = roleColumns(source);
  }

  /** The texts that stand where amounts should. */
  get texts(): string[] {
    return amountRoles.map((role) => this.raw(role)).filter(isText);
  }

  /** The amount as the reader understands it. A text that somebody replaces by a number later counts as that number. */
  read(role: AmountRole): string {
    const raw = this.raw(role);
    if (!isText(raw)) return this.plain(role);
    const cell = this.reference(role);
    return this.line?.[role] == null ? `N(${cell})` : `IF(ISNUMBER(${cell}),${cell},${this.fromText(role)})`;
  }

  /** The amount as SUMIFS takes it: numbers only. */
  plain(role: AmountRole): string {
    return this.isBlank(role) ? "" : `N(${this.reference(role)})`;
  }

  /** What a text adds to a plain sum; nothing once somebody made it a number. */
  addedByText(role: AmountRole): string {
    if (!isText(this.raw(role)) || this.line?.[role] == null) return "";
    return `IF(ISNUMBER(${this.reference(role)}),0,${this.fromText(role)})`;
  }

  /** 1 where an actual is reported (a number, as sums pass over truth values): a word such as "pending" is no report. */
  isReported(): string {
    if (this.isBlank("actual")) return "";
    const word = isText(this.raw("actual")) && this.line?.actual == null;
    return word ? `N(ISNUMBER(${this.reference("actual")}))` : this.isFilled();
  }

  /** 1 where the actual's cell is not blank, as "<>" in a criterion sees it. */
  isFilled(): string {
    return this.isBlank("actual") ? "" : `N(${this.reference("actual")}<>"")`;
  }

  private isBlank(role: AmountRole): boolean {
    return !this.columns.has(role) || this.raw(role) === "";
  }

  private raw(role: AmountRole): CellValue {
    return rawCell(this.grid, this.row, this.columns.get(role));
  }

  private reference(role: AmountRole): string {
    return `${quoteSheet(this.source.sheet)}!${cellAddress(this.row - 1, this.columns.get(role)!, "both")}`;
  }

  private fromText(role: AmountRole): string {
    return textAsNumber(this.reference(role), String(this.raw(role)), this.line?.[role] ?? 0);
  }
}

function isText(value: CellValue): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/**
 * A formula that reads a text like this one as a number in a workbook of any culture: every sign but digits and separators is taken
 * out one by one, NUMBERVALUE reads the rest. The sign of the amount is the one that was read.
 */
export function textAsNumber(cell: string, text: string, value: number): string {
  const decimal = decimalSign(text, value);
  const signs = new Set(
    text
      .replace(/[\d.,]/g, "")
      .split("")
      .filter((sign) => sign !== " "),
  );
  let bare = cell;
  for (const sign of signs) bare = `SUBSTITUTE(${bare},${stringConstant(sign)},"")`;
  const number = `NUMBERVALUE(${bare},"${decimal}","${decimal === "." ? "," : "."}")${signs.has("%") ? "/100" : ""}`;
  return `IFERROR(${value < 0 ? "-" : ""}${number},0)`;
}

/** One sign of a person's text as a string in a formula: a single character, its quote doubled, cannot leave its string. */
function stringConstant(sign: string): string {
  return sign === '"' ? '""""' : `"${sign}"`;
}

/** The decimal sign under which the text is the value that was read. */
function decimalSign(text: string, value: number): "." | "," {
  const withPoint = readNumberText(text, ".");
  return typeof withPoint === "object" && withPoint.value === value ? "." : ",";
}
