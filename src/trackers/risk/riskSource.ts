import type { CellValue, Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import { rawCell } from "../kit/source/sourceCells";
import { columnIndex } from "../address";
import { doubtfulRoles } from "../kit/source/doubtfulRoles";
import { stepRatings } from "./stepRatings";

/** What a column of the source is to a risk register. */
export const riskRoles = [
  "id",
  "title",
  "category",
  "cause",
  "description",
  "likelihood",
  "impact",
  "score",
  "response",
  "mitigation",
  "contingency",
  "effectiveness",
  "residual",
  "probability",
  "low",
  "likely",
  "high",
  "owner",
  "due",
  "status",
  "review",
  "note",
] as const;

export type RiskRole = (typeof riskRoles)[number];

/** A person's choices: a column letter for a role, or "none"; words for `RiskWords`. */
export type RiskChoices = Partial<Record<RiskRole | RiskWords, string>>;

/**
 * What a person can say of the words in a column: which status words mean closed ("Gone; Sold", or "none"), and the words of a rating from
 * the lowest to the highest ("Small < Large", or "none" where they stay without a rating).
 */
export const riskWords = ["closed", "likelihoodWords", "impactWords"] as const;
export type RiskWords = (typeof riskWords)[number];

/** A sheet of risks: as it was read, its cells, and where it keeps what. */
export interface RiskSource {
  source: Source;
  grid: Grid;
  /** Zero-based sheet columns; the first of a rating that is ticked in several. */
  columns: ReadonlyMap<RiskRole, number>;
  /** The ratings of which each row ticks one of several columns. */
  ticked: Ticked;
  /** Roles whose column is taken by its heading alone and not surely: asked, not shown. */
  doubtful: ReadonlySet<string>;
  /** Status words that a person has called closed; `null` where nobody was asked. */
  closed: readonly string[] | null;
  /** The words of a rating from the lowest to the highest, as a person has said; `null` where nobody has. */
  order: Record<"likelihood" | "impact", readonly string[] | null>;
}

/** What each column of a ticked rating stands for, from left to right. */
export type Ticked = Partial<Record<"likelihood" | "impact", readonly number[]>>;

/** A doubt about a sheet of risks; `RiskChoices` answers it. */
export interface RiskQuestion {
  id: RiskRole | RiskWords | "header";
  text: string;
  answers: { value: string; label: string }[];
}

/** Gives a sheet's columns their roles in a risk register: as they were read, unless a person has chosen. */
export function riskSource(source: Source, grid: Grid, choices: RiskChoices = {}): RiskSource {
  const columns = new Map<RiskRole, number>();
  for (const { role, letter } of source.kindRoles ?? []) {
    if (isRiskRole(role)) columns.set(role, columnIndex(letter));
  }
  for (const [role, letter] of Object.entries(choices)) {
    if (!isRiskRole(role) || letter.trim() === "") continue;
    if (letter.toLowerCase() === "none") columns.delete(role);
    else {
      for (const [other, column] of columns) if (column === columnIndex(letter)) columns.delete(other);
      columns.set(role, columnIndex(letter));
    }
  }
  const ticked = tickedRatings(source, columns);
  const words = {
    doubtful: doubtfulRoles(source, choices),
    closed: listed(choices.closed, /[;,]/),
    order: { likelihood: listed(choices.likelihoodWords, "<"), impact: listed(choices.impactWords, "<") },
  };
  const read = withRatings({ source, grid, columns: inOrder(columns), ticked, ...words }, choices);
  return choices.response === undefined ? withResponse(read) : read;
}

/** Words that a person has listed; none for "none", `null` where nothing was said. */
function listed(said: string | undefined, between: string | RegExp): string[] | null {
  if (said === undefined || said.trim() === "") return null;
  if (said.trim().toLowerCase() === "none") return [];
  return said
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** Below this an impact may be a rating. */
const leastAmount = 100;

/** A list that says how likely and how large its risks are in percent and money alone is rated by these. */
function withRatings(read: RiskSource, choices: RiskChoices): RiskSource {
  const columns = new Map(read.columns);
  const move = (from: RiskRole, to: RiskRole) => {
    if (columns.has(to) || !columns.has(from) || (choices[to] ?? choices[from]) !== undefined) return;
    columns.set(to, columns.get(from)!).delete(from);
  };
  const isMoney = roleCells(read, "likely").some((cell) => Math.abs(Number(cell)) > leastAmount);
  move("probability", "likelihood");
  if (isMoney) move("likely", "impact");
  return { ...read, columns: inOrder(columns) };
}

/** The same columns in the order of the roles, whatever the sheet's: what is written of them then does not depend on it. */
function inOrder(columns: ReadonlyMap<RiskRole, number>): Map<RiskRole, number> {
  return new Map(riskRoles.flatMap((role) => (columns.has(role) ? [[role, columns.get(role)!]] : [])));
}

/** Takes a rating over several columns by its first; one that is neither likelihood nor impact is not read. */
function tickedRatings({ kindRoles = [] }: Source, columns: Map<RiskRole, number>): Ticked {
  const ticked: Ticked = {};
  for (const [role, column] of [...columns]) {
    const steps = kindRoles.find((found) => found.steps?.some(({ letter }) => columnIndex(letter) === column))?.steps;
    if (!steps) continue;
    if (role !== "likelihood" && role !== "impact") columns.delete(role);
    else {
      columns.set(role, columnIndex(steps[0].letter));
      ticked[role] = stepRatings(steps.map(({ step }) => step));
    }
  }
  return ticked;
}

function isRiskRole(role: string): role is RiskRole {
  return riskRoles.includes(role as RiskRole);
}

/** The cells of a role, a row of data after the other; blanks where there is no such column. */
export function roleCells(read: RiskSource, role: RiskRole): CellValue[] {
  const { firstDataRow, lastDataRow } = read.source;
  const rows = lastDataRow - firstDataRow + 1;
  return Array.from({ length: Math.max(rows, 0) }, (_, at) => roleCell(read, role, firstDataRow + at));
}

/** The cell of a role in a sheet row (from 1); of a ticked rating, what the first tick stands for. */
export function roleCell({ grid, columns, ticked }: RiskSource, role: RiskRole, row: number): CellValue {
  const column = columns.get(role);
  const ratings = role === "likelihood" || role === "impact" ? ticked[role] : undefined;
  if (column === undefined || !ratings) return rawCell(grid, row, column);
  const tick = ratings.findIndex(
    (_, at) => typeof rawCell(grid, row, column + at) === "string" && rawCell(grid, row, column + at) !== "",
  );
  return tick === -1 ? "" : ratings[tick];
}

const responseWord =
  /^(avoid|eliminate|terminate|reduce|mitigate|treat|control|transfer|share|insure|accept|tolerate|retain|watch|exploit)(ance|d|ed|ion|ing|s)?$/i;

/** A column that says avoid, reduce, transfer or accept is the response, whatever its heading calls it. */
function withResponse(read: RiskSource): RiskSource {
  if (read.columns.has("response")) return read;
  for (const role of ["contingency", "mitigation"] as const) {
    const filled = roleCells(read, role).filter((cell) => cell !== "");
    const words = filled.filter((cell) => responseWord.test(String(cell).trim()));
    if (filled.length === 0 || words.length * 2 < filled.length) continue;
    const columns = new Map(read.columns).set("response", read.columns.get(role)!);
    columns.delete(role);
    return { ...read, columns: inOrder(columns) };
  }
  return read;
}
