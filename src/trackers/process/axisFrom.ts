/** How much of a chart's height may be empty below its figures before the axis starts higher than zero. */
const mostEmpty = 0.4;

/**
 * Where the value axis of a line chart starts, so that a process far from zero is not squeezed under the top; it ends by itself, so
 * that later figures are not cut off.
 */
export function axisFrom(values: readonly number[]): { axisMinimum?: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least;
  if (span === 0 || least <= mostEmpty * most) return {};
  const step = 10 ** Math.floor(Math.log10(span));
  const start = Math.floor((least - span / 2) / step) * step;
  return { axisMinimum: Number(Math.max(0, start).toPrecision(12)) };
}
