import type { Book } from "./book";
import type { HostEvents } from "./events";
import { FormulaText, wordsOfBook } from "./formulaText";
import { Names } from "./names";
import type { HostObject } from "./hostObject";
import { References } from "./references";
import { reworded } from "./rewording";

/** What all objects of one host share. */
export class Session {
  readonly names: Names;
  readonly references = new References<HostObject>();
  /** Ids of deleted sheets: Excel gives none of them to another sheet. */
  readonly goneSheets = new Set<string>();
  calculationMode: string;
  /** Somebody who calculates by hand has asked for it. */
  calculationAsked: "no" | "changed" | "all" = "no";
  private words: FormulaText | null = null;

  constructor(
    readonly book: Book,
    readonly events: HostEvents,
  ) {
    this.names = new Names(book);
    this.calculationMode = book.strictness.manualCalculation ? "Manual" : "Automatic";
  }

  /** Whether results are to be brought up to date before they are read. */
  calculates(): boolean {
    const asked = this.calculationAsked !== "no";
    this.calculationAsked = "no";
    return asked || this.calculationMode === "Automatic";
  }

  /** The translator of formulas; made anew after names, tables or sheets changed. */
  get formulas(): FormulaText {
    return (this.words ??= new FormulaText(wordsOfBook(this.book)));
  }

  /** A formula in Excel's own wording, both when it is entered and when it is read: those of a file were not entered here. */
  worded(formula: string): string {
    return this.book.strictness.rewording ? reworded(formula) : formula;
  }

  wordsChanged(): void {
    this.words = null;
  }
}
