import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { readCriterion, type Criterion } from "./criterion";
import { RangeIndex, type Matches } from "./rangeIndex";

/** Indexes by the engine's own array of a range, which it makes anew for every calculation. */
const indexes = new WeakMap<ArrayValueObject, RangeIndex>();

function indexOf(cells: ArrayValueObject): RangeIndex {
  let index = indexes.get(cells);
  if (!index) {
    index = new RangeIndex(cells);
    indexes.set(cells, index);
  }
  return index;
}

function arrayOf(argument: FunctionVariantType): ArrayValueObject | null {
  if (argument.isReferenceObject()) return (argument as BaseReferenceObject).toArrayValueObject();
  return argument.isArray() ? (argument as ArrayValueObject) : null;
}

interface Condition {
  range: RangeIndex;
  /** One criterion, or a block of them: then the result is a block. */
  criteria: BaseValueObject;
}

const value = (error: ErrorType) => ErrorValueObject.create(error);

/** COUNTIFS, SUMIFS and their kin: conditions in pairs of a range and its criterion. */
abstract class ConditionalFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const result = this.targetAndPairs(given);
    if (!result || result.pairs.length % 2 !== 0) return value(ErrorType.VALUE);
    const failed = given.find((argument) => argument.isError());
    if (failed) return failed as BaseValueObject;
    const target = result.target && arrayOf(result.target);
    if (result.target && !target) return value(ErrorType.VALUE);
    const conditions = conditionsOf(result.pairs);
    const first = conditions?.[0]?.range;
    const figures = target ? indexOf(target) : null;
    if (!conditions || !first || !sameShapes(conditions, figures)) return value(ErrorType.VALUE);
    return this.spread(conditions, (matches) => this.resultOf(matches, figures));
  }

  protected abstract targetAndPairs(given: FunctionVariantType[]): {
    target: FunctionVariantType | null;
    pairs: FunctionVariantType[];
  } | null;

  /** The result for the cells that meet all conditions. */
  protected abstract resultOf(positions: number[], figures: RangeIndex | null): BaseValueObject;

  private spread(conditions: Condition[], result: (positions: number[]) => BaseValueObject): BaseValueObject {
    const blocks = conditions.map(({ criteria }) => (criteria.isArray() ? (criteria as ArrayValueObject) : null));
    const rowCount = Math.max(...blocks.map((block) => block?.getRowCount() ?? 1));
    const columnCount = Math.max(...blocks.map((block) => block?.getColumnCount() ?? 1));
    const at = (row: number, column: number) => {
      const asked = conditions.map(({ range, criteria }, i) => ({
        range,
        criterion: criterionAt(blocks[i] ?? criteria, row, column),
      }));
      return asked.some(({ criterion }) => criterion.tooLong) ? value(ErrorType.VALUE) : result(meeting(asked));
    };
    if (rowCount === 1 && columnCount === 1) return at(0, 0);
    return ArrayValueObject.create({
      calculateValueList: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) => at(row, column)),
      ),
      rowCount,
      columnCount,
      // No place: the engine keeps comparisons by it, and two such blocks in one formula would share theirs.
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

function conditionsOf(pairs: FunctionVariantType[]): Condition[] | null {
  const conditions: Condition[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = arrayOf(pairs[i]);
    if (!range) return null;
    conditions.push({ range: indexOf(range), criteria: arrayOf(pairs[i + 1]) ?? (pairs[i + 1] as BaseValueObject) });
  }
  return conditions;
}

function sameShapes(conditions: Condition[], figures: RangeIndex | null): boolean {
  const [first] = conditions;
  const ranges = figures ? [...conditions.map(({ range }) => range), figures] : conditions.map(({ range }) => range);
  return ranges.every(({ rows, columns }) => rows === first.range.rows && columns === first.range.columns);
}

/** One row or column of criteria serves for all others of the block. */
function criterionAt(criteria: BaseValueObject, row: number, column: number): Criterion {
  if (!criteria.isArray()) return readCriterion(criteria);
  const block = criteria as ArrayValueObject;
  return readCriterion(block.get(block.getRowCount() === 1 ? 0 : row, block.getColumnCount() === 1 ? 0 : column));
}

function meeting(conditions: { range: RangeIndex; criterion: Criterion }[]): number[] {
  const all = conditions.map(({ range, criterion }) => range.matching(criterion));
  const fewest = all.reduce((least, matches) => (matches.positions.length < least.positions.length ? matches : least));
  const others = all.filter((matches) => matches !== fewest);
  const meets = (position: number) => others.every(({ marks }: Matches) => marks[position] === 1);
  return Array.from(fewest.positions).filter(meets);
}

/** The target's numbers at some positions, or the first error among them. */
function numbersAt(positions: number[], figures: RangeIndex): number[] | ErrorValueObject {
  const numbers: number[] = [];
  for (const position of positions) {
    const figure = figures.numberAt(position);
    if (typeof figure === "string") return value(figure as ErrorType);
    if (figure !== null) numbers.push(figure);
  }
  return numbers;
}

export class CountIfs extends ConditionalFunction {
  protected targetAndPairs(given: FunctionVariantType[]) {
    return { target: null, pairs: given };
  }

  protected resultOf(positions: number[]): BaseValueObject {
    return NumberValueObject.create(positions.length);
  }
}

export class SumIfs extends ConditionalFunction {
  override minParams = 3;

  protected targetAndPairs([target, ...pairs]: FunctionVariantType[]) {
    return { target, pairs };
  }

  protected resultOf(positions: number[], figures: RangeIndex): BaseValueObject {
    const numbers = numbersAt(positions, figures);
    return Array.isArray(numbers)
      ? NumberValueObject.create(numbers.reduce((sum, number) => sum + number, 0))
      : numbers;
  }
}

export class AverageIfs extends ConditionalFunction {
  override minParams = 3;

  protected targetAndPairs([target, ...pairs]: FunctionVariantType[]) {
    return { target, pairs };
  }

  protected resultOf(positions: number[], figures: RangeIndex): BaseValueObject {
    const numbers = numbersAt(positions, figures);
    if (!Array.isArray(numbers)) return numbers;
    if (numbers.length === 0) return value(ErrorType.DIV_BY_ZERO);
    return NumberValueObject.create(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
  }
}
