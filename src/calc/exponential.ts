import { LN2_HIGH, LN2_LOW } from "./naturalLog";

/** Beyond these the result is no double any more. */
const HIGHEST = 709.782712893384;
const LOWEST = -745.1332191019411;

/** 2^−1022 to 2^1023: every power of two that is an ordinary double. */
const LEAST_POWER = -1022;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  let power = 2.2250738585072014e-308;
  for (let i = 0; i < powers.length; i++, power *= 2) powers[i] = power;
  return powers;
}

/**
 * The exponential e^x, worked out here and not by `Math.exp` for the same reason as `naturalLog`: the same digits in
 * every engine. Right to about one unit in the last place.
 *
 * @example
 * exponential(1) //=> 2.718281828459045
 */
export function exponential(x: number): number {
  if (x !== x) return NaN;
  if (x > HIGHEST) return Infinity;
  if (x < LOWEST) return 0;
  const twos = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - twos * LN2_HIGH;
  const low = twos * LN2_LOW;
  const rest = high - low;
  const power = 1 + (high - (low - rest * rest * seriesBeyondSecond(rest)));
  if (twos >= LEAST_POWER && twos <= 1023) return power * POWERS_OF_TWO[twos - LEAST_POWER];
  const half = twos >> 1;
  return power * POWERS_OF_TWO[half - LEAST_POWER] * POWERS_OF_TWO[twos - half - LEAST_POWER];
}

/** (e^r − 1 − r) / r² for |r| ≤ ln 2 / 2: 1/2! + r/3! + r²/4! …, in groups that a processor can work out side by side. */
function seriesBeyondSecond(r: number): number {
  const square = r * r;
  const fourth = square * square;
  const first = 1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120));
  const second = 1 / 720 + r * (1 / 5040) + square * (1 / 40320 + r * (1 / 362880));
  const third = 1 / 3628800 + r * (1 / 39916800) + square * (1 / 479001600 + r * (1 / 6227020800));
  return first + fourth * (second + fourth * third);
}
