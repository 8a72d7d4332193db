import type { FileCell, FileWorkbook } from "../../../src/workbench/files/fileModel";
import { FileProblem } from "../../../src/workbench/files/fileProblem";
import { openBytes } from "../../../src/workbench/files/openBytes";
import { parseArea } from "../../../src/workbench/host/area";
import { hostileCases } from "./hostile/hostileCases";

const refused = hostileCases.filter((one) => one.refused);
const read = hostileCases.filter((one) => !one.refused);

/** What opening gives: the workbook, or the line that refuses it. */
function opened(name: string, bytes: Uint8Array): FileWorkbook | string {
  try {
    return openBytes(name, bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) return problem.message;
    throw problem;
  }
}

function cellAt({ sheets: [sheet] }: FileWorkbook, address: string): FileCell | undefined {
  const { row, column } = parseArea(address)!;
  return sheet.cells.get(row)?.get(column);
}

describe("a file that cannot be read is refused in one line", () => {
  it.each(refused.map((one) => [one.what, one] as const))("%s", (_, { name, bytes, refused: says }) => {
    const line = opened(name, bytes());
    expect(line).toMatch(says!);
    expect(line).toMatch(/^[^\n]{10,300}\.$/);
    expect(line).toContain(name);
  });
});

describe("a file that is odd, and can be read", () => {
  it.each(read.map((one) => [one.what, one] as const))("%s", (_, { name, bytes, cells, formulas, also }) => {
    const file = opened(name, bytes());
    if (typeof file === "string") throw new Error(file);
    for (const address of Object.keys(cells ?? {}))
      expect([address, cellAt(file, address)?.value]).toEqual([address, cells![address]]);
    for (const address of Object.keys(formulas ?? {}))
      expect([address, cellAt(file, address)?.formula]).toEqual([address, formulas![address]]);
    expect(also?.(file) ?? true).toBe(true);
  });
});
