import { addMonths } from "./addMonths";
import { InvalidInput } from "./errors";
import { vendorMessages } from "./vendorMessages";

export type NoticeUnit = "day" | "month";

export const NOTICE_UNITS: readonly NoticeUnit[] = ["day", "month"];

/**
 * The last day on which notice can be given: days, or months of the calendar, before the end.
 *
 * @param end - Whole serial number.
 * @param notice - Days or months, whole.
 * @param buffer - Days to be earlier.
 * @throws InvalidInput for a notice that is negative or not whole, or a day before 1900.
 * @example
 * noticeBy(46262, 2, "month") //=> 46201
 */
export function noticeBy(end: number, notice: number, unit: NoticeUnit = "day", buffer = 0): number {
  if (!(Number.isInteger(notice) && notice >= 0)) throw new InvalidInput(vendorMessages.notice("Notice", notice));
  if (!(Number.isInteger(buffer) && buffer >= 0)) throw new InvalidInput(vendorMessages.notice("Buffer", buffer));
  const day = (unit === "month" ? addMonths(end, -notice) : end - notice) - buffer;
  if (day < 1) throw new InvalidInput(vendorMessages.tooEarly);
  return day;
}
