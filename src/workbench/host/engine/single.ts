import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

/** The function behind "@": of several cells the one in the formula's own row or column, of an array its first value. */
export const SINGLE = "SINGLE";

export class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(given: FunctionVariantType): BaseValueObject {
    if (!given.isReferenceObject()) {
      const value = given as BaseValueObject;
      return value.isArray() ? ((value as ArrayValueObject).get(0, 0) as BaseValueObject) : value;
    }
    const reference = given as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const isIn = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (!isIn) return ErrorValueObject.create(ErrorType.VALUE);
    return reference.toArrayValueObject().get(row - startRow, column - startColumn) as BaseValueObject;
  }
}
