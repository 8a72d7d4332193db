import type { Book } from "./book";
import type { HostEvents } from "./events";
import { FormulaText, wordsOfBook } from "./formulaText";
import { Names } from "./names";
import type { HostObject } from "./hostObject";
import { References } from "./references";

/** What all objects of one host share. */
export class Session {
  readonly names: Names;
  readonly references = new References<HostObject>();
  calculationMode: string;
  /** Somebody who calculates by hand has asked for it. */
  calculationAsked = false;
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
    const asked = this.calculationAsked;
    this.calculationAsked = false;
    return asked || this.calculationMode === "Automatic";
  }

  /** The translator of formulas; made anew after names, tables or sheets changed. */
  get formulas(): FormulaText {
    return (this.words ??= new FormulaText(wordsOfBook(this.book)));
  }

  wordsChanged(): void {
    this.words = null;
  }
}
