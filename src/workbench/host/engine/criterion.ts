import type { BaseValueObject } from "@univerjs/engine-formula";
import { parseValue } from "numfmt";
import { isErrorText } from "../errorValues";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What SUMIFS and its kin ask of a cell: `operand` "" asks for blank ones (`emptyTextToo` where a text without characters counts). */
export interface Criterion {
  comparison: Comparison;
  operand: number | boolean | string;
  /** A text with * or ? in it, which is compared as a pattern. */
  pattern: RegExp | null;
  emptyTextToo: boolean;
  /** Over 255 characters, which Excel's functions fail for. */
  tooLong: boolean;
  /** Same key, same cells. */
  key: string;
}

const longestText = 255;

/** Reads a criterion as Excel does: an optional comparison, then a number, date, truth value, error, pattern or text. */
export function readCriterion(value: BaseValueObject | null | undefined | void): Criterion {
  // An empty cell as a criterion counts as 0.
  if (!value || value.isNull()) return exactly(0);
  if (value.isNumber()) return exactly(Number(value.getValue()));
  if (value.isBoolean()) return exactly(Boolean(value.getValue()));
  const text = String(value.getValue());
  const [, sign, operand] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text)!;
  const comparison = (sign ?? "=") as Comparison;
  const base = {
    comparison,
    pattern: null,
    emptyTextToo: sign === undefined,
    tooLong: text.length > longestText,
    key: `s${text.toLowerCase()}`,
  };
  if (operand === "") return { ...base, operand: "" };
  const read = readOperand(operand);
  if (typeof read !== "string") return { ...base, operand: read };
  const equality = comparison === "=" || comparison === "<>";
  const wild = equality && /[*?~]/.test(read);
  return { ...base, operand: read.toLowerCase(), pattern: wild ? patternOf(read) : null };
}

function exactly(operand: number | boolean): Criterion {
  return {
    comparison: "=",
    operand,
    pattern: null,
    emptyTextToo: false,
    tooLong: false,
    key: `${typeof operand} ${operand}`,
  };
}

function readOperand(text: string): number | boolean | string {
  if (isErrorText(text)) return text;
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  const parsed = /\d/.test(text) ? parseValue(text) : null;
  return parsed && typeof parsed.v === "number" ? parsed.v : text;
}

/** * stands for any characters, ? for one, ~ takes the next one as it is. */
export function patternOf(text: string): RegExp {
  const escaped = text.replace(/~([*?~])|[*]|[?]|[.+^${}()|[\]\\]/g, (match, literal?: string) => {
    if (literal) return `\\${literal}`;
    if (match === "*") return "[^]*";
    return match === "?" ? "[^]" : `\\${match}`;
  });
  return new RegExp(`^${escaped}$`, "i");
}
