import {
  ArrayValueObject,
  FunctionNodeFactory,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";

/** A function's place in a parsed formula, as far as it hands over to a function from outside, and back. */
interface FunctionNode {
  getChildren(): { nodeType: number }[];
  _mapVariantsToValues(variants: readonly BaseValueObject[]): unknown[];
  _handleCustomResult(result: unknown): BaseValueObject;
}

/** The engine's kind of node for an argument of which a formula gives no more than the comma. */
const NOTHING = 13;

let isPatched = false;

/**
 * The engine hands a blank cell and a skipped argument, `f(1,,2)`, as 0 to functions from outside. After this a blank cell comes as
 * `null` and a skipped argument as `undefined`. A text that comes back it reads once more, "1-30" as a date: it stays a text. The class is not to be had by its name, so it is taken from the first one made.
 */
export function handOverAsExcel(): void {
  if (isPatched) return;
  isPatched = true;
  const factory = FunctionNodeFactory.prototype as unknown as { create(token: string): Partial<FunctionNode> };
  const create = factory.create;
  factory.create = function (token) {
    const node = create.call(this, token);
    if (!node._mapVariantsToValues) return node;
    const shared = Object.getPrototypeOf(node) as FunctionNode;
    shared._mapVariantsToValues = valuesOf;
    shared._handleCustomResult = resultOf;
    factory.create = create;
    return node;
  };
}

function valuesOf(this: FunctionNode, variants: readonly BaseValueObject[]): unknown[] {
  const children = this.getChildren();
  return variants.map((variant, at) => {
    if (variant.isArray()) return cellsOf(variant as ArrayValueObject);
    if (variant.isLambda()) return variant;
    if (!variant.isNull()) return variant.getValue();
    return children[at]?.nodeType === NOTHING ? undefined : null;
  });
}

function cellsOf(array: ArrayValueObject): unknown[][] {
  return array.getArrayValue().map((row) =>
    Array.from(row, (cell) => {
      if (!cell || cell.isNull()) return null;
      return cell.isError() ? (cell as ErrorValueObject).getErrorType() : cell.getValue();
    }),
  );
}

function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellOf(result);
  const rows = (result as unknown[][]).map((row) => row.map(cellOf));
  const columnCount = rows[0]?.length ?? 0;
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, ...nowhere });
}

/** Errors come as their texts, and are the only texts that mean something else. */
function cellOf(value: unknown): BaseValueObject {
  const isText = typeof value === "string" && !value.startsWith("#");
  return isText ? StringValueObject.create(value) : ValueObjectFactory.create(value as string | number | boolean);
}
