import { InvalidInput } from "./errors";
import { vendorMessages } from "./vendorMessages";

export type RenewalStatus = "Expired" | "Renews" | "Lapses" | "Decide" | "Running";

const USUAL_WARNING = 90;

/**
 * Where a contract stands before its end. The last day for notice itself is still one to decide on.
 *
 * @param end - End of the term, as are all days a whole serial number.
 * @param noticeBy - Last day for notice.
 * @param auto - Whether it renews by itself where no notice is given.
 * @param warning - Days before the last day for notice from which on it is to be decided: 90 if left out.
 * @throws InvalidInput for negative days of warning.
 * @example
 * renewalStatus(46387, 46356, 46356, true) //=> "Decide"
 */
export function renewalStatus(
  end: number,
  noticeBy: number,
  asOf: number,
  auto = false,
  warning = USUAL_WARNING,
): RenewalStatus {
  if (!(warning >= 0)) throw new InvalidInput(vendorMessages.warn(warning));
  if (!auto && end < asOf) return "Expired";
  if (noticeBy < asOf) return auto ? "Renews" : "Lapses";
  return noticeBy - asOf <= warning ? "Decide" : "Running";
}
