const known = new Map<string, string>();

/** Endings of plurals that leave the word as it is in the singular; German ones stand in the vocabularies. */
function cut(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  if (word.endsWith("oes")) return `${word.slice(0, -3)}ao`;
  return word.slice(0, -1);
}

/** A heading's word without the ending of a plural, so that "Risks" and "Risk", "Riesgos" and "Riesgo" are one. */
export function singular(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = cut(word);
    if (known.size < 5000) known.set(word, found);
  }
  return found;
}

/** The same for each word. */
export function singulars(words: readonly string[]): string[] {
  return words.map(singular);
}
