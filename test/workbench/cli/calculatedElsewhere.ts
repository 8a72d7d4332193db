import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { convertIn } from "../../libreoffice/convertIn";

/** The file without the results of its formulas: what comes out was calculated, not read back. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part];
    const xml = strFromU8(part).replace(
      /(<c [^>]*?)( t="\w+")?([^>]*>)(<f[^>]*>[^<]*<\/f>)<v[^>]*>[^<]*<\/v>/g,
      "$1$3$4",
    );
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

/** A formula whose result in the second spreadsheet is not the one in the file. */
export interface Disagreement {
  cell: string;
  formula: string;
  ours: unknown;
  theirs: unknown;
}

/** Has the formulas of a workbook's sheets calculated by LibreOffice, and compares every result. */
export function compareElsewhere(
  soffice: string,
  bytes: Uint8Array,
  sheets: (name: string) => boolean,
): { compared: number; differ: Disagreement[] } {
  const theirs = convertIn(soffice, withoutResults(bytes), "xlsx", (folder) =>
    openBytes("out.xlsx", readFileSync(path.join(folder, "book.xlsx"))),
  );
  const found = { compared: 0, differ: [] as Disagreement[] };
  for (const sheet of openBytes("saved.xlsx", bytes).sheets.filter(({ name }) => sheets(name))) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name)!;
    for (const [row, cells] of sheet.cells)
      for (const [column, { formula, value }] of cells) {
        if (!formula) continue;
        found.compared += 1;
        const result = other.cells.get(row)?.get(column)?.value ?? "";
        if (!same(value, result))
          found.differ.push({ cell: `${sheet.name} R${row + 1}C${column + 1}`, formula, ours: value, theirs: result });
      }
  }
  return found;
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
