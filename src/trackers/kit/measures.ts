import { roundHalfAway } from "../../calc/round";
import { exactSum } from "../../calc/sum";
import { misreadBySumifs } from "./rows/misreadBySumifs";
import type { Bound, Measure, Where } from "./definition";
import type { Cell } from "./expression/expression";
import type { RowCells } from "./rows/computeRow";
import { asText, trimmed } from "./source/shownCell";
import type { Terms } from "./terms";
import { capital } from "./capital";

/** A condition that stands in a cell of the sheet: a word or a stretch of days. */
export type CellWhere = { column: string } & (
  { sameAs: string } | { blank: true } | { from?: string; before?: string }
);

type AnyWhere = Where<Terms> | CellWhere;

/** How the columns and settings of a tracker are referred to in formulas. */
export interface Named {
  table(column: string): string;
  name(part: string): string;
}

/**
 * A figure of the table as a formula, without "=".
 *
 * @param beside - Conditions on cells of the sheet, which the figure has in addition.
 * @param exact - Compares cell by cell, where COUNTIFS could read a word in a cell as a pattern, a number or a date.
 */
export function measureFormula(
  measure: Measure<Terms>,
  by: Named,
  beside: readonly CellWhere[] = [],
  exact = false,
): string {
  if ("largest" in measure) return `MAX(${by.table(measure.largest)})`;
  if ("sum" in measure) return sumOf(measure.sum, [...measure.where, ...beside], by, exact);
  if ("mean" in measure) {
    const where = [...measure.where, ...beside, { column: measure.mean, number: true as const }];
    return `IF(${countOf(where, by, exact)}=0,"",${sumOf(measure.mean, where, by, exact)}/${countOf(where, by, exact)})`;
  }
  if ("count" in measure) return countOf([...measure.count, ...beside], by, exact);
  const [part, whole] = [measure.share, measure.of].map((where) => countOf([...where, ...beside], by, exact));
  return `IF(${whole}=0,"",${part}/${whole})`;
}

function countOf(where: readonly AnyWhere[], by: Named, exact: boolean): string {
  if (isPlain(where, exact)) return `COUNTIFS(${where.flatMap((one) => criteria(one, by)).join(",")})`;
  return `SUMPRODUCT(${tests(where, by)})`;
}

function sumOf(column: string, where: readonly AnyWhere[], by: Named, exact: boolean): string {
  if (isPlain(where, exact))
    return `SUMIFS(${[by.table(column), ...where.flatMap((one) => criteria(one, by))].join(",")})`;
  return `SUMPRODUCT(${tests(where, by)},${by.table(column)})`;
}

/** COUNTIFS does not tell a blank cell from one whose formula shows nothing, and reads "1-30" as a date. */
function isPlain(where: readonly AnyWhere[], exact: boolean): boolean {
  const isSafe = (word: string) => !misreadBySumifs(word);
  return !exact && where.every((one) => !("oneOf" in one || "blank" in one) && (!("is" in one) || isSafe(one.is)));
}

function criteria(where: AnyWhere, by: Named): string[] {
  const range = by.table(where.column);
  if ("is" in where) return [range, `"${where.is}"`];
  if ("isNot" in where) return [range, `"<>${where.isNot}"`];
  if ("number" in where) return [range, '">-1E+300"'];
  if ("sameAs" in where) return [range, `"="&${where.sameAs}`];
  const { from, before } = bounds(where, by);
  return [
    ...(from === undefined ? [] : [range, `">="&${from}`]),
    ...(before === undefined ? [] : [range, `"<"&${before}`]),
  ];
}

function tests(where: readonly AnyWhere[], by: Named): string {
  const parts = where.map((one) => test(one, by));
  return parts.length === 1 ? `--${parts[0]}` : parts.join("*");
}

function test(where: AnyWhere, by: Named): string {
  const range = by.table(where.column);
  if ("is" in where) return `(${range}="${where.is}")`;
  if ("isNot" in where) return `(${range}<>"${where.isNot}")`;
  if ("oneOf" in where) return `(${where.oneOf.map((word) => `(${range}="${word}")`).join("+")})`;
  if ("number" in where) return `ISNUMBER(${range})`;
  if ("sameAs" in where) return `(${range}=${where.sameAs})`;
  if ("blank" in where) return `(LEN(TRIM(${range}))=0)`;
  const { from, before } = bounds(where, by);
  const sides = [from && `(${range}>=${from})`, before && `(${range}<${before})`].filter((side) => side);
  return [`ISNUMBER(${range})`, ...sides].join("*");
}

function bounds(where: AnyWhere, by: Named): { from?: string; before?: string } {
  const { from, before } = where as { from?: string | Bound<Terms>; before?: string | Bound<Terms> };
  const text = (bound: string | Bound<Terms> | undefined) =>
    bound === undefined || typeof bound === "string" ? bound : boundText(bound, by);
  return { from: text(from), before: text(before) };
}

function boundText(bound: Bound<Terms>, by: Named): string {
  if (typeof bound === "number") return String(bound);
  const name = by.name(capital(bound.setting));
  return bound.plus ? `${name}+${bound.plus}` : name;
}

/** A figure of the table as it is worked out from its rows. */
export function measureValue(
  measure: Measure<Terms>,
  rows: readonly RowCells[],
  setting: (name: string) => Cell,
  beside: (cells: RowCells) => boolean = () => true,
): number | "" {
  const chosen = (where: readonly Where<Terms>[]) =>
    rows.filter((cells) => beside(cells) && where.every((one) => meets(cells, one, setting)));
  const numbers = (column: string, where: readonly Where<Terms>[]) =>
    chosen(where).flatMap((cells) => (typeof cells[column] === "number" ? [cells[column]] : []));
  if ("largest" in measure) return Math.max(0, ...numbers(measure.largest, []));
  if ("sum" in measure) return exactSum(numbers(measure.sum, measure.where));
  if ("mean" in measure) {
    const found = numbers(measure.mean, measure.where);
    return found.length === 0 ? "" : exactSum(found) / found.length;
  }
  if ("count" in measure) return chosen(measure.count).length;
  const whole = chosen(measure.of).length;
  return whole === 0 ? "" : chosen(measure.share).length / whole;
}

/** Whether a row is one of those that are counted. */
export function meets(cells: RowCells, where: Where<Terms>, setting: (name: string) => Cell): boolean {
  const cell = cells[where.column];
  const same = (word: string) => typeof cell === "string" && cell.toLowerCase() === word.toLowerCase();
  if ("is" in where) return same(where.is);
  if ("isNot" in where) return !same(where.isNot);
  if ("oneOf" in where) return where.oneOf.some(same);
  if ("number" in where) return typeof cell === "number";
  if ("blank" in where) return trimmed(asText(cell)) === "";
  const [from, before] = [where.from, where.before].map((bound) => boundValue(bound, setting));
  return (
    typeof cell === "number" && typeof from === "number" && typeof before === "number" && cell >= from && cell < before
  );
}

function boundValue(bound: Bound<Terms>, setting: (name: string) => Cell): Cell {
  if (typeof bound === "number") return bound;
  const value = setting(bound.setting);
  return typeof value === "number" ? value + (bound.plus ?? 0) : value;
}

/** A figure in words, as a formula and as it reads. */
export function inWords(shown: "count" | "share", formula: string): string {
  return shown === "share" ? `IF(ISNUMBER(${formula}),ROUND(100*${formula},0)&" %","–")` : formula;
}

export function valueInWords(shown: "count" | "share", value: number | ""): string {
  if (shown !== "share") return String(value);
  return value === "" ? "–" : `${roundHalfAway(100 * value, 0)} %`;
}
