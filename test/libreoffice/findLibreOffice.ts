import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = ["soffice", "libreoffice", "soffice.exe"];
const PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/**
 * Finds LibreOffice, the second spreadsheet that converted workbooks are recalculated in.
 *
 * @returns The path of its program: SOFFICE_PATH where set, else one from the PATH or a usual place; `undefined` where
 * it is not installed.
 */
export function findLibreOffice(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env.SOFFICE_PATH ?? "", ...onPath, ...PLACES].find((path) => path !== "" && existsSync(path));
}

/** True where a missing LibreOffice is an error, as on the machine that checks every change. */
export function libreOfficeIsRequired(): boolean {
  return process.env.COO_REQUIRE_LIBREOFFICE === "1";
}
