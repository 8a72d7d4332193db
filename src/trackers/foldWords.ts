/** How words are told apart as keys: composed and decomposed letters, case and doubled spaces make no difference. */
export function foldWords(words: string): string {
  return words.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
