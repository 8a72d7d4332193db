import { callsCoo } from "../../portable/rewrite/formulaTree";
import { namesIn } from "../../portable/rewrite/names";
import { rewriteFormula } from "../../portable/rewrite/rewriteFormula";

/** A defined name: of the workbook, or of one sheet. */
export interface DefinedName {
  name: string;
  /** `null` for a name of the workbook. */
  sheet: string | null;
  /** With its "=". */
  formula: string;
}

/** What a name whose formula calls a COO function becomes when its workbook is made portable. */
export interface NameFate extends DefinedName {
  /** The plain formula; `null` where the name stays as it is, as a name keeps no value that would stay up to date. */
  plain: string | null;
  /** Belongs to a sheet that Excel lets nobody write on. */
  locked: boolean;
}

/**
 * What every name that calls a COO function becomes, and every name that stands over one which has to stay.
 *
 * @param locked - Sheets that nobody can write on: their own names stay.
 */
export function nameFates(
  names: readonly DefinedName[],
  allowed: "exact" | "lambda",
  locked: ReadonlySet<string>,
): NameFate[] {
  const isLocked = ({ sheet }: DefinedName) => sheet !== null && locked.has(sheet);
  const fates = names
    .filter(({ formula }) => callsCoo(formula))
    .map((one): NameFate => {
      const plain = isLocked(one) ? null : (rewriteFormula(one.formula, allowed)?.formula ?? null);
      return { ...one, plain, locked: isLocked(one) };
    });
  const stays = fates.filter(({ plain }) => plain === null);
  for (let more = stays; more.length > 0;) {
    const use = new NameUse(names, more);
    more = names
      .filter((one) => !isAmong(one, stays) && use.in(one.formula, one.sheet))
      .map((one) => ({ ...one, plain: null, locked: isLocked(one) }));
    stays.push(...more);
  }
  return [...fates.filter((one) => !isAmong(one, stays)), ...stays];
}

function isAmong({ name, sheet }: DefinedName, others: readonly DefinedName[]): boolean {
  return others.some((other) => keyOf(name, sheet) === keyOf(other.name, other.sheet));
}

/** Tells which formulas speak of certain names. */
export class NameUse {
  private readonly wanted: ReadonlySet<string>;
  private readonly scoped: ReadonlySet<string>;

  /**
   * @param all - The names of the workbook: one of a sheet goes before one of the workbook.
   * @param wanted - Those that are looked for.
   */
  constructor(all: readonly DefinedName[], wanted: readonly DefinedName[]) {
    this.scoped = new Set(all.map(({ name, sheet }) => keyOf(name, sheet)));
    this.wanted = new Set(wanted.map(({ name, sheet }) => keyOf(name, sheet)));
  }

  /** @param sheet - Where the formula stands; `null` for a name of the workbook. */
  in(formula: string, sheet: string | null): boolean {
    if (this.wanted.size === 0 || !this.mayBeIn(formula.toLowerCase())) return false;
    const free = namesIn(formula.slice(1))?.free ?? new Set<string>();
    return [...free].some((name) => this.wanted.has(this.resolved(name, sheet)));
  }

  private mayBeIn(formula: string): boolean {
    return [...this.wanted].some((key) => formula.includes(key.slice(0, key.indexOf("!"))));
  }

  private resolved(written: string, sheet: string | null): string {
    const mark = written.lastIndexOf("!");
    const place = mark === -1 ? sheet : written.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
    const own = keyOf(written.slice(mark + 1), place);
    return this.scoped.has(own) ? own : keyOf(written.slice(mark + 1), null);
  }
}

function keyOf(name: string, sheet: string | null): string {
  return `${name}!${sheet ?? ""}`.toLowerCase();
}
