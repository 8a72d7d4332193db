import { isNumberText, isSingle } from "./formulaText";

/** The day of a date without the time; a number that stands in the formula is a day already. */
export function dayOf(part: string): string {
  return isNumberText(part) && !part.includes(".") ? part : `INT(${part})`;
}

/** The conditions of dates that Excel has not. */
export function notDates(...parts: string[]): string[] {
  return parts.filter((part) => !isNumberText(part)).map((part) => `${part}<1`);
}

/**
 * Days from one to another, both counted, all or the working ones; `null` where NETWORKDAYS cannot say it, as it takes no ranges.
 *
 * @param count - The word as the call states it, `null` for one that only the cell tells.
 */
export function daysFrom(
  first: string,
  last: string,
  count: string | null,
  holidays: string | undefined,
): string | null {
  if (count === "calendar") return `${last}-${first}+1`;
  if (count !== "workdays" || ![first, last].every(isDaySingle)) return null;
  return `NETWORKDAYS(${first},${last}${holidays === undefined ? "" : `,${holidays}`})`;
}

function isDaySingle(part: string): boolean {
  return isSingle(part.replace(/^INT\((.*)\)(\+1)?$/, "$1"));
}

/**
 * The same day of the month some months later, or that month's last day: what EDATE gives in Excel. Not every spreadsheet's EDATE
 * stops at the end of a short month, so it is said by the ends of two months.
 */
export function sameDay(day: string, months: string): string {
  return `MIN(EOMONTH(${day},${months}),EOMONTH(${day},${months}-1)+DAY(${day}))`;
}
