import type { Source } from "../../sheets/source";
import { roleColumns } from "../kit/source/sourceCells";
import type { WorkbookPlan } from "../plan";
import { amountLayout, amountRoles, lineHeading } from "./amountLayout";

/** Why live formulas cannot follow the way in which a source's amounts lie, as a sentence; "" where they can. */
export function unsupportedLayout(source: Source): string {
  const layout = amountLayout(source);
  if (layout.across.size === 0) return "";
  const beside = layout.columns.filter(({ heading }) => heading === "");
  const places = layout.columns.map(({ role, heading }) => `${role ?? ""} ${heading}`);
  if (new Set(places).size < places.length) return "A period stands above two columns of the same kind of amounts.";
  const named = layout.columns.some(({ role }) => role !== null);
  if (layout.version && named)
    return "Both headings and a column beside the lines say whether amounts are plan or actual.";
  if (beside.length > 0 && roleColumns(source).has("period"))
    return "Periods stand both in the headings and in a column of their own.";
  const known = new Set(places);
  const moved = source.lines.some((line) => {
    const heading = lineHeading(layout, line);
    return !layout.version && amountRoles.some((role) => line[role] !== null && !known.has(`${role} ${heading}`));
  });
  return moved ? "Headings between the rows say whether amounts are plan or actual." : "";
}

/** More characters than this Excel does not take in a formula. */
const longestFormula = 8192;

/** Whether a plan has a formula that Excel would refuse, as it adds up too many columns. */
export function hasTooLongFormula({ sheets }: WorkbookPlan): boolean {
  return sheets.some(({ blocks, fills }) =>
    [...blocks.flatMap(({ cells }) => cells), ...fills.map(({ cells }) => cells)].some((row) =>
      row.some(
        (cell) =>
          cell !== null && typeof cell === "object" && "formula" in cell && cell.formula.length > longestFormula,
      ),
    ),
  );
}
