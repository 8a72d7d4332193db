/** Every kind of tracker, in the order in which the pane offers them. A kind is written into workbooks: it never changes. */
export const trackerKinds = ["budget", "risk", "kpi", "compliance", "process"] as const;

export type TrackerKind = (typeof trackerKinds)[number];

/** True for a word that names a kind of tracker. */
export function isTrackerKind(word: string): word is TrackerKind {
  return (trackerKinds as readonly string[]).includes(word);
}
