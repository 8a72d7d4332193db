/** Sizes of paper as Office.js names them, by the number that files have for each. */
const SIZES = new Map([
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
]);

export const paperName = (id: number | undefined): string => SIZES.get(id ?? 1) ?? "Letter";

export const paperId = (name: string): number =>
  [...SIZES].find(([, known]) => known.toLowerCase() === name.toLowerCase())?.[0] ?? 1;
