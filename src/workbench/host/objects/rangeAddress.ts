import { parseArea, splitSheet } from "../area";
import { invalidArgument, itemNotFound } from "../hostError";
import type { Session } from "../session";
import { Range } from "./range";

/** The range that an address or a name means, seen from a sheet. */
export function rangeAt(session: Session, sheetId: string, address: string): Range {
  const { sheet, rest } = splitSheet(address);
  const owner = sheet === null ? sheetId : session.book.sheetNamed(sheet)?.getSheetId();
  if (owner === undefined) throw itemNotFound();
  const area = parseArea(rest);
  if (area) return new Range(session, owner, area);
  const named = session.names.find(rest, owner) ?? session.names.find(rest, null);
  const target = named && rangeOfFormula(session, owner, named.formula);
  if (!target) throw invalidArgument(`"${address}" is neither an address nor a name.`);
  return target;
}

/** The range that "=Sheet1!$A$1:$B$9" means; `null` for any other formula. */
export function rangeOfFormula(session: Session, sheetId: string, formula: string): Range | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const owner = sheet === null ? sheetId : session.book.sheetNamed(sheet)?.getSheetId();
  const area = parseArea(rest);
  return owner !== undefined && area ? new Range(session, owner, area) : null;
}
