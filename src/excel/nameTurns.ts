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

/**
 * Queues that a name says something else, where it says at that moment what is expected.
 *
 * @returns After the round trip: queues that it says again what somebody else wrote there meanwhile; whether there was any.
 */
export function queueWording(
  item: () => Excel.NamedItem,
  formula: string,
  isOurs: (said: string) => boolean,
): () => boolean {
  const there = item().load("formula");
  item().formula = formula;
  return () => {
    if (isOurs(String(there.formula))) return false;
    item().formula = there.formula;
    return true;
  };
}

/**
 * Queues that names say again what they said, those that a run made or changed; needs the workbook's names with formula and comment.
 *
 * @param now - Words a formula as sheets are called now.
 * @returns After the round trip: queues that what somebody else called so meanwhile is there again; whether there was any.
 */
export function turnNamesBack(
  { workbook: { names } }: Excel.RequestContext,
  turns: readonly NameTurn[],
  run: string,
  there: readonly Excel.NamedItem[],
  now: (formula: string) => string,
): () => boolean {
  const settling = turns.flatMap(({ name, refersTo, comment }): (() => boolean)[] => {
    const item = there.find((one) => one.name === name);
    const { before, after } = refersTo;
    if (before === null) {
      return item && isRunComment(item.comment, run) ? [deleteName(names, name, run)] : [];
    } else if (after === null) {
      if (!item) names.add(name, now(before), comment);
      return [];
    }
    const isOurs = (said: string) => saysAsWritten(said, before, after, now);
    return item && isOurs(String(item.formula)) ? [queueWording(() => names.getItem(name), now(before), isOurs)] : [];
  });
  return () => settling.map((settle) => settle()).includes(true);
}

/**
 * Whether a name says what was written, in whatever wording; or what it said before, where that names a sheet that is called otherwise
 * now and was written again too early.
 */
export function saysAsWritten(said: string, before: string, after: string, now: (formula: string) => string): boolean {
  if (sameFormula(said, after) || sameFormula(said, now(after))) return true;
  return now(before) !== before && sameFormula(said, before);
}

function deleteName(names: Excel.NamedItemCollection, name: string, run: string): () => boolean {
  const was = names.getItem(name).load("formula,comment");
  names.getItem(name).delete();
  return () => {
    if (isRunComment(was.comment, run)) return false;
    names.add(name, was.formula, was.comment);
    return true;
  };
}
