import { firstFree, type Taken } from "../kit/names";

/** Names that the tracker takes in the workbook. `prefix` starts its defined names. */
export interface RiskNames {
  heatMap: string;
  table: string;
  settings: string;
  /** The hidden sheet. */
  record: string;
  tableName: string;
  prefix: string;
}

/** Names for a new risk register. */
export function freeRiskNames(taken: Taken): RiskNames {
  return firstFree(
    taken,
    (number, suffix): RiskNames => {
      const prefix = number === 1 ? "Risk" : `Risk${number}`;
      return {
        heatMap: `Risk heat map${suffix}`,
        table: `Risks${suffix}`,
        settings: `Risk settings${suffix}`,
        record: `Risk tracker register${suffix}`,
        tableName: `${prefix}Table`,
        prefix,
      };
    },
    ({ heatMap, table, settings, record, tableName, prefix }) => ({
      sheets: [heatMap, table, settings, record],
      tableName,
      prefix,
    }),
  );
}
