const unixEpoch = 25569;
const millisecondsOfDay = 86_400_000;

/** The day on the person's calendar, as a serial number: where a tracker is asked to start its as-of date. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsOfDay + unixEpoch;
}
