/**
 * A text that MATCH, COUNTIF and their like look for letter by letter: "*", "?" and "~" in it stand for themselves. A number becomes
 * a text, which finds no number.
 *
 * @param text - A formula or reference, a cell or several.
 */
export function literally(text: string): string {
  return ["~", "*", "?"].reduce((done, sign) => `SUBSTITUTE(${done},"${sign}","~${sign}")`, text);
}

/** The same for what may be a number or a text. */
export function keyLiterally(key: string): string {
  return `IF(ISTEXT(${key}),${literally(key)},${key})`;
}
