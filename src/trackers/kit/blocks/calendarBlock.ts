import { addMonths } from "../../../calc/addMonths";
import { civilDate, serialOfDate } from "../../../calc/civilDate";
import { cellAddress } from "../../address";
import type { Check, SheetPlan } from "../../plan";
import type { CalendarBlock } from "../definition";
import type { LeadInput } from "../lead/leadInput";
import type { PlacedBlock } from "../lead/leadLayout";
import { area, format, words } from "../sheet/sheetBuilder";
import type { Terms } from "../terms";
import { putCounted, type FigureColumn } from "./countedBlock";

/** Counts by the words of a column and by month: what was before the month of the as-of day, the months, and what is later. */
export function putCalendar(sheet: SheetPlan, placed: PlacedBlock<CalendarBlock<Terms>>, input: LeadInput): Check[] {
  const { block, row, figures } = placed;
  const head = row + 1;
  const month = (at: number) => cellAddress(head, figures + 1 + at, "row");
  const asOf = input.formulas.name("AsOf");
  const first = firstOfMonth(input.figures.asOf);
  const start = (at: number) => addMonths(first, at);
  const after = (at: number) => `EDATE(${month(at)},1)`;
  const between = (from: number, before: number) => (cells: Readonly<Record<string, unknown>>) => {
    const day = cells[block.date];
    return typeof day === "number" && day >= from && day < before;
  };
  const columns: FigureColumn[] = [
    {
      head: words("Earlier"),
      beside: { where: { column: block.date, before: month(0) }, holds: between(-Infinity, first) },
    },
    ...Array.from({ length: block.months }, (_, at) => ({
      head: { formula: at === 0 ? `=DATE(YEAR(${asOf}),MONTH(${asOf}),1)` : `=${after(at - 1)}` },
      beside: {
        where: { column: block.date, from: month(at), before: after(at) },
        holds: between(start(at), start(at + 1)),
      },
    })),
    {
      head: words("Later"),
      beside: {
        where: { column: block.date, from: after(block.months - 1) },
        holds: between(start(block.months), Infinity),
      },
    },
  ].map((one) => ({ ...one, measure: { count: [] }, shown: "count" }));
  const checks = putCounted(sheet, placed, columns, input);
  format(sheet, area(head, figures + 1, 1, block.months), { numberFormat: "mmm yy" });
  return checks;
}

/** Without an as-of day there are no months; the sheet then counts from the first one there is. */
function firstOfMonth(asOf: number | string): number {
  const { year, month } = civilDate(typeof asOf === "number" ? asOf : 0);
  return serialOfDate({ year, month, day: 1 });
}
