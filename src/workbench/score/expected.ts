import { isListKind, type ListKindName, type SheetKind } from "../../sheets/kinds/names";
import { kinds } from "../../sheets/kinds/all";
import { commandKinds, commands, type CommandKind } from "../trackers/all";

/** What a person sees in a sheet, as an INDEX.json beside a folder of sheets says it. */
export interface ExpectedSheet {
  file: string;
  kind: string;
  /** The sheet that is meant, where the file has several. */
  sheet?: string;
  /** Words where there is no single one. */
  header_row?: number | string | null;
  /** Where a sheet holds several tables of one kind. */
  header_rows?: number[];
  /** Header by what its column is; `null` where the sheet has none, a list where several columns are. */
  columns?: Record<string, unknown>;
  column_letters?: Record<string, string>;
  expected?: ExpectedFigures;
}

/** Figures of a sheet; a person may have written words instead of a number. */
export interface ExpectedFigures {
  plan_total?: unknown;
  plan_total_revenue?: unknown;
  actual_total?: unknown;
  /** The rows, or how many there are. */
  subtotal_rows?: unknown;
  risk_count?: unknown;
  kpi_count?: unknown;
  rows?: unknown;
}

/** Our name of a role where INDEX.json has another. */
const OTHER_NAMES: Record<string, string> = {
  notes: "note",
  probability: "likelihood",
  due_date: "due",
  target_date: "due",
  deadline: "due",
  last_review: "review",
  date_identified: "date",
  finish: "end",
  score_stated: "score",
};

/** The roles of a kind that people name: those of its tracker, else all that the reader gives. */
function judgedRoles(kind: string): readonly string[] {
  if (hasOwnName(kind)) return commands[kind].judgedRoles!;
  return isListKind(kind as SheetKind) ? kinds[kind as ListKindName].roles.map(({ role }) => role) : [];
}

/** True for a kind of sheet that INDEX.json has a word for; a list of projects, people or vendors is "other" to it. */
export function hasOwnName(kind: string): kind is CommandKind {
  return commandKinds.some((one) => one === kind && commands[one].judgedRoles !== undefined);
}

/** Where a person sees a role: a column by header or letter, or nowhere. */
export interface ExpectedRole {
  role: string;
  /** `null` where the sheet has no such column. */
  header: string | null;
  letter?: string;
}

/** The roles of a sheet that can be judged. */
export function expectedRoles({ kind, columns = {}, column_letters = {} }: ExpectedSheet): ExpectedRole[] {
  const ours = judgedRoles(kind);
  return Object.entries(columns).flatMap(([name, header]): ExpectedRole[] => {
    const role = ours.includes(name) ? name : (OTHER_NAMES[name] ?? name);
    if (!ours.includes(role) || (header !== null && typeof header !== "string")) return [];
    return [{ role, header, ...(column_letters[name] ? { letter: column_letters[name] } : {}) }];
  });
}

/** True for the kinds of sheets whose roles are judged; INDEX.json calls all others "other" and names what people see there. */
export function hasJudgedRoles({ kind }: ExpectedSheet): boolean {
  return judgedRoles(kind).length > 0;
}

/** Columns that a person sees as something that the reader has no role for. */
export function otherColumns(expected: ExpectedSheet): string[] {
  const judged = new Set(expectedRoles(expected).map(({ header }) => header));
  return Object.values(expected.columns ?? {}).flatMap((header) =>
    typeof header === "string" && !judged.has(header) ? [header] : [],
  );
}
