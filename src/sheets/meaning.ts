import { HEADER_VOCABULARY, type Concept } from "./headerVocabulary";
import { PhraseIndex } from "./phraseIndex";

const PHRASES = new PhraseIndex<{ concept: Concept; weight: number }>();
for (const [concept, byWeight] of Object.entries(HEADER_VOCABULARY)) {
  for (const [weight, phrases] of Object.entries(byWeight)) {
    PHRASES.add(phrases, { concept: concept as Concept, weight: Number(weight) });
  }
}

/** What a header's words mean: each concept with its weight and the words that carry it. */
export type Meaning = Map<Concept, { weight: number; phrase: string }>;

/** Finds the concepts in a header's words; of several phrases for one, the surest counts, then the longest. */
export function meaningOf(words: readonly string[]): Meaning {
  const meaning: Meaning = new Map();
  for (const { value, words: phrase } of PHRASES.find(words)) {
    const known = meaning.get(value.concept);
    const longer = known === undefined || phrase.length > known.phrase.split(" ").length;
    if (known === undefined || value.weight > known.weight || (value.weight === known.weight && longer)) {
      meaning.set(value.concept, { weight: value.weight, phrase: phrase.join(" ") });
    }
  }
  return meaning;
}
