/**
 * A text as plain lower-case words, so that "Fiscal_Year", "fiscalYear" and "Fiscal  year" are the same: accents go,
 * "%" and "#" are words of their own. The same on every machine: no locale takes part.
 */
export function wordsOf(text: string): string[] {
  const plain = withoutAccents(text).replace(/ß/g, "ss");
  return (isAscii(plain) ? asciiWords(plain) : allWords(plain)).filter((word) => word !== "");
}

/** The same without taking capitals apart, for words as people write them: "TotalEnergies" is a name. */
export function labelWords(text: string): string[] {
  return withoutAccents(text)
    .replace(/ß/g, "ss")
    .replace(/[%#]/g, " $& ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter((word) => word !== "");
}

/** The same as `allWords`, quicker: nearly every text is plain ASCII. */
function asciiWords(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .replace(/([A-Za-z]{3})(\d)/g, "$1 $2")
    .replace(/[%#]/g, " $& ")
    .toLowerCase()
    .split(/[^a-z\d%#]+/);
}

function allWords(text: string): string[] {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L}{3})(\d)/gu, "$1 $2")
    .replace(/[%#]/g, " $& ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%#]+/u);
}

/** A text without accents. */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** True where the words of `phrase` stand side by side in `words`. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}
