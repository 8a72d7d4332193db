import fc from "fast-check";
import { joinFormats } from "../../src/excel/joinFormats";
import type { Area, Format } from "../../src/trackers/plan";

const size = 6;

/** What each cell of a small sheet looks like once all formats are laid, one over the other. */
function painted(formats: readonly { areas: readonly Area[]; look: Omit<Format, "area"> }[]): object[] {
  const cells = Array.from({ length: size * size }, () => ({}));
  for (const { areas, look } of formats)
    for (const { row, column, rows, columns } of areas)
      for (let at = 0; at < rows * columns; at++) {
        const cell = (row + Math.floor(at / columns)) * size + column + (at % columns);
        cells[cell] = { ...cells[cell], ...look };
      }
  return cells;
}

const areas = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: size - 1 })))
  .map(([r1, r2, c1, c2]): Area => ({
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r1 - r2) + 1,
    columns: Math.abs(c1 - c2) + 1,
  }));
const looks = fc.constantFrom<Omit<Format, "area">>(
  { fill: "#FFFFFF" },
  { fill: "#000000" },
  { wrap: true },
  { font: { bold: true } },
);
const formats = fc.array(
  fc.tuple(areas, looks).map(([area, look]): Format => ({ area, ...look })),
  { maxLength: 12 },
);

test("every cell looks as if the formats had been laid one by one", () => {
  fc.assert(
    fc.property(formats, (given) => {
      const single = given.map(({ area, ...look }) => ({ areas: [area], look }));
      expect(painted(joinFormats(given))).toEqual(painted(single));
    }),
  );
});

test("a look is laid once for all its areas, also where another stands elsewhere between them", () => {
  const at = (row: number, fill: string): Format => ({ area: { row, column: 0, rows: 1, columns: 1 }, fill });
  expect(
    joinFormats([at(0, "#111111"), at(1, "#222222"), at(2, "#111111")]).map(({ areas: all }) => all.length),
  ).toEqual([2, 1]);
});

test("lines between rows are not asked of single rows", () => {
  const border = { edge: "bottom", color: "#000000", weight: "thin" } as const;
  const rows = (row: number, count: number): Format => ({ area: { row, column: 0, rows: count, columns: 1 }, border });
  expect(joinFormats([rows(0, 1), rows(2, 3), rows(9, 1)]).map(({ areas: all }) => all.map(({ row }) => row))).toEqual([
    [0, 9],
    [2],
  ]);
});
