import {
  FunctionNodeFactory,
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorValueObject,
} from "@univerjs/engine-formula";

/** A function's place in a parsed formula, as far as it hands the arguments to a function from outside. */
interface FunctionNode {
  getChildren(): { nodeType: number }[];
  _mapVariantsToValues(variants: readonly BaseValueObject[]): unknown[];
}

/** The engine's kind of node for an argument of which a formula gives no more than the comma. */
const NOTHING = 13;

let isPatched = false;

/**
 * The engine hands a blank cell and a skipped argument, `f(1,,2)`, as 0 to functions from outside. After this a blank cell comes as
 * `null` and a skipped argument as `undefined`. The class is not to be had by its name, so it is taken from the first one made.
 */
export function tellBlanksFromZero(): void {
  if (isPatched) return;
  isPatched = true;
  const factory = FunctionNodeFactory.prototype as unknown as { create(token: string): Partial<FunctionNode> };
  const create = factory.create;
  factory.create = function (token) {
    const node = create.call(this, token);
    if (!node._mapVariantsToValues) return node;
    (Object.getPrototypeOf(node) as FunctionNode)._mapVariantsToValues = valuesOf;
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
