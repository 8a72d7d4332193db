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
  /** Kept for the caller; the engine always calculates. */
  calculationMode = "Automatic";
  private words: FormulaText | null = null;

  constructor(
    readonly book: Book,
    readonly events: HostEvents,
  ) {
    this.names = new Names(book);
  }

  /** The translator of formulas; made anew after names, tables or sheets changed. */
  get formulas(): FormulaText {
    return (this.words ??= new FormulaText(wordsOfBook(this.book)));
  }

  wordsChanged(): void {
    this.words = null;
  }
}
