import { InvalidInput } from "./errors";
import { foldWord } from "./foldWord";
import { messages } from "./messages";
import { statusClass, STATUS_CLASSES } from "./statusWords";

/**
 * The worst of several statuses, as it was first written: red before amber before green; gray only where nothing else is there.
 *
 * @param statuses - "" for a blank, which is skipped.
 * @param order - Words of one's own, worst first; without it the vocabulary of status words.
 * @returns `undefined` where all are blank.
 * @throws InvalidInput for a word that is not known.
 * @example
 * weakest(["Amber", "Red", "Green", "RED"]) //=> "Red"
 */
export function weakest(statuses: ArrayLike<string>, order?: readonly string[]): string | undefined {
  const ranks = order && new Map([...order].reverse().map((word, at): [string, number] => [foldWord(word), -at]));
  /** A column repeats a few words thousands of times. */
  const known = new Map<string, number>([["", Infinity]]);
  let [worst, least]: [string | undefined, number] = [undefined, Infinity];
  for (let at = 0; at < statuses.length; at++) {
    const status = statuses[at];
    let rank = known.get(status);
    if (rank === undefined) {
      rank = status.trim() === "" ? Infinity : ranks ? ranks.get(foldWord(status)) : rankOf(status);
      if (rank === undefined) throw new InvalidInput(messages.unknownWord("Statuses", at + 1, status));
      known.set(status, rank);
    }
    if (rank < least) [worst, least] = [status, rank];
  }
  return worst;
}

function rankOf(status: string): number | undefined {
  const known = statusClass(status);
  return known && STATUS_CLASSES.indexOf(known);
}
