import type { TableRow } from "./tableRow";
import { equals, isTelling, sumOfLinesAbove, type Amounts } from "./totalArithmetic";

/** Lines looked back at where neither a name nor a block says how far a sum reaches. */
const LOOK_BACK = 500;

/** Sheet rows from which to which lines add up. */
export interface AddedRows {
  first: number;
  last: number;
}

/** The lines read so far, with the sums of the block that the next row may close: one step a row, however long the block. */
export class LinesAbove {
  private readonly amounts: Amounts[] = [];
  private readonly sheetRows: number[] = [];
  private blockStart = 0;
  private blockSums: number[];
  private blockIsBroken = false;
  private readonly allSums: number[];

  constructor(private readonly columns: number) {
    this.blockSums = new Array<number>(columns).fill(0);
    this.allSums = new Array<number>(columns).fill(0);
  }

  /** Sheet row of the first line. */
  get firstRow(): number {
    return this.sheetRows[0] ?? 0;
  }

  add(row: TableRow): void {
    this.amounts.push(row.amounts);
    this.sheetRows.push(row.sheetRow);
    row.amounts.forEach((amount, at) => {
      this.blockSums[at] += amount ?? 0;
      this.allSums[at] += amount ?? 0;
      if (amount !== null && !Number.isInteger(amount)) this.blockIsBroken = true;
    });
  }

  startBlock(): void {
    this.blockStart = this.amounts.length;
    this.blockSums = new Array<number>(this.columns).fill(0);
    this.blockIsBroken = false;
  }

  /** The lines right above that add up to the amounts, at least `fewest`. */
  run(amounts: Amounts, fewest: number, lookBack = this.amounts.length): AddedRows | null {
    const lines = lookBack < this.amounts.length ? this.amounts.slice(-lookBack) : this.amounts;
    const sum = sumOfLinesAbove(lines, amounts, fewest);
    if (sum === null) return null;
    const skipped = this.amounts.length - lines.length;
    return { first: this.sheetRows[skipped + sum.first], last: this.sheetRows[skipped + sum.last] };
  }

  /** The lines of the block, or else all, whose sum the amounts miss by little: a sum that somebody got wrong or left behind. */
  near(amounts: Amounts): AddedRows | null {
    const rows = (from: number): AddedRows => ({
      first: this.sheetRows[from],
      last: this.sheetRows[this.amounts.length - 1],
    });
    if (this.amounts.length - this.blockStart > 1 && isNear(amounts, this.blockSums)) return rows(this.blockStart);
    return this.amounts.length > 1 && isNear(amounts, this.allSums) ? rows(0) : null;
  }

  /**
   * The lines that a row without a word for it adds up: any two or more where it has no name at all, the whole block of three
   * or more where it has one, and then only with amounts that do not meet by chance.
   */
  unnamed(row: TableRow): AddedRows | null {
    if (row.names > 1) return null;
    if (row.label === "") return this.run(row.amounts, 2, LOOK_BACK);
    const count = this.amounts.length - this.blockStart;
    if (count < 3 || !isTelling(row.amounts)) return null;
    const matches = row.amounts.every((amount, at) => equals(this.blockSums[at], amount ?? 0, this.blockIsBroken));
    return matches ? { first: this.sheetRows[this.blockStart], last: this.sheetRows[this.amounts.length - 1] } : null;
  }
}

/** Share of an amount by which a sum may miss it. */
const NEAR = 0.1;

function isNear(amounts: Amounts, sums: readonly number[]): boolean {
  const filled = amounts
    .map((amount, at) => [amount, sums[at]] as const)
    .filter(([amount]) => amount !== null && amount !== 0);
  return filled.length > 0 && filled.every(([amount, sum]) => Math.abs(sum - amount!) <= NEAR * Math.abs(amount!));
}
