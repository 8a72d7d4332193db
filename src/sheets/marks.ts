import { isRatingText } from "./ratingText";
import type { ColumnProfile } from "./columnProfile";
import type { KnownColumn } from "./knownColumn";
import type { MarkedStep } from "./source";

/** A tick in one of several columns; "yes" and "no" answer a question instead. */
const MARK = /^[x✓✔✗✘●•■◼☑☒√]$/i;

/** True for a cell's text that ticks its column. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim());
}

/** Columns side by side of which each row ticks one: a rating whose steps stand in the headings. */
export interface MarkedGroup {
  /** Places among the columns, from left to right. */
  places: number[];
  /** The words that all its headings share: what is rated. */
  words: string[];
  steps: MarkedStep[];
}

/** Finds ratings that are spread over columns ("Likelihood 1" to "Likelihood 5", with an x in one of them). */
function markedGroups(columns: readonly KnownColumn[]): MarkedGroup[] {
  const groups: MarkedGroup[] = [];
  let at = 0;
  while (at < columns.length) {
    const group = groupFrom(columns, at);
    if (group) groups.push(group);
    at += group ? group.places.length : 1;
  }
  return groups;
}

function groupFrom(columns: readonly KnownColumn[], first: number): MarkedGroup | null {
  const places = [first];
  let words = headingWords(columns[first]);
  for (let at = first; canBeMarked(columns[at]); at += 1) {
    const next = columns[at + 1];
    const both = next ? sharedStart(words, headingWords(next)) : [];
    if (both.length === 0 || !canBeMarked(next)) break;
    places.push(at + 1);
    words = both;
  }
  const filled = places.filter((at) => columns[at].profile.filled > 0);
  if (places.length < 2 || filled.length < 2) return null;
  const steps = places.map((at): MarkedStep => {
    return { letter: columns[at].letter, step: headingWords(columns[at]).slice(words.length).join(" ") };
  });
  return isScale(steps) ? { places, words, steps } : null;
}

/** Nothing but ticks stands there, or nothing at all: the step that no risk has. */
function canBeMarked({ profile }: KnownColumn): boolean {
  return profile.words.length > 0 && (profile.filled === 0 || holdsTicks(profile));
}

/** True where nothing but ticks stands in a column. */
export function holdsTicks({ filled, texts, distinct }: ColumnProfile): boolean {
  return filled > 0 && filled === texts && [...distinct.keys()].every(isMark);
}

/** Counted up or down, or words that rate; "cost", "time" and "quality" are no scale. */
function isScale(steps: readonly MarkedStep[]): boolean {
  if (new Set(steps.map(({ step }) => step)).size < steps.length) return false;
  return steps.every(({ step }) => isRatingText(step));
}

/** A heading's words; "L3" is two. */
function headingWords({ profile: { words } }: KnownColumn): string[] {
  return words.flatMap((word) => /^([a-z]{1,2})(\d{1,2})$/.exec(word)?.slice(1) ?? [word]);
}

function sharedStart(one: readonly string[], other: readonly string[]): string[] {
  const end = one.findIndex((word, at) => other[at] !== word);
  return one.slice(0, end === -1 ? one.length : end);
}

/** A column, or several of which each row ticks one. */
export interface FoldedColumn extends KnownColumn {
  steps?: MarkedStep[];
}

/** The columns with each such rating as one column, headed by what is rated. */
export function foldMarked(columns: readonly KnownColumn[]): FoldedColumn[] {
  const groups = new Map(markedGroups(columns).map((group) => [group.places[0], group]));
  const within = new Set([...groups.values()].flatMap(({ places }) => places.slice(1)));
  return columns.flatMap((column, at) => {
    if (within.has(at)) return [];
    const group = groups.get(at);
    if (!group) return [column];
    const { words, steps } = group;
    const header = column.profile.header.split(/\s+/).slice(0, words.length).join(" ");
    return [{ ...column, steps, profile: { ...column.profile, words, header } }];
  });
}

/** True where at least half of what stands there rates something. */
export function holdsRatings({ numbers, distinct }: KnownColumn["profile"]): boolean {
  const texts = [...distinct.keys()];
  return numbers > 0 || texts.filter((text) => isRatingText(text)).length * 2 >= texts.length;
}
