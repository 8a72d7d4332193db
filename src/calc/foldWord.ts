/**
 * A word as it is compared: without accents, case and spaces at the ends or doubled.
 *
 * @example
 * foldWord("  Überfällig ") //=> "uberfallig"
 */
export function foldWord(text: string): string {
  return text.trim().replace(/\s+/g, " ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");
}
