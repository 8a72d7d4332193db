import { HostError } from "./hostError";

/** What Excel cannot undo, as "Type.Member". */
const CANNOT_BE_UNDONE: ReadonlySet<string> = new Set([
  "WorksheetCollection.Add",
  "Worksheet.Delete",
  "Worksheet.Copy",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "Worksheet.TabColor",
  "PageLayout.Orientation",
  "PageLayout.Zoom",
  "PageLayout.SetPrintTitleRows",
]);

/** Cells that a run may write and that can still be undone. Excel does not say how many: this is the workbench's own guess. */
const MOST_CELLS = 100_000;

const CELLS: ReadonlySet<string> = new Set([
  "Range.Values",
  "Range.Formulas",
  "Range.FormulasR1C1",
  "Range.NumberFormat",
]);

/** Runs that asked for one undo step (`mergeUndoGroup`). As in Excel, something that cannot be undone fails in them. */
export class UndoGroups {
  private open = 0;
  private written = 0;

  enter(): void {
    this.open++;
    this.written = 0;
  }

  leave(): void {
    this.open--;
  }

  /** Fails where a run is open and the member cannot be undone. */
  check(type: string, member: string, given: unknown): void {
    if (this.open === 0) return;
    const name = `${type}.${member}`;
    // The client sends a large array in slices.
    if (CELLS.has(name)) this.written += sizeOf(given);
    if (CANNOT_BE_UNDONE.has(name) || this.written > MOST_CELLS)
      throw new HostError("UndoNotSupported", `Undo is not supported for ${name}.`);
  }
}

function sizeOf(given: unknown): number {
  return Array.isArray(given) ? given.reduce((sum: number, line: unknown[]) => sum + (line?.length ?? 1), 0) : 1;
}
