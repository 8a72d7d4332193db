import type { Taken } from "../budget/freeNames";

/** Names that the tracker takes in the workbook. `prefix` starts its defined names. */
export interface RiskNames {
  heatMap: string;
  table: string;
  settings: string;
  /** The hidden sheet. */
  register: string;
  tableName: string;
  prefix: string;
}

/** Names for a new risk register: the plain ones, or all of them with the next number that is free. */
export function freeRiskNames(taken: Taken): RiskNames {
  const sheets = new Set(taken.sheets.map(fold));
  const names = [...taken.names, ...taken.tables].map(fold);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const prefix = number === 1 ? "Risk" : `Risk${number}`;
    const made: RiskNames = {
      heatMap: `Risk heat map${suffix}`,
      table: `Risks${suffix}`,
      settings: `Risk settings${suffix}`,
      register: `Risk tracker register${suffix}`,
      tableName: `${prefix}Table`,
      prefix,
    };
    const free = [made.heatMap, made.table, made.settings, made.register].every((sheet) => !sheets.has(fold(sheet)));
    const start = fold(`${prefix}_`);
    if (free && names.every((name) => name !== fold(made.tableName) && !name.startsWith(start))) return made;
  }
}

/** Excel tells sheets and names apart without regard to case, in every language the same way. */
function fold(name: string): string {
  return name.toLowerCase();
}
