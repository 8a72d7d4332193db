const bits = new DataView(new ArrayBuffer(8));

/** ln 2 in two parts; the first has room for any whole multiple a double's exponent can ask for. */
export const LN2_HIGH = 6.9314718036912381649e-1;
export const LN2_LOW = 1.90821492927058770002e-10;

/**
 * The natural logarithm, worked out here and not by `Math.log`: the standard leaves the last digit of that to each
 * engine, and a simulation must come to the same figures in every one. Right to about one unit in the last place.
 *
 * @param x - A number of 0 or more.
 * @returns ln x; −Infinity for 0, `NaN` below.
 * @example
 * naturalLog(10) //=> 2.302585092994046
 */
export function naturalLog(x: number): number {
  if (x <= 0 || x !== x) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  if (x < 2 ** -1022) return naturalLog(x * 2 ** 54) - 54 * Math.LN2;
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  let exponent = (high >>> 20) - 1023;
  bits.setInt32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const small = f - s * (f - atanhRest(s * s));
  return exponent === 0 ? small : exponent * LN2_HIGH + (small + exponent * LN2_LOW);
}

/** The series of ln(1 + f) in z = s², s = f / (2 + f), beyond its first term: 2z/3 + 2z²/5 …, in groups worked out side by side. */
function atanhRest(z: number): number {
  const square = z * z;
  const fourth = square * square;
  const first = 2 / 3 + z * (2 / 5) + square * (2 / 7 + z * (2 / 9));
  const second = 2 / 11 + z * (2 / 13) + square * (2 / 15 + z * (2 / 17));
  const third = 2 / 19 + z * (2 / 21) + square * (2 / 23);
  return z * (first + fourth * (second + fourth * third));
}
