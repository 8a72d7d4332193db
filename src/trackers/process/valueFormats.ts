import { commonDecimals } from "../../calc/decimals";

/** Decimals that a reader can still compare. */
const mostDecimals = 6;

/** How figures of a process are shown, as their source shows them, and what is worked out from them with a decimal more. */
export function valueFormats(values: readonly number[], source: string): { value: string; derived: string } {
  const value = source === "" ? "General" : source;
  if (source.includes("%")) return { value, derived: "0.00%" };
  const decimals = Math.min((commonDecimals(values) ?? mostDecimals) + 1, mostDecimals);
  return { value, derived: `#,##0.${"0".repeat(decimals)}` };
}
