/** A phrase found in words, and what it stands for. */
export interface FoundPhrase<T> {
  value: T;
  words: readonly string[];
  /** The places it takes: from `from` up to, not including, `to`. */
  from: number;
  to: number;
}

/** Words of the longest phrase that an index takes. */
const MOST_WORDS = 12;

/** Phrases that are looked for in words, each in one step however many there are. */
export class PhraseIndex<T> {
  private readonly byFirstWord = new Map<string, { words: string[]; value: T }[]>();

  /** @param folded - What is made of a phrase's words; the words in which they are looked for must be folded alike. */
  constructor(private readonly folded: (words: readonly string[]) => string[] = (words) => [...words]) {}

  /** Adds phrases, separated by commas, that stand for the same. */
  add(phrases: string, value: T): this {
    for (const phrase of phrases.split(",")) {
      const words = this.folded(phrase.trim().split(" "));
      if (words.length > MOST_WORDS) throw new Error(`"${phrase}" is too long for an index of phrases.`);
      const known = this.byFirstWord.get(words[0]) ?? [];
      known.push({ words, value });
      this.byFirstWord.set(words[0], known);
    }
    return this;
  }

  /** Finds all phrases in the words but those inside a longer one: "cost center" speaks of no cost. */
  find(words: readonly string[]): FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    words.forEach((word, from) => {
      for (const { words: phrase, value } of this.byFirstWord.get(word) ?? []) {
        if (phrase.every((part, offset) => words[from + offset] === part)) {
          found.push({ value, words: phrase, from, to: from + phrase.length });
        }
      }
    });
    return found.filter((_, at) => !isInsideLonger(found, at));
  }
}

/** Whether a longer phrase covers that of a position. They stand in their words' order, so that only neighbors come into question. */
function isInsideLonger<T>(found: readonly FoundPhrase<T>[], at: number): boolean {
  const { words, from, to } = found[at];
  const covers = (other: FoundPhrase<T>) => other.to >= to && other.words.length > words.length;
  for (let next = at + 1; next < found.length && found[next].from === from; next++)
    if (covers(found[next])) return true;
  for (let before = at - 1; before >= 0 && found[before].from > from - MOST_WORDS; before--)
    if (covers(found[before])) return true;
  return false;
}
