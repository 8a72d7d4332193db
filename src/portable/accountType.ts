import { isNothingOr, isOneOf, type Known } from "./conditions";
import { literalText } from "./formulaText";

const MORE_IS_FAVORABLE = ["revenue", "asset", "ratio"];
const LESS_IS_FAVORABLE = ["expense", "headcount", "ratiolow"];

/**
 * One formula where more is favorable, another where less is, by what stands as the account type. Nothing as type is as
 * good as "more is favorable"; a wrong word is #VALUE!.
 */
export function byType(type: string | undefined, ifMore: string, ifLess: string, known: Known): string {
  if (type === undefined) return ifMore;
  const word = literalText(type)?.trim().toLowerCase();
  if (word !== undefined) return word === "" || MORE_IS_FAVORABLE.includes(word) ? ifMore : less(word, ifLess);
  if (known.types === undefined) {
    const wrong = `IF(${isOneOf(type, LESS_IS_FAVORABLE)},${ifLess},#VALUE!)`;
    return `IF(${isNothingOr(type, MORE_IS_FAVORABLE, known)},${ifMore},${wrong})`;
  }
  const more = known.types.filter((name) => MORE_IS_FAVORABLE.includes(name));
  if (more.length === known.types.length) return ifMore;
  return more.length === 0 ? ifLess : `IF(${isOneOf(type, more)},${ifMore},${ifLess})`;
}

function less(word: string, ifLess: string): string {
  return LESS_IS_FAVORABLE.includes(word) ? ifLess : "#VALUE!";
}
