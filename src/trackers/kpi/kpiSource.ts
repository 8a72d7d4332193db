import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { columnIndex } from "../address";
import { rawCell } from "../kit/source/sourceCells";
import { historyPlace, longPlace, type HistoryPlace } from "./historyPlace";
import { doubtfulRoles } from "../kit/source/doubtfulRoles";
import { longForm } from "./longForm";
import type { LongForm } from "./longKpis";

/** What a column of the source is to a KPI scorecard. */
export const kpiRoles = [
  "id",
  "name",
  "category",
  "period",
  "unit",
  "baseline",
  "previous",
  "target",
  "actual",
  "attainment",
  "owner",
  "weight",
  "direction",
  "note",
] as const;

export type KpiRole = (typeof kpiRoles)[number];

/**
 * A person's choices: a column letter for a role, or "none"; for the direction also "words" or "higher". `history` says of several rows
 * with one name whether they are figures of one KPI over time ("rows") or KPIs of their own ("each"); `doubled` "last" that of two rows
 * for a period the lower one counts.
 */
export type KpiChoices = Partial<Record<KpiRole | "decimal" | "dates" | "history" | "doubled", string>>;

export type DecimalMark = "." | ",";

/** A sheet of KPIs: as it was read, its cells, and where it keeps what. */
export interface KpiSource {
  source: Source;
  grid: Grid;
  /** Zero-based sheet columns. */
  columns: ReadonlyMap<KpiRole, number>;
  /** Where the KPIs' figures over time stand; `null` for a sheet that has one figure a KPI. */
  history: HistoryPlace | null;
  /** The KPIs of a list that has a row for each KPI and period. */
  long: LongForm | null;
  /** What only a person can say of several rows with one name; what has been said is not asked again. */
  doubts: { history: boolean; doubled: string };
  /** The mark before the decimals of numbers that stand as text; `null` where the texts do not show it. */
  decimal: DecimalMark | null;
  /** Which comes first in dates that stand as text, as a person said; "" for nothing. */
  dates: string;
  /** Roles whose column is taken by its heading alone and not surely. */
  doubtful: ReadonlySet<string>;
  /** What a person said of the direction where no column does; "" for nothing yet. */
  direction: "words" | "higher" | "";
}

/**
 * Gives a sheet's columns their roles in a scorecard: as they were read, unless a person has chosen.
 *
 * @param decimal - The mark before the decimals of numbers that stand as text, as the sheet shows it.
 */
export function kpiSource(
  source: Source,
  grid: Grid,
  choices: KpiChoices = {},
  decimal: DecimalMark | null = null,
): KpiSource {
  const columns = new Map<KpiRole, number>();
  for (const { role, letter } of source.kindRoles ?? []) if (isKpiRole(role)) columns.set(role, columnIndex(letter));
  for (const [role, letter] of Object.entries(choices)) {
    if (!isKpiRole(role) || letter.trim() === "" || (role === "direction" && isDirectionWord(letter))) continue;
    if (letter.toLowerCase() === "none") columns.delete(role);
    else {
      for (const [other, column] of columns) if (column === columnIndex(letter)) columns.delete(other);
      columns.set(role, columnIndex(letter));
    }
  }
  const period = source.columns.find(({ role }) => role === "period")?.index;
  if (period !== undefined && choices.period === undefined && ![...columns.values()].includes(period))
    columns.set("period", period);
  const { long, doubts } = longOf(source, grid, columns, choices);
  const history = long ? longPlace(source, columns.get("actual")!, long) : historyPlace(source, columns.get("name"));
  if (!long) columns.delete("period");
  for (const [role, column] of [...columns])
    if (history && !long && column >= history.column && column < history.column + history.columns) columns.delete(role);
  if (history?.runs === "down") columns.clear();
  const given = (choices.direction ?? "").trim().toLowerCase();
  const mark = choices.decimal?.trim();
  return {
    source,
    grid,
    columns: inOrder(columns),
    history,
    long,
    doubts,
    decimal: mark === "." || mark === "," ? mark : decimal,
    doubtful: doubtfulRoles(source, choices),
    dates: choices.dates ?? "",
    direction: isDirectionWord(given) ? given : given === "none" ? "higher" : "",
  };
}

/** The list in long form that a sheet is, by what it shows and a person has said. */
function longOf(
  source: Source,
  grid: Grid,
  columns: ReadonlyMap<KpiRole, number>,
  choices: KpiChoices,
): Pick<KpiSource, "long" | "doubts"> {
  const none = { long: null, doubts: { history: false, doubled: "" } };
  const [id, name, period, actual] = (["id", "name", "period", "actual"] as const).map((role) => columns.get(role));
  if (name === undefined || period === undefined || actual === undefined || choices.history === "each") return none;
  if (source.shape?.kind === "across" || choices.doubled === "each") return none;
  const long = longForm(source, grid, { id, name, period, actual });
  if (!long) return none;
  const { isHistory, doubled, doubledCount } = long.repeats;
  if (isHistory === "no" && choices.history !== "rows") return none;
  const more = doubledCount > doubled.length ? `, and ${doubledCount - doubled.length} more` : "";
  return {
    long,
    doubts: {
      history: isHistory === "ask" && choices.history !== "rows",
      doubled: doubledCount > 0 && choices.doubled !== "last" ? doubled.join("; ") + more : "",
    },
  };
}

/** The same columns in the order of the roles, whatever the sheet's: what is written of them then does not depend on it. */
function inOrder(columns: ReadonlyMap<KpiRole, number>): Map<KpiRole, number> {
  return new Map(kpiRoles.flatMap((role) => (columns.has(role) ? [[role, columns.get(role)!]] : [])));
}

function isKpiRole(role: string): role is KpiRole {
  return kpiRoles.includes(role as KpiRole);
}

function isDirectionWord(text: string): text is "words" | "higher" {
  return text === "words" || text === "higher";
}

/** The cells of a role, a row of data after the other; blanks where there is no such column. */
export function roleCells({ source, grid, columns }: KpiSource, role: KpiRole): CellValue[] {
  const rows = Math.max(source.lastDataRow - source.firstDataRow + 1, 0);
  return Array.from({ length: rows }, (_, at) => rawCell(grid, source.firstDataRow + at, columns.get(role)));
}

/** The number format of a role's cell in a row of the data, from 1; "" where it is not known. */
export function roleFormat({ source, grid, columns }: KpiSource, role: KpiRole, line: number): string {
  const column = columns.get(role);
  if (column === undefined) return "";
  return grid.numberFormats?.[source.firstDataRow + line - 2 - grid.firstRow]?.[column - grid.firstColumn] ?? "";
}
