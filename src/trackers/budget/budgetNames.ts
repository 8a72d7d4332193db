import { firstFree, type Taken } from "../kit/names";
import type { BudgetNames } from "./budgetRecord";

/** Names for a new budget tracker. */
export function freeNames(taken: Taken): BudgetNames {
  return firstFree(
    taken,
    (number, suffix): BudgetNames => {
      const prefix = number === 1 ? "Budget" : `Budget${number}`;
      return {
        dashboard: `Budget tracker${suffix}`,
        lines: `Budget lines${suffix}`,
        data: `Budget data${suffix}`,
        record: `Budget register${suffix}`,
        table: `${prefix}Lines`,
        prefix,
      };
    },
    ({ dashboard, lines, data, record, table, prefix }) => ({
      sheets: [dashboard, lines, data, record],
      tableName: table,
      prefix,
    }),
  );
}
