import type { Shape } from "./shape";

/** Results in a shape, one a position in reading order. */
export function shaped({ rows, columns }: Shape, itemAt: (position: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => itemAt(row * columns + column)),
  );
}
