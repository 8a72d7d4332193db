/**
 * The formula that reads a value off a curve of straight pieces, without the leading "="; before its first and after its last point the
 * curve goes on level.
 *
 * @param at - Reference to the place.
 * @param xs - Reference to the points' places, rising; blanks may follow the last.
 * @param ys - Reference to the points' values.
 */
export function curveFormula(at: string, xs: string, ys: string): string {
  const place = `MATCH(${at},${xs},1)`;
  const left = (column: string) => `INDEX(${column},${place})`;
  const right = (column: string) => `INDEX(${column},${place}+1)`;
  const between = `${left(ys)}+(${right(ys)}-${left(ys)})*(${at}-${left(xs)})/(${right(xs)}-${left(xs)})`;
  return `IF(${at}<=MIN(${xs}),INDEX(${ys},1),IF(${at}>=MAX(${xs}),INDEX(${ys},COUNT(${xs})),${between}))`;
}
