import { InvalidInput } from "./errors";
import { riskMessages } from "./riskMessages";

/** The largest counters that keep every step of the formula below 2^53, where doubles are whole numbers. */
export const MOST_TRIALS = 100_000_000;
export const MOST_VARIABLES = 1_000_000_000;
export const MOST_ENTITIES = 2 ** 31 - 1;

const { floor } = Math;

const BIG = 999_999_999_999_989;
const TWO_32 = 4_294_967_296;

/**
 * One uniform draw above 0 and below 1 of the HDR 2.0 counter generator: the same three numbers always give the same
 * draw, and a native formula of MOD gives it bit for bit.
 *
 * Source: Hubbard Decision Research's generator as in PySIPmath (MIT license).
 *
 * @param trial - Which trial, a whole number from 0 to 100,000,000.
 * @param variable - Which stream, from 0 to 1,000,000,000.
 * @param entity - Whose stream, from 0 to 2,147,483,647.
 * @throws InvalidInput for a counter out of range.
 * @example
 * draw(1, 1, 1) //=> 0.9097355402773246
 */
export function draw(trial: number, variable: number, entity: number): number {
  checkCounter("Trial", trial, MOST_TRIALS);
  checkCounter("Variable", variable, MOST_VARIABLES);
  checkCounter("Entity", entity, MOST_ENTITIES);
  const one = new Float64Array(1);
  fillDraws(one, 1, trial, variable, entity);
  return one[0];
}

function checkCounter(what: string, value: number, most: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value <= most)) {
    throw new InvalidInput(riskMessages.counter(what, value, most));
  }
}

/**
 * Fills an array with the draws of consecutive trials, bit for bit those of the generator's formula, many times as quickly: remainders
 * are carried on from trial to trial, and divisors that stay the same become factors.
 *
 * @param draws - Filled from its start.
 * @param count - How many draws.
 * @param trial - The first trial.
 */
export function fillDraws(draws: Float64Array, count: number, trial: number, variable: number, entity: number): void {
  let first = (trial * 2499997 + variable * 1800451 + entity * 2000371) % 7450589;
  let second = (trial * 2246527 + variable * 2399993 + entity * 2100869) % 7450987;
  for (let i = 0; i < count; i++) {
    const highDivisor = first * 4658 + 7450581;
    const highProduct = (BIG - floor(BIG / highDivisor) * highDivisor) * 383;
    let high = highProduct - floor(highProduct * (1 / 99991)) * 99991;
    if (high < 0) high += 99991;
    else if (high >= 99991) high -= 99991;

    const lowDivisor = second * 7580 + 7560584;
    const lowProduct = (BIG - floor(BIG / lowDivisor) * lowDivisor) * 17669;
    let low = lowProduct - floor(lowProduct * (1 / 7440893)) * 7440893;
    if (low < 0) low += 7440893;
    else if (low >= 7440893) low -= 7440893;

    const mixed = (high * 7440893 + low) * 1343;
    draws[i] = (mixed - floor(mixed * (1 / TWO_32)) * TWO_32 + 0.5) * (1 / TWO_32);

    first += 2499997;
    if (first >= 7450589) first -= 7450589;
    second += 2246527;
    if (second >= 7450987) second -= 7450987;
  }
}
