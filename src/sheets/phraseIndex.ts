/** A phrase found in words, and what it stands for. */
export interface FoundPhrase<T> {
  value: T;
  words: readonly string[];
  /** The places it takes: from `from` up to, not including, `to`. */
  from: number;
  to: number;
}

/** Phrases that are looked for in words, each in one step however many there are. */
export class PhraseIndex<T> {
  private readonly byFirstWord = new Map<string, { words: string[]; value: T }[]>();

  /** @param folded - What is made of a phrase's words; the words in which they are looked for must be folded alike. */
  constructor(private readonly folded: (words: readonly string[]) => string[] = (words) => [...words]) {}

  /** Adds phrases, separated by commas, that stand for the same. */
  add(phrases: string, value: T): this {
    for (const phrase of phrases.split(",")) {
      const words = this.folded(phrase.trim().split(" "));
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
    if (found.length < 2) return found;
    return found.filter(
      ({ words: own, from, to }) =>
        !found.some((other) => other.from <= from && other.to >= to && other.words.length > own.length),
    );
  }
}
