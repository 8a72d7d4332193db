import { CellValueType, type ICellData } from "@univerjs/core";
import { tokenize } from "@borgar/fx";
import { isTextFormat, parseValue } from "numfmt";
import { readNumberText } from "../../calc/numberText";
import { isErrorText } from "./errorValues";
import { invalidArgument } from "./hostError";
import { refuseUnreadable } from "./readableFormula";

/** What a cell becomes when `input` is entered: its content, and the number format that comes with it (a date, a percentage). */
export interface Entry {
  cell: ICellData;
  format?: string;
}

/** Characters that a cell's text has at most; an apostrophe in front is not one of them. */
const longestText = 32_767;

/** "1.200,50" is a number in other languages than the workbook's; Excel keeps it as text. */
const COMMA_BEHIND_POINT = /\d\.\d+,/;

/** Formula text is handed on as entered; whoever writes it translates it. */
function formulaEntry(formula: string): Entry {
  refuseUnreadable(formula);
  return { cell: { f: formula, v: null, t: null } };
}

const valueEntry = (v: string | number, t: CellValueType, format?: string): Entry => ({
  cell: { v, t, f: null, si: null },
  format,
});

const blankEntry = (): Entry => ({ cell: { v: null, t: null, f: null, si: null } });

/**
 * Enters `input` as a person would type it, which is what Excel does with `values` and `formulas`: "1/2" becomes a date, "=A1" and
 * "-A1" formulas, "'1/2" the text 1/2.
 *
 * @param numberFormat - the format of the cell; "@" keeps everything as text.
 * @returns `null` where the cell stays as it is.
 */
export function enter(input: unknown, numberFormat: string): Entry | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number") return valueEntry(input, CellValueType.NUMBER);
  if (typeof input === "boolean") return valueEntry(input ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof input !== "string") throw invalidArgument("A cell takes a text, a number or a boolean.");
  if (input === "") return blankEntry();
  if (input.replace(/^'/, "").length > longestText)
    throw invalidArgument(`A cell takes ${longestText} characters at most.`);
  if (isTextFormat(numberFormat)) return valueEntry(input, CellValueType.FORCE_STRING);
  if (input.startsWith("'")) return valueEntry(input.slice(1), CellValueType.FORCE_STRING);
  return enterText(input);
}

function enterText(input: string): Entry {
  if (input.startsWith("=") && input.length > 1) return formulaEntry(input);
  const parsed = /\d/.test(input) && !COMMA_BEHIND_POINT.test(input) ? parseValue(input) : null;
  if (parsed && typeof parsed.v === "number")
    return valueEntry(shareOf(input) ?? parsed.v, CellValueType.NUMBER, usualFormat(parsed.z));
  if (/^(true|false)$/i.test(input)) return valueEntry(/^t/i.test(input) ? 1 : 0, CellValueType.BOOLEAN);
  if (/^@[A-Za-z.]+\(/.test(input)) return formulaEntry(`=${input.slice(1)}`);
  if (/^[+-]./.test(input) && readsAsFormula(`=${input}`)) return formulaEntry(`=${input}`);
  if (isErrorText(input)) return valueEntry(input, CellValueType.STRING);
  return valueEntry(input, CellValueType.STRING);
}

/** "12.3%" is 0.123 itself: a hundredth of 12.3 has a tail that no cell of Excel shows. */
function shareOf(input: string): number | null {
  if (!input.trim().endsWith("%")) return null;
  const reading = readNumberText(input, ".");
  return typeof reading === "object" ? reading.value : null;
}

function readsAsFormula(formula: string): boolean {
  const tokens = tokenize(formula);
  const operands = tokens.filter(({ type }) =>
    /^(range|range_|ternary|func|number|structured|string|boolean)/.test(type),
  );
  const spaced = tokens.some(({ type }) => type === "whitespace");
  return operands.length > 0 && !spaced && !tokens.some(({ type, unterminated }) => type === "unknown" || unterminated);
}

/** Excel's own choice among the formats for a typed date. */
function usualFormat(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  if (/^(m[/-]d|d mmm|d-mmm)$/.test(format)) return "d-mmm";
  if (/^(yyyy-mm-dd|mm\/dd\/yyyy|m\/d\/yyyy)$/.test(format)) return "m/d/yyyy";
  return format;
}
