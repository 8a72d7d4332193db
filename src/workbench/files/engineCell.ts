import { parseStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import { addressOf, quotedSheet, type Area } from "../host/area";
import type { Place } from "../host/formulaText";
import type { HasFunction } from "./addInFunctions";

/** What a cell remembers of its file, where the engine calculates with other words or not at all. */
export interface FileMemory {
  /** The formula as it stands in the file. */
  written: string;
  /** What the engine was given in its place; `null` where the result that the file holds stays. */
  engine: string | null;
  /** That result. */
  result: string | number | boolean;
}

/** A table of the file, with its headings as they stand in the cells. */
export interface HeadedTable {
  name: string;
  sheet: string;
  sheetId: string;
  area: Area;
  headings: string[];
}

const FUNCTIONS = /[A-Za-z_][\w.]*(?=\()/g;
/** The functions of the add-in, under each name that files keep for them. */
const ADD_IN = /^(_xlfn\.|_xlws\.|_xll\.)*(_xldudf_)?COO[._]/i;
/** "Jan:Dec!A1" and "'Jan 26:Dec 26'!A1" reach through sheets. */
const THROUGH_SHEETS = /(?:'[^'[\]]*:[^']*'|\b\w+:\w+)!/;

/** Whether the engine can work a formula out: it has each of its functions, and the formula stays on one sheet at a time. */
export function isCalculable(formula: string, has: HasFunction): boolean {
  return notCalculable(formula, has) === null;
}

/** The function, or the reference through sheets, that the engine lacks for a formula; `null` where it has all. */
export function notCalculable(formula: string, has: HasFunction): string | null {
  const through = THROUGH_SHEETS.exec(formula);
  if (through) return through[0];
  const named = formula.match(FUNCTIONS) ?? [];
  const unknown = named.filter((name) => !ADD_IN.test(name) && !has(name.replace(/^(_xlfn\.|_xlws\.)+/i, "")));
  if (unknown.length === 0) return null;
  // What looks like a call may stand in a text.
  const called = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type === "func");
  return called.find(({ value }) => unknown.includes(value))?.value ?? null;
}

/** The formula of the cell's file, where the cell is still what the file made of it; "" where somebody changed it since. */
export function rememberedFormula(
  memory: Partial<FileMemory> | undefined,
  formula: string,
  value: FileMemory["result"],
): string {
  if (!memory?.written) return "";
  const same = memory.engine === null ? formula === "" && value === memory.result : formula === memory.engine;
  return same ? memory.written : "";
}

/** Columns whose names the engine does not read: with signs that a reference escapes, or with line breaks. */
const ESCAPED = /[#[\]'@\n\r"]/;

/** A formula whose references to columns with such names are plain addresses. */
export function withPlainColumns(formula: string, place: Place, tables: readonly HeadedTable[]): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(
    tokens.map((token) =>
      token.type === "structured" ? { ...token, value: plainColumns(token.value, place, tables) } : token,
    ),
  );
}

function plainColumns(reference: string, place: Place, tables: readonly HeadedTable[]): string {
  const parsed = parseStructRef(reference);
  const columns = parsed?.columns ?? [];
  if (!parsed || !columns.some((name) => ESCAPED.test(name))) return reference;
  const table = tables.find((one) => (parsed.table ? sameWords(one.name, parsed.table) : isIn(one, place)));
  const positions = columns.map((name) => table?.headings.findIndex((heading) => sameWords(heading, name)) ?? -1);
  if (!table || positions.includes(-1)) return reference;
  const rows = rowsOf(table.area, parsed.sections ?? [], place);
  const first = Math.min(...positions);
  const area = { ...rows, column: table.area.column + first, columns: Math.max(...positions) - first + 1 };
  return `${quotedSheet(table.sheet)}!${addressOf(area)}`;
}

function rowsOf(area: Area, sections: readonly string[], place: Place): { row: number; rows: number } {
  const asked = sections.map((section) => section.toLowerCase());
  if (asked.includes("this row")) return { row: place.row, rows: 1 };
  if (asked.includes("all") || (asked.includes("headers") && asked.includes("data")))
    return { row: area.row, rows: area.rows };
  if (asked.includes("headers")) return { row: area.row, rows: 1 };
  return { row: area.row + 1, rows: Math.max(area.rows - 1, 1) };
}

function isIn({ area, sheetId }: HeadedTable, place: Place): boolean {
  const inside = (at: number, from: number, count: number) => at >= from && at < from + count;
  return (
    sheetId === place.sheetId &&
    inside(place.row, area.row, area.rows) &&
    inside(place.column, area.column, area.columns)
  );
}

const plainWords = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
const sameWords = (one: string, other: string) => plainWords(one) === plainWords(other);
