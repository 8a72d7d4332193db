import type { SheetPlan } from "../trackers/plan";

/** Letters that take the room of two: of East Asian scripts, in full width, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/**
 * A sheet's widths with room for as many letters as planned where they are wide ones: a column for 30 letters becomes up to twice as
 * wide. A text that stands alone in its row runs on over the empty cells beside it, and asks for no room.
 */
export function widthsForLetters({ widths, blocks, exceptions }: SheetPlan): SheetPlan["widths"] {
  const texts = new Map<number, string[]>();
  for (const { column, cells } of [...blocks, ...exceptions])
    for (const line of cells)
      line.forEach((cell, at) => {
        if (cell === null || typeof cell !== "object" || !("text" in cell) || cell.text.search(WIDE) === -1) return;
        if (line.filter((one) => one !== null).length === 1) return;
        texts.set(column + at, [...(texts.get(column + at) ?? []), cell.text]);
      });
  if (texts.size === 0) return widths;
  return widths.flatMap(({ column, columns, characters }) => [
    { column, columns, characters },
    ...Array.from({ length: columns }, (_, at) => at + column)
      .map((one) => ({ column: one, columns: 1, characters: roomFor(texts.get(one) ?? [], characters) }))
      .filter((one) => one.characters > characters),
  ]);
}

function roomFor(texts: readonly string[], letters: number): number {
  return Math.max(
    letters,
    ...texts.map((text) => {
      const shown = [...text].slice(0, letters).join("");
      return [...shown].length + (shown.match(WIDE) ?? []).length;
    }),
  );
}
