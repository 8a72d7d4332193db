export type DueStatus = "Done" | "Done late" | "Overdue" | "Due soon" | "Open";

/** A week's notice. */
const USUAL_WARNING = 7;

/**
 * Where an obligation stands on a day. On its due day an open one is not yet overdue, and one completed then is done in
 * time; one completed after the day asked for is still open on that day.
 *
 * @param due - Due day, as a serial number of days.
 * @param asOf - The day asked for.
 * @param completed - Day of completion, left out while it is open.
 * @param warning - Days before the due day from which on it is due soon: 7 if left out.
 * @example
 * dueStatus(46142, 46140) //=> "Due soon"
 */
export function dueStatus(due: number, asOf: number, completed?: number, warning = USUAL_WARNING): DueStatus {
  const dueDay = Math.floor(due);
  const day = Math.floor(asOf);
  if (completed !== undefined && Math.floor(completed) <= day) {
    return Math.floor(completed) <= dueDay ? "Done" : "Done late";
  }
  if (dueDay < day) return "Overdue";
  return dueDay - day <= warning ? "Due soon" : "Open";
}
