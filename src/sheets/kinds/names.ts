/** Kinds of lists that a tracker can be built from, in the order in which they are told apart. */
export const listKinds = [
  "risk",
  "kpi",
  "delivery",
  "people",
  "vendors",
  "compliance",
  "initiatives",
  "innovation",
] as const;

/** What a list is about. */
export type ListKindName = (typeof listKinds)[number];

/** What a sheet is about, which says which tracker suits it. */
export type SheetKind = "budget" | ListKindName | "other";

/** True for a sheet that lists things, rather than amounts of a budget or what no tracker is made of. */
export function isListKind(kind: SheetKind): kind is ListKindName {
  return (listKinds as readonly SheetKind[]).includes(kind);
}

/** True for a sheet of planned and actual amounts. */
export function isBudget(kind: string | undefined): boolean {
  return kind === "budget";
}
