import { roleFormat, type KpiSource } from "./kpiSource";

/**
 * The number format in which the sheet shows a KPI's figures: that of its latest figure over time, else of its actual,
 * else of its target; "General" where none of them has one.
 *
 * @param line - The KPI's line in the source, from 1; `null` for one that has left it.
 */
export function figureFormat(read: KpiSource, line: number | null): string {
  if (line === null) return "General";
  const roles = (["actual", "target", "previous"] as const).map((role) => roleFormat(read, role, line));
  return [historyFormat(read, line), ...roles].find((format) => format !== "" && format !== "General") ?? "General";
}

function historyFormat({ history, grid }: KpiSource, line: number): string {
  if (!history) return "";
  const { runs, row, column, rows, columns } = history;
  const down = runs === "down";
  const formats = Array.from({ length: down ? rows : columns }, (_, at) => {
    const [sheetRow, sheetColumn] = down ? [row + at, column + line - 1] : [row + line - 1, column + at];
    const isNumber = typeof grid.values[sheetRow - grid.firstRow]?.[sheetColumn - grid.firstColumn] === "number";
    return isNumber ? (grid.numberFormats?.[sheetRow - grid.firstRow]?.[sheetColumn - grid.firstColumn] ?? "") : "";
  });
  return formats.filter((format) => format !== "").at(-1) ?? "";
}
