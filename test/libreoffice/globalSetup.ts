import { findLibreOffice, libreOfficeIsRequired } from "./findLibreOffice";

/** Says once that the checks in LibreOffice are left out, or stops where they must run. */
export default function lookForLibreOffice(): void {
  if (findLibreOffice()) return;
  const message = "LibreOffice is not installed, so the checks that recalculate workbooks in it";
  if (libreOfficeIsRequired()) throw new Error(`${message} cannot run, and COO_REQUIRE_LIBREOFFICE=1 asks for them.`);
  process.stderr.write(`${message} are left out.\n`);
}
