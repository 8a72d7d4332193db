/** Excel's error values as the text that a cell hands over ("#N/A", "#DIV/0!"). */
const ERROR =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

/** True for the text of an error value, which Office.js hands over in place of a value. */
export function isError(value: unknown): boolean {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR.test(value);
}
