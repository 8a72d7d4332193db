import type { Grid } from "../../sheets/grid";
import { hasOnlyHeadings } from "../../sheets/onlyHeadings";
import type { Source } from "../../sheets/source";
import { wizard } from "../words/wizard";

/** A sheet read as a list of which each row becomes a row of the tracker. */
interface ListLook {
  grid: Grid;
  read: { source: Pick<Source, "headerRow"> };
  questions: readonly unknown[];
}

/**
 * What keeps a list from being built; "" for nothing.
 *
 * @param found - How many rows it has.
 * @param none - What is said where it has none.
 */
export function listBlockedBy(look: ListLook | null, found: number, none: string, locked: string): string {
  if (locked) return locked;
  if (!look) return wizard.build.reading;
  if (hasOnlyHeadings(look.grid, look.read.source.headerRow)) return wizard.build.noData;
  if (look.questions.length > 0) return wizard.build.openQuestions(look.questions.length);
  return found === 0 ? none : "";
}
