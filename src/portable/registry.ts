import { areas } from "./areas";
import type { Known } from "./conditions";
import type { PortableFunction } from "./portableFunction";

/** Every COO function by its name, with what it is in plain Excel. */
export const registry: ReadonlyMap<string, PortableFunction> = new Map(
  areas.flatMap(({ functions }) => functions.map((portable) => [portable.name, portable])),
);

/**
 * Writes a COO function's meaning in plain Excel.
 *
 * @param name - The function without the namespace, any case: "VARIANCE".
 * @param args - The texts of its arguments in order; "" or nothing for one left out.
 * @param known - What is known of the cells beyond their texts, which makes the formula shorter.
 * @returns The formula without "=", or `null` where plain Excel cannot say it for these arguments.
 * @example
 * plainFormula("VARIANCE", ["E26", "D26"]) //=> 'IF(LEN(TRIM(E26))*LEN(TRIM(D26))=0,"",E26-D26)'
 */
export function plainFormula(name: string, args: readonly string[], known: Known = {}): string | null {
  const given = args.map((part) => (part.trim() === "" ? undefined : part.trim()));
  return registry.get(name.toUpperCase())?.plain?.(given, known) ?? null;
}

/** How formulas are written: as ordinary Excel, or over the COO functions. */
export type FormulaStyle = "plain" | "coo";

/**
 * Writes the call of a COO function in the style that a workbook wants: plain where Excel can say it, else the call itself.
 *
 * @example
 * renderCall("plain", "BUDGETUSED", ["E26", "D26"], { filled: ["E26", "D26"] }) //=> "IF(D26=0,NA(),E26/D26)"
 * renderCall("coo", "BUDGETUSED", ["E26", "D26"]) //=> "COO.BUDGETUSED(E26,D26)"
 */
export function renderCall(style: FormulaStyle, name: string, args: readonly string[], known: Known = {}): string {
  const plain = style === "plain" ? plainFormula(name, args, { ...known, tidy: true }) : null;
  return plain ?? `COO.${name.toUpperCase()}(${args.join(",")})`;
}
