import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

interface Asking {
  index: string;
  cell: string;
  take: (formula: string) => void;
}

/** Formulas that a file states once for many cells, and for the others only by a number. */
export class SharedFormulas {
  private readonly stated = new Map<string, string>();
  private readonly asking: Asking[] = [];

  state(index: string, formula: string, cell: string): void {
    this.stated.set(index, translateFormulaToR1C1(formula, cell));
  }

  /** Hands over the formula as it reads in `cell`: at once, or when all are stated; never where none is. */
  ask(index: string, cell: string, take: (formula: string) => void): void {
    const relative = this.stated.get(index);
    if (relative === undefined) this.asking.push({ index, cell, take });
    else take(translateFormulaToA1(relative, cell));
  }

  finish(): void {
    for (const { index, cell, take } of this.asking.splice(0)) if (this.stated.has(index)) this.ask(index, cell, take);
  }
}
