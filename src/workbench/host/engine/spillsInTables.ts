import type { Injector, IRange } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { SheetTableService } from "@univerjs/sheets-table";
import { fromUniverRange, intersection } from "../area";

/** What the engine asks before it lays out an array: whether something is in its way. */
interface SpillCheck {
  _checkIfArrayFormulaRangeHasData(unit: string, sheet: string, row: number, column: number, range: IRange): boolean;
}

/** No array spills in a table or into one: Excel shows #SPILL! where the engine would write over its cells. */
export function refuseSpillsInTables(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as SpillCheck;
  const hasData = runtime._checkIfArrayFormulaRangeHasData;
  runtime._checkIfArrayFormulaRangeHasData = (unit, sheet, row, column, range) => {
    const area = fromUniverRange(range);
    const tables = injector.get(SheetTableService).getTableList(unit);
    const touches = tables.some(
      (table) => table.subUnitId === sheet && intersection(fromUniverRange(table.range), area),
    );
    return touches || hasData.call(runtime, unit, sheet, row, column, range);
  };
}
