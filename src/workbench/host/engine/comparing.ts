import { CellValueType, type ICellData } from "@univerjs/core";
import {
  BaseReferenceObject,
  BooleanValueObject,
  functionLookup,
  functionMath,
  functionStatistical,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { patternOf } from "./criterion";

type FunctionClass = new (name: string) => BaseFunction;
type Compare = (this: StringValueObject, value: unknown, operator: string, isCaseSensitive?: boolean) => unknown;
type ReadCell = (this: BaseReferenceObject, cell: ICellData) => BaseValueObject;

/** Functions whose exact search knows * and ?, and where they say which search it is: always, or by an argument's value. */
const WILD: Record<string, ((args: readonly FunctionVariantType[]) => boolean) | undefined> = {
  MATCH: (args) => isOne(args[2], 0),
  VLOOKUP: (args) => isOne(args[3], 0),
  HLOOKUP: (args) => isOne(args[3], 0),
  XLOOKUP: (args) => isOne(args[4], 2),
  XMATCH: (args) => isOne(args[2], 2),
  SUMIF: () => true,
  AVERAGEIF: () => true,
  MAXIFS: () => true,
  MINIFS: () => true,
};

let wildcards = false;

/**
 * Compares as Excel does: `"Rent"="Re*t"` is FALSE, as only searches know wildcards; a text that was entered as one stays a text, though
 * it reads like an error.
 */
export function compareAsExcel(): void {
  const byPattern = original<Compare>(StringValueObject.prototype, "compareBy");
  const compareBy: Compare = function (value, operator, isCaseSensitive = false) {
    const isPattern = typeof value === "string" && /[*?]/.test(value);
    if (isPattern && wildcards && operator === "=" && value.includes("~~"))
      return BooleanValueObject.create(patternOf(value).test(this.getValue()));
    if (!isPattern || wildcards) return byPattern.call(this, value, operator, isCaseSensitive);
    const [one, other] = [this.getValue(), value].map((text) => (isCaseSensitive ? text : text.toLocaleLowerCase()));
    return BooleanValueObject.create(holds(one, operator, other));
  };
  const read = original<ReadCell>(BaseReferenceObject.prototype, "getCellValueObject");
  const getCellValueObject: ReadCell = function (cell) {
    return cell.t === CellValueType.FORCE_STRING && !cell.f && !cell.si
      ? StringValueObject.create(String(cell.v ?? ""))
      : read.call(this, cell);
  };
  Object.assign(StringValueObject.prototype, { compareBy });
  Object.assign(BaseReferenceObject.prototype, { getCellValueObject });
}

/** The engine's own method, also where one of ours has stood in its place before. */
function original<Method>(prototype: object, name: string): Method {
  const kept = Symbol.for(`the engine's own ${name}`);
  const methods = prototype as Record<symbol | string, unknown>;
  methods[kept] ??= methods[name];
  return methods[kept] as Method;
}

/** The searches of the engine, to be registered in the place of its own. */
export function wildSearches(): BaseFunction[] {
  return ([...functionLookup, ...functionMath, ...functionStatistical] as [FunctionClass, unknown][])
    .filter(([, name]) => String(name) in WILD)
    .map(([Builtin, name]) => {
      class Search extends (Builtin as unknown as new (name: string) => BaseFunction & {
        calculate(...args: FunctionVariantType[]): BaseValueObject;
      }) {
        override calculate(...args: FunctionVariantType[]): BaseValueObject {
          const before = wildcards;
          wildcards = WILD[String(name)]!(args);
          try {
            return super.calculate(...(wildcards ? args.map(lookedFor) : args));
          } finally {
            wildcards = before;
          }
        }
      }
      return new Search(String(name));
    });
}

/** What is looked for, with "~~" for one "~": the engine knows the sign before "*" and "?" alone. */
function lookedFor(argument: FunctionVariantType, at: number): FunctionVariantType {
  if (at > 0 || !argument || argument.isError() || argument.isReferenceObject()) return argument;
  const found = argument as BaseValueObject;
  return found.isArray() ? found.mapValue(withoutDoubled) : withoutDoubled(found);
}

function withoutDoubled(value: BaseValueObject): BaseValueObject {
  const text = value.isString() ? String(value.getValue()) : "";
  return text.includes("~~") && !/[*?]/.test(text) ? StringValueObject.create(text.replace(/~~/g, "~")) : value;
}

function holds(one: string, operator: string, other: string): boolean {
  switch (operator) {
    case "=":
      return one === other;
    case "<>":
      return one !== other;
    case ">":
      return one > other;
    case ">=":
      return one >= other;
    case "<":
      return one < other;
    default:
      return one <= other;
  }
}

/** Whether an argument is this number, or FALSE for 0. */
function isOne(argument: FunctionVariantType | undefined, wanted: number): boolean {
  if (!argument || argument.isError() || argument.isReferenceObject() || argument.isArray()) return false;
  return Number((argument as BaseValueObject).getValue()) === wanted;
}
