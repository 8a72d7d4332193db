import { foldWords } from "../../../src/trackers/kit/rows/foldWords";
import { lineKey, typeOfWord, typeWord } from "../../../src/trackers/budget/lineKey";

test("composed and decomposed letters, case and doubled spaces are the same key", () => {
  expect(foldWords("Bücher")).toBe(foldWords("BU\u0308CHER".toLowerCase()));
  expect(lineKey("Ops", " Travel  costs ", "expense")).toBe(lineKey("OPS", "travel costs", "expense"));
});

test("department, category and type each tell lines apart", () => {
  const keys = [
    lineKey("a", "b", "expense"),
    lineKey("a", "b", "revenue"),
    lineKey("ab", "", "expense"),
    lineKey("", "ab", "expense"),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test("the word on the sheet leads back to the type", () => {
  for (const type of ["expense", "revenue", "asset", "headcount", "ratio", "ratiolow"] as const)
    expect(typeOfWord(typeWord(type))).toBe(type);
  expect(typeOfWord("Costs")).toBeNull();
});
