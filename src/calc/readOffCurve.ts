/** A point of a curve. */
export interface CurvePoint {
  x: number;
  y: number;
}

/**
 * Reads a value off a curve of straight pieces; before its first and after its last point it goes on level.
 *
 * @param points - One point or more, x rising strictly. Not changed.
 * @example
 * readOffCurve([{ x: 0, y: 1 }, { x: 10, y: 0.5 }], 5) //=> 0.75
 */
export function readOffCurve(points: readonly CurvePoint[], at: number): number {
  const next = points.findIndex(({ x }) => x > at);
  if (next === 0) return points[0].y;
  const left = points[next === -1 ? points.length - 1 : next - 1];
  if (next === -1) return left.y;
  const right = points[next];
  return left.y + ((right.y - left.y) * (at - left.x)) / (right.x - left.x);
}
