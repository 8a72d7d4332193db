import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellRows } from "./cellRows";

/** What a write changes: what cells hold (and what comes with it), or nothing but parts of their looks. */
export type Change = "content" | "look";

/**
 * Writes to one sheet that are still to be done. Excel's client sends a large range in hundreds of pieces and a look in a dozen
 * settings, and the engine goes through the whole sheet for every write, so they are gathered until something else happens.
 */
export class Gathered {
  /** Settings laid over settings, so that a thousand cells of one look share one object. */
  private readonly merged = new WeakMap<IStyleData, WeakMap<IStyleData, IStyleData>>();

  constructor(
    readonly sheetId: string,
    readonly change: Change,
    readonly cells: CellRows,
  ) {}

  add(cells: CellRows): void {
    for (const [row, line] of Object.entries(cells)) {
      const known = (this.cells[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(line ?? {})) {
        const before = known[Number(column)];
        const now = cell as ICellData;
        known[Number(column)] = this.change === "content" ? { ...before, ...now } : this.restyled(before, now);
      }
    }
  }

  /** A cell's look once the gathered settings are laid over it. */
  looked(look: IStyleData, row: number, column: number): IStyleData {
    const laid = this.cells[row]?.[column]?.s as IStyleData | undefined;
    return laid ? this.over(look, laid) : look;
  }

  private restyled(before: ICellData | undefined, cell: ICellData): ICellData {
    return before ? { s: this.over(before.s as IStyleData, cell.s as IStyleData) } : cell;
  }

  private over(below: IStyleData, above: IStyleData): IStyleData {
    let known = this.merged.get(below);
    if (!known) this.merged.set(below, (known = new WeakMap()));
    let both = known.get(above);
    if (!both) {
      both = { ...below, ...above };
      if (below.bd && above.bd) both.bd = { ...below.bd, ...above.bd };
      known.set(above, both);
    }
    return both;
  }
}
