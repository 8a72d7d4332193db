import { firstFree, type Taken } from "../taken";
import type { BudgetNames } from "./registerSettings";

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
        register: `Budget register${suffix}`,
        table: `${prefix}Lines`,
        prefix,
      };
    },
    ({ dashboard, lines, data, register, table, prefix }) => ({
      sheets: [dashboard, lines, data, register],
      tableName: table,
      prefix,
    }),
  );
}
