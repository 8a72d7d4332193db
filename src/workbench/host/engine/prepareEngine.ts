import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  functionLookup,
  IFunctionService,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { compareAsExcel, wildSearches } from "./comparing";
import { lookUpInValues } from "./lookupRanges";
import { handOverAsExcel } from "./outsideFunctions";
import { takeRulesOutOfCells } from "./rulePlaces";
import { Single, SINGLE } from "./single";
import { refuseSpillsInTables } from "./spillsInTables";
import { AverageIfs, CountIfs, SumIfs } from "./conditionalFunctions";

type FunctionClass = new (name: string) => BaseFunction;

const NAMES = { countIf: "COUNTIF", countIfs: "COUNTIFS", sumIfs: "SUMIFS", averageIfs: "AVERAGEIFS" };

/** Puts functions of our own in the place of those that are too slow or wrong in Univer's engine. */
export function prepareEngine(injector: Injector): void {
  takeRulesOutOfCells();
  compareAsExcel();
  refuseSpillsInTables(injector);
  handOverAsExcel();
  lookUpInValues();
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    new CountIfs(NAMES.countIf as never),
    new CountIfs(NAMES.countIfs as never),
    new SumIfs(NAMES.sumIfs as never),
    new AverageIfs(NAMES.averageIfs as never),
    ...sortingCopies(),
    ...wildSearches(),
    new Single(SINGLE),
  );
}

/** SORT sorts the very array that other formulas over the same range read afterwards: it gets a copy of its own. */
function sortingCopies(): BaseFunction[] {
  return functionLookup
    .filter(([, name]) => String(name) === "SORT")
    .map(([Builtin, name]) => {
      class SortedCopy extends (Builtin as FunctionClass) {
        override calculate(array: BaseValueObject, ...rest: BaseValueObject[]): BaseValueObject {
          return super.calculate(
            array.isArray() ? copyOf(array as ArrayValueObject) : array,
            ...rest,
          ) as BaseValueObject;
        }
      }
      return new SortedCopy(String(name));
    });
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
