/** Signs that nobody sees: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * How words are told apart as keys, the one rule for all that is computed: composed and decomposed letters, case, spaces of any kind
 * (no-break and ideographic ones, tabs, line breaks) at the ends and doubled inside, and signs that nobody sees make no difference.
 */
export function foldWords(words: string): string {
  return words.replace(UNSEEN, "").normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
