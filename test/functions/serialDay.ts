/** The serial number that Excel has for a day written "2026-03-31"; other cells, and blanks, as they are. */
export function serialDay(day: unknown): unknown {
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
    : day;
}

/** A column of days. */
export function daysDown(days: readonly unknown[]): unknown[][] {
  return days.map((day) => [serialDay(day)]);
}
