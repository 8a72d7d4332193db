import { partsOf, quotedSheet } from "./followed";
import { tokensOf } from "./tokens";

/**
 * A formula as Excel words it after sheets got other names or went; where it names none of them, the same text by every character.
 *
 * @param names - What a sheet is called now by what it was called, in small letters; `null` for one that is gone.
 */
export function withSheetsRenamed(formula: string, names: ReadonlyMap<string, string | null>): string {
  if (names.size === 0 || !formula.startsWith("=")) return formula;
  return tokensOf(formula)
    .map(({ type, value }) => {
      if (!/^range/.test(type)) return value;
      const { sheet, cells } = partsOf(value);
      const now = names.get(sheet.toLowerCase());
      if (sheet === "" || now === undefined) return value;
      return now === null ? "#REF!" : `${quotedSheet(now)}!${cells}`;
    })
    .join("");
}
