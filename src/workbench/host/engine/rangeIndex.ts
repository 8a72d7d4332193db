import type { ArrayValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import type { Comparison, Criterion } from "./criterion";

enum Kind {
  Blank,
  Number,
  Text,
  Boolean,
  Error,
}

/** The cells that meet a criterion: their positions, and a mark at each of them. */
export interface Matches {
  positions: Int32Array;
  marks: Uint8Array;
}

/**
 * A range laid out for many look-ups: which cells meet a criterion is found once for each criterion, however many formulas ask. The
 * engine itself goes through all cells for every formula, which takes minutes where a tracker has thousands of sums.
 */
export class RangeIndex {
  readonly size: number;
  readonly rows: number;
  readonly columns: number;
  private readonly kinds: Uint8Array;
  private readonly numbers: Float64Array;
  private readonly texts: string[];
  private readonly equals = new Map<string | number, number[]>();
  private readonly found = new Map<string, Matches>();

  constructor(cells: ArrayValueObject) {
    this.rows = cells.getRowCount();
    this.columns = cells.getColumnCount();
    this.size = this.rows * this.columns;
    this.kinds = new Uint8Array(this.size);
    this.numbers = new Float64Array(this.size);
    this.texts = new Array<string>(this.size).fill("");
    const values = cells.getArrayValue();
    for (let row = 0, at = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++, at++) this.add(at, values[row]?.[column]);
    }
  }

  matching(criterion: Criterion): Matches {
    let matches = this.found.get(criterion.key);
    if (!matches) {
      matches = this.marked(this.positionsOf(criterion));
      this.found.set(criterion.key, matches);
    }
    return matches;
  }

  /** The number at a position; `null` where there is none, an error's text where the cell is one. */
  numberAt(position: number): number | null | string {
    const kind = this.kinds[position];
    if (kind === Kind.Number) return this.numbers[position];
    return kind === Kind.Error ? this.texts[position] : null;
  }

  private add(at: number, cell: ReturnType<ArrayValueObject["get"]>): void {
    if (!cell || cell.isNull()) return;
    const value = cell.getValue();
    if (cell.isError()) {
      this.kinds[at] = Kind.Error;
      this.texts[at] = (cell as ErrorValueObject).getErrorType();
    } else if (cell.isNumber()) {
      this.kinds[at] = Kind.Number;
      this.numbers[at] = Number(value);
    } else if (cell.isBoolean()) {
      this.kinds[at] = Kind.Boolean;
      this.numbers[at] = value ? 1 : 0;
    } else {
      this.kinds[at] = Kind.Text;
      this.texts[at] = String(value).toLowerCase();
    }
    this.remember(at);
  }

  private remember(at: number): void {
    const key =
      this.kinds[at] === Kind.Number ? this.numbers[at] : `${this.kinds[at]}${this.texts[at]}${this.numbers[at]}`;
    const known = this.equals.get(key);
    if (known) known.push(at);
    else this.equals.set(key, [at]);
  }

  private positionsOf(criterion: Criterion): number[] {
    const { comparison, operand } = criterion;
    if (comparison === "=") return this.equalTo(criterion);
    if (comparison === "<>") {
      const equal = new Set(this.equalTo(criterion));
      return this.where((at) => !equal.has(at));
    }
    if (typeof operand === "number")
      return this.where((at) => this.kinds[at] === Kind.Number && holds(comparison, this.numbers[at] - operand));
    if (typeof operand === "boolean") {
      return this.where(
        (at) => this.kinds[at] === Kind.Boolean && holds(comparison, this.numbers[at] - Number(operand)),
      );
    }
    return this.where((at) => this.kinds[at] === Kind.Text && holds(comparison, this.texts[at].localeCompare(operand)));
  }

  private equalTo({ operand, pattern, emptyTextToo }: Criterion): number[] {
    if (operand === "") {
      return this.where(
        (at) =>
          this.kinds[at] === Kind.Blank || (emptyTextToo && this.kinds[at] === Kind.Text && this.texts[at] === ""),
      );
    }
    if (typeof operand === "number") return this.equalToNumber(operand);
    if (typeof operand === "boolean") return this.equals.get(`${Kind.Boolean}${Number(operand)}`) ?? [];
    if (operand.startsWith("#")) {
      const error = this.where(
        (at) => this.kinds[at] === Kind.Error && this.texts[at].toLowerCase() === operand.toLowerCase(),
      );
      if (error.length > 0) return error;
    }
    if (pattern) return this.where((at) => this.kinds[at] === Kind.Text && pattern.test(this.texts[at]));
    return this.equals.get(`${Kind.Text}${operand}0`) ?? [];
  }

  /** A text that reads as the number counts as well. */
  private equalToNumber(operand: number): number[] {
    const numbers = this.equals.get(operand) ?? [];
    const texts = this.where(
      (at) => this.kinds[at] === Kind.Text && this.texts[at] !== "" && Number(this.texts[at]) === operand,
    );
    return texts.length === 0 ? numbers : [...numbers, ...texts].sort((a, b) => a - b);
  }

  private where(holds: (position: number) => boolean): number[] {
    const positions: number[] = [];
    for (let at = 0; at < this.size; at++) if (holds(at)) positions.push(at);
    return positions;
  }

  private marked(positions: number[]): Matches {
    const marks = new Uint8Array(this.size);
    for (const at of positions) marks[at] = 1;
    return { positions: Int32Array.from(positions), marks };
  }
}

function holds(comparison: Comparison, difference: number): boolean {
  if (comparison === "<") return difference < 0;
  if (comparison === "<=") return difference <= 0;
  return comparison === ">" ? difference > 0 : difference >= 0;
}
