import { COMPLIANCE_WORDS } from "../../src/calc/complianceWords";
import { foldWord } from "../../src/calc/foldWord";
import { STATUS_WORDS } from "../../src/calc/statusWords";
import { complianceWords, statusWords } from "../../src/portable/statusWords";

/** Formulas compare without regard to case but not to accents, so they need both ways of writing. */
const bothWays = (words: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, [...new Set(list.flatMap((word) => [word, foldWord(word)]))]]),
  );

test("plain formulas know the same words as calc, with and without accents", () => {
  expect(statusWords).toEqual(bothWays(STATUS_WORDS));
  expect(complianceWords).toEqual(bothWays(COMPLIANCE_WORDS));
});

test("no word stands for two classes", () => {
  for (const words of [statusWords, complianceWords]) {
    const all = Object.values(words).flat();
    expect(new Set(all).size).toBe(all.length);
  }
});
