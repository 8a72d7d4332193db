import { sameFormula } from "../trackers/changes";
import type { NamePlan } from "../trackers/plan";
import { addName, isRunComment } from "./run";

/** A defined name before and after; `null` where there is none. */
export interface NameTurn {
  name: string;
  refersTo: { before: string | null; after: string | null };
  /** The comment that it has now. */
  comment?: string;
}

/** Names that have to change from what they are to what is planned; those that are no longer planned go. */
export function nameTurns(
  planned: readonly NamePlan[],
  there: ReadonlyMap<string, string>,
  comments: ReadonlyMap<string, string> = new Map(),
): NameTurn[] {
  const wanted = new Map(planned.map(({ name, refersTo }) => [name, refersTo]));
  return [...new Set([...wanted.keys(), ...there.keys()])]
    .map((name) => ({
      name,
      refersTo: { before: there.get(name) ?? null, after: wanted.get(name) ?? null },
      comment: comments.get(name) ?? "",
    }))
    .filter(({ refersTo: { before, after } }) => !sameFormula(before ?? "", after ?? ""));
}

/**
 * Queues that defined names change, each after it was read once more.
 *
 * @returns After the round trip: the turns with what the names really said, and those that said something else than had been read.
 */
export function queueNames(
  { workbook: { names } }: Excel.RequestContext,
  turns: readonly NameTurn[],
  run: string,
): () => { turns: NameTurn[]; changed: string[] } {
  const read = turns.map((turn) => {
    const { before, after } = turn.refersTo;
    if (before === null) {
      addName(names.context as Excel.RequestContext, turn.name, after!, run);
      return { turn, item: null };
    }
    const item = names.getItem(turn.name);
    const there = names.getItem(turn.name).load("formula");
    if (after === null) item.delete();
    else item.formula = after;
    return { turn, item: there };
  });
  return () => {
    const seen = read.map(({ turn, item }) => ({
      ...turn,
      refersTo: { ...turn.refersTo, before: item === null ? null : String(item.formula) },
    }));
    const changed = seen.filter(({ refersTo }, at) => refersTo.before !== turns[at].refersTo.before);
    return { turns: seen, changed: changed.map(({ name }) => name) };
  };
}

/** Queues that names say again what they said, those that a run made or changed; needs the workbook's names with formula and comment. */
export function turnNamesBack(
  { workbook: { names } }: Excel.RequestContext,
  turns: readonly NameTurn[],
  run: string,
  there: readonly Excel.NamedItem[],
): void {
  for (const { name, refersTo, comment } of turns) {
    const item = there.find((one) => one.name === name);
    const { before, after } = refersTo;
    if (before === null) {
      if (item && isRunComment(item.comment, run)) item.delete();
    } else if (after === null) {
      if (!item) names.add(name, before, comment);
    } else if (item && sameFormula(String(item.formula), after)) item.formula = before;
  }
}
