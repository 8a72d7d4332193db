/** The requirement sets besides ExcelApi that the workbench answers for, by lower-case name; the version is the highest one. */
const SETS = new Map([
  ["sharedruntime", "1.1"],
  ["customfunctionsruntime", "1.4"],
  ["ribbonapi", "1.2"],
  ["addincommands", "1.3"],
  ["imagecoercion", "1.1"],
  ["compressedfile", "1.1"],
]);

const parts = (version: string) => version.split(".").map(Number);

/**
 * What `Office.context.requirements.isSetSupported` answers in the workbench.
 *
 * @param excelApi - the version of ExcelApi that is claimed.
 */
export function isSetSupported(name: string, minVersion: string | number | undefined, excelApi: string): boolean {
  const highest = name.toLowerCase() === "excelapi" ? excelApi : SETS.get(name.toLowerCase());
  if (!highest) return false;
  const [major, minor] = parts(highest);
  const [wantedMajor, wantedMinor = 0] = parts(String(minVersion ?? "1.1"));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
