import { findLibreOffice } from "./findLibreOffice";

/**
 * A `describe` for checks in LibreOffice; where it is not installed its tests count as skipped, which the run says.
 *
 * @param title - What the checks are about.
 * @param checks - Gets the path of LibreOffice's program.
 */
export function describeWithLibreOffice(title: string, checks: (soffice: string) => void): void {
  const soffice = findLibreOffice();
  const group = soffice ? describe : describe.skip;
  group(title, () => checks(soffice ?? ""));
}
