/** The error texts that Excel lets a custom function return. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

const RETURNABLE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** Errors that a cell can show and a custom function cannot return. */
const OTHERS: readonly string[] = [
  "#NAME?",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
];

/** An error that stands in a cell, on its way through a function to the cell that depends on it. */
export class CellError extends Error {
  override readonly name = "CellError";

  constructor(
    readonly code: ErrorCode,
    readonly reason?: string,
  ) {
    super(reason ?? code);
  }
}

export const BLANK = Symbol("blank");

/** What a cell holds, whichever way Excel hands it over. */
export type Cell = number | string | boolean | typeof BLANK | CellError;

/**
 * Reads one cell. Empty cells arrive as `null` or "", errors as their text or as an object, and linked data types and
 * formatted numbers as objects around a basic value.
 */
export function readCell(raw: unknown): Cell {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : new CellError("#NUM!");
  if (typeof raw === "string") return raw.startsWith("#") ? (cellError(raw) ?? raw) : raw.trim() === "" ? BLANK : raw;
  if (typeof raw === "boolean") return raw;
  if (raw === null || raw === undefined) return BLANK;
  return readRichCell(raw as { basicValue?: unknown; code?: unknown });
}

function readRichCell(raw: { basicValue?: unknown; code?: unknown }): Cell {
  const basic = raw.basicValue ?? raw.code;
  return typeof basic === "object" ? BLANK : readCell(basic);
}

function cellError(text: string): CellError | null {
  if (RETURNABLE.includes(text)) return new CellError(text as ErrorCode);
  return OTHERS.includes(text) ? new CellError("#VALUE!", `A cell that this depends on shows ${text}`) : null;
}
