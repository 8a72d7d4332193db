import { MOST_ENTITIES } from "./draw";

/** What tells one line of a risk register from another. */
export interface StreamKey {
  /** The risk's id as it stands in the register. */
  id: string;
}

/** How an id is compared: outer spaces, case and the way accents are stored make no difference, as in Excel. */
export function idKey(id: string): string {
  return id.trim().normalize("NFC").toUpperCase();
}

/** A whole number from 1 to 2^31 − 1 out of a text: FNV-1a over its characters, then mixed so that near ids lie far apart. */
function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % MOST_ENTITIES) + 1;
}

/**
 * Gives every risk a stream of draws of its own, by its id: where it stands in the register and which other risks there
 * are make no difference.
 *
 * A second line of the same id gets a stream too, numbered; so does, once in ten thousand registers of a thousand lines,
 * an id whose number another id has already.
 *
 * @param risks - Lines in the order in which lines of one id are to be numbered. Not changed.
 * @returns The entity of the draws of each line, from 1 to 2,147,483,647.
 */
export function riskEntities(risks: readonly StreamKey[]): number[] {
  const keys = risks.map(({ id }) => idKey(id));
  const order = keys.map((_, index) => index).sort((one, other) => compareText(keys[one], keys[other]));
  const taken = new Set<number>();
  const entities = new Array<number>(risks.length);
  for (const index of order) {
    let entity = textNumber(keys[index]);
    for (let next = 2; taken.has(entity); next++) entity = textNumber(`${keys[index]} #${next}`);
    taken.add(entity);
    entities[index] = entity;
  }
  return entities;
}

/** Order by character code, which no language setting changes. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
