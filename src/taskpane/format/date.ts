const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** 1 January 1970 as Excel's serial number. */
const unixEpoch = 25569;
const millisecondsOfDay = 86_400_000;

/**
 * A date's serial number in an Excel date format; times of day are left out.
 *
 * @example
 * dateText(46023, "mmm yyyy") //=> "Jan 2026"
 */
export function dateText(serial: number, format: string): string {
  const date = new Date(Math.floor(serial - unixEpoch) * millisecondsOfDay);
  if (Number.isNaN(date.getTime())) return String(serial);
  const year = String(date.getUTCFullYear());
  const month = date.getUTCMonth();
  const day = String(date.getUTCDate());
  const words: Record<string, string> = {
    yyyy: year,
    yy: year.slice(-2),
    mmmm: months[month],
    mmm: months[month],
    mm: String(month + 1).padStart(2, "0"),
    m: String(month + 1),
    dd: day.padStart(2, "0"),
    d: day,
  };
  const days = format.replace(/\s*\[?h+.*$/i, "");
  return days.replace(/y{2,4}|m{1,4}|d{1,2}/gi, (part) => words[part.toLowerCase()] ?? part);
}
