import type { BudgetNames } from "./registerSettings";

/** What is taken in a workbook. */
export interface Taken {
  sheets: string[];
  names: string[];
  tables: string[];
}

/** Names for a new budget tracker: the plain ones, or all of them with the next number that is free. */
export function freeNames(taken: Taken): BudgetNames {
  const sheets = new Set(taken.sheets.map(fold));
  const names = [...taken.names, ...taken.tables].map(fold);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const prefix = number === 1 ? "Budget" : `Budget${number}`;
    const made: BudgetNames = {
      dashboard: `Budget tracker${suffix}`,
      lines: `Budget lines${suffix}`,
      register: `Budget register${suffix}`,
      table: `${prefix}Lines`,
      prefix,
    };
    const free = [made.dashboard, made.lines, made.register].every((sheet) => !sheets.has(fold(sheet)));
    const start = fold(`${prefix}_`);
    if (free && names.every((name) => name !== fold(made.table) && !name.startsWith(start))) return made;
  }
}

/** Excel tells sheets and names apart without regard to case, in every language the same way. */
function fold(name: string): string {
  return name.toLowerCase();
}
