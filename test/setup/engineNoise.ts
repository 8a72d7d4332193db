/**
 * The spreadsheet engine reports every formula whose cell went away before it was calculated, as happens whenever a build is taken
 * back. Nothing is wrong then, and thousands of such lines would bury what is.
 */
export function isEngineNoise(words: string): boolean {
  return words.startsWith("Dependency tree not found");
}
