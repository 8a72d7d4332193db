import { call } from "./callFunction";

/** Compares numbers, alone or in a list, within a case's tolerance. */
export function expectClose(actual: unknown, expected: number | readonly number[], tolerance: number): void {
  const [found, wanted] = [[actual].flat(2) as number[], [expected].flat() as number[]];
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((want, at) => {
    // A hair more than the tolerance, which itself is written in decimals.
    const allowed = tolerance * (1 + 1e-9) + Math.abs(want) * 1e-15;
    expect({ at, off: Math.abs(found[at] - want) <= allowed, found: found[at], want }).toMatchObject({ off: true });
  });
}

/** A table of two columns, label and figure, by its labels. */
export function table(id: string, ...args: unknown[]): Record<string, number> {
  const rows = call(id, ...args);
  if (!Array.isArray(rows)) throw new Error(`${id} gave ${JSON.stringify(rows)}`);
  return Object.fromEntries(rows.map(([label, figure]: [string, number]) => [label, figure]));
}
