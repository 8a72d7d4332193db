import { readSheetOf } from "./kit/record/links";

/** A defined name of the workbook as it was read. */
export interface DefinedName {
  name: string;
  /** Starts with "=". */
  refersTo: string;
  comment: string;
  /** The comment says that a run of ours made it. */
  marked: boolean;
}

/**
 * The defined names that a tracker made, among all of the workbook. A person's own may begin as they do ("Budget_Notes"): ours carry a
 * mark, or, as versions before it wrote none, refer to the tracker's sheets or its source, or to what is lost.
 *
 * @param prefix - How the tracker's names begin, "Budget".
 * @param sheets - Its sheets and its source.
 * @param marked - Whether the tracker was built by a version that marks what it makes.
 */
export function namesOfTracker(
  names: readonly DefinedName[],
  prefix: string,
  sheets: readonly string[],
  marked: boolean,
): DefinedName[] {
  const start = `${prefix}_`.toLowerCase();
  const own = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const isOwn = ({ refersTo }: DefinedName) => {
    const sheet = readSheetOf(refersTo);
    return sheet === null ? refersTo.includes("#REF!") : own.has(sheet.toLowerCase());
  };
  return names.filter((one) => one.name.toLowerCase().startsWith(start) && (one.marked || (!marked && isOwn(one))));
}
