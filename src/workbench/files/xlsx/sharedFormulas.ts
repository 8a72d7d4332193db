import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/** Formulas that a file states once for many cells, and for the others only by a number. */
export class SharedFormulas {
  private readonly stated = new Map<string, string>();

  state(index: string, formula: string, cell: string): void {
    this.stated.set(index, translateFormulaToR1C1(formula, cell));
  }

  /** The formula as it reads in `cell`; `undefined` where the number was never stated. */
  at(index: string, cell: string): string | undefined {
    const relative = this.stated.get(index);
    return relative === undefined ? undefined : translateFormulaToA1(relative, cell);
  }
}
