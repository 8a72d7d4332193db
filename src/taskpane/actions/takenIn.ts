import type { Workbook } from "../../excel/readWorkbook";
import type { Taken } from "../../trackers/kit/names";

/** Names that a new tracker must not take. */
export function takenIn({ sheets, names, tables }: Workbook): Taken {
  return { sheets: sheets.map(({ name }) => name), names, tables };
}
