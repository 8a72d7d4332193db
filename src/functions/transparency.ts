import { calculationVersion } from "../calc/version";

/**
 * Version of the calculation library, for the record on a sheet.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/help/version.html
 * @returns The version in words, such as 1.2.0.
 * @example COO.VERSION() //=> "0.1.0"
 */
export function VERSION(): string {
  return calculationVersion;
}
