import { movedFormula } from "../../portable/rewrite/followed";
import { sameFormula } from "../../portable/rewrite/sameFormula";
import type { DefinedName, NameFate } from "./cooName";
import type { FrozenName } from "./frozenCell";
import type { FoundName } from "./frozenSheet";
import type { ChangedChoice } from "./thaw";

/** A defined name that is to say something else. */
export interface NameChange {
  name: string;
  /** `null` for a name of the workbook. */
  sheet: string | null;
  before: string;
  after: string;
}

/** What is written to make these names portable, and what is kept so that it can be turned back. */
export function freezeNames(fates: readonly NameFate[]): FrozenName[] {
  return fates.flatMap(({ name, sheet, formula, plain }) =>
    plain === null ? [] : [{ name, sheet, before: formula, after: plain }],
  );
}

/** A name that was made portable, as the workbook is now. */
export interface ThawName {
  /** With its formulas as they read now. */
  frozen: FrozenName;
  /** "changed" where it says something else than what was written, "gone" where there is no such name any more. */
  state: "same" | "changed" | "gone" | "protected";
  /** What it says. */
  there: string;
}

/**
 * Compares what the names said when they were made portable with what they say.
 *
 * @param locked - Sheets that nobody can write on.
 */
export function thawNames(
  found: readonly FoundName[],
  names: readonly DefinedName[],
  locked: ReadonlySet<string>,
): ThawName[] {
  return found.map(({ frozen, place, moves }): ThawName => {
    const sheet = frozen.sheet === null ? null : (place?.sheet ?? "");
    const there = names.find((one) => one.sheet === sheet && one.name.toLowerCase() === frozen.name.toLowerCase());
    if (!there) return { frozen, state: "gone", there: "" };
    const moved = (formula: string) => movedFormula(formula, frozen.sheet ?? "", moves, sheet ?? "");
    const current = { name: there.name, sheet, before: moved(frozen.before), after: moved(frozen.after) };
    const same = sameFormula(current.after, there.formula);
    const state = sheet !== null && locked.has(sheet) ? "protected" : same ? "same" : "changed";
    return { frozen: current, state, there: there.formula };
  });
}

/**
 * What is written to bring the names' functions back, and what stays as it is.
 *
 * @param choose - What to do with a changed name; `null` for not decided.
 */
export function bringNamesBack(
  names: readonly ThawName[],
  choose: (name: ThawName) => ChangedChoice | null,
): { changes: NameChange[]; stays: FrozenName[] } {
  const choices = names.map((one) => ({ one, choice: choiceFor(one, choose) }));
  const chosen = (wanted: ChangedChoice | null) =>
    choices.flatMap(({ one, choice }) => (choice === wanted ? [one] : []));
  return {
    changes: chosen("function").map(({ frozen: { name, sheet, before }, there }) => ({
      ...{ name, sheet, before: there },
      after: before,
    })),
    stays: chosen(null).map(({ frozen }) => frozen),
  };
}

/** A name that is gone is let go of, as one is that a person keeps. */
function choiceFor(one: ThawName, choose: (name: ThawName) => ChangedChoice | null): ChangedChoice | null {
  if (one.state === "same") return "function";
  if (one.state === "changed") return choose(one);
  return one.state === "gone" ? "keep" : null;
}
