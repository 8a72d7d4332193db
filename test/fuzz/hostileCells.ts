import * as fc from "fast-check";

export type Cell = string | number | boolean;

/** Keys as they stand in real sheets and in attacks: patterns, operators, numbers, dates, errors, quotes, and very long ones. */
const bases = [
  "Rent",
  "Travel",
  "Re*t",
  "R?nt",
  "~Rent",
  "*",
  ">5",
  "<>",
  "=1+1",
  "+cash",
  "@home",
  "00123",
  "1/2",
  "Jan",
  "TRUE",
  "#N/A?",
  "O'Brien's",
  '"quoted"',
  "Café",
  "Straße",
  "a|b",
  "東京",
  "x".repeat(300),
  "Rent & Rates; Büro",
  "{1}",
] as const;

/** Ways to write one key that make no difference. */
const ways: ((key: string) => string)[] = [
  (key) => key,
  (key) => key,
  (key) => `${key} `,
  (key) => `  ${key}`,
  (key) => key.replace(/ /g, "\u00a0"),
  (key) => `${key}\u3000`,
  (key) => `${key}\t`,
  (key) => `${key}\n`,
  (key) => key.normalize("NFD"),
  (key) => (key === "Straße" ? key : key.toUpperCase()),
];

/** Some keys, each with the ways in which its rows may write it. */
export const hostileKeys = (most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...bases), { minLength: 2, maxLength: most, selector: sameKey });

export const hostileWay: fc.Arbitrary<(key: string) => string> = fc.constantFrom(...ways);

/** What makes two spellings one key, said once more and in another way than in the code that is tried. */
export function sameKey(cell: Cell): string {
  const words: string[] = [];
  let word = "";
  for (const letter of String(cell).normalize("NFC")) {
    if (" \t\n\r\u00a0\u3000\u2007\u202f".includes(letter)) {
      if (word) words.push(word);
      word = "";
    } else word += letter;
  }
  if (word) words.push(word);
  return words.join(" ").toLowerCase();
}

/** A cell as a person enters it so that its words stay words. */
export function entered(cell: Cell): Cell {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}
