/**
 * A text as plain lower-case words, so that "Fiscal_Year", "fiscalYear" and "Fiscal  year" are the same: accents go,
 * "%" and "#" are words of their own. The same on every machine: no locale takes part.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");
  return plain
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L}{3})(\d)/gu, "$1 $2")
    .replace(/[%#]/g, " $& ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((word) => word !== "");
}

/** True where the words of `phrase` stand side by side in `words`. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}
