import { foldWord } from "./foldWord";

/** Spellings that are remembered; a sheet has a few, and one that has more is not made slower by it. */
const MOST_REMEMBERED = 1000;

/**
 * Tells words by their class, whatever their case and accents. Spellings that were seen are remembered, as a column repeats a few
 * words thousands of times.
 *
 * @param words - The words of each class.
 * @returns The class of a word, `undefined` for one that is not known.
 */
export function wordClasses<Class extends string>(
  words: Readonly<Record<Class, readonly string[]>>,
): (word: string) => Class | undefined {
  const known = new Map<string, Class>();
  for (const name of Object.keys(words) as Class[]) for (const word of words[name]) known.set(foldWord(word), name);
  const seen = new Map<string, Class | undefined>();
  return (word) => {
    if (seen.has(word)) return seen.get(word);
    const found = known.get(foldWord(word));
    if (seen.size < MOST_REMEMBERED) seen.set(word, found);
    return found;
  };
}
