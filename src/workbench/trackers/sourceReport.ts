import { columnLetters } from "../host/area";
import { isBudget } from "../../sheets/kinds/names";
import { ROLES } from "../../sheets/roleAssignment";
import type { ExcludedRow, Question, Source, SourceColumn, StatedFigures, StatedTotal } from "../../sheets/source";

export interface RoleReport {
  letter: string;
  header: string;
  confidence: number;
  why: string;
}

/** What was seen in a sheet, as the command line prints it. */
export interface SourceReport {
  sheet: string;
  title: string;
  headerRow: number;
  dataRows: number;
  excludedRows: ExcludedRow[];
  /** What the sheet's own last total row says of an amount, beside what its lines come to. */
  statedTotals: StatedTotal[];
  columns: Record<string, RoleReport>;
  /** Columns that hold a period each, where the amounts lie across the sheet. */
  periods?: { letter: string; figure: string | null }[];
  kind?: string;
  accountType: string | null;
  currency: string;
  /** Columns that do not follow from their own figures in every row: the sheet says, we compute, so many rows. */
  statedFigures?: StatedFigures[];
  /** What is worth a word: hidden rows, a table that is not read. */
  remarks?: string[];
}

/** A sheet's source and what is in doubt about it. */
export interface SheetReport {
  source: SourceReport;
  questions: Question[];
}

const BUDGET_ROLES: ReadonlySet<string> = new Set(ROLES);

export function sheetReport(source: Source): SheetReport {
  return { source: sourceReport(source), questions: questionsOf(source) };
}

/** What is in doubt about the sheet as what it is: where risks or indicators stand, nobody looks for a plan. */
function questionsOf({ kind, questions }: Source): Question[] {
  const budget = kind === undefined || isBudget(kind.value);
  return budget ? questions : questions.filter(({ id }) => !BUDGET_ROLES.has(id));
}

/** A sheet without anything on it. */
export function emptySheetReport(sheet: string): SheetReport {
  const nothing = {
    title: "",
    headerRow: 0,
    dataRows: 0,
    excludedRows: [],
    statedTotals: [],
    columns: {},
    accountType: null,
    currency: "",
  };
  return { source: { sheet, ...nothing }, questions: [] };
}

function sourceReport(source: Source): SourceReport {
  const { sheet, title, headerRow, lines, excluded, shape, kind, accountType, currency, remarks } = source;
  return {
    sheet,
    title,
    headerRow,
    dataRows: lines.length,
    excludedRows: excluded,
    statedTotals: source.statedTotals ?? [],
    columns: rolesOf(source),
    ...(shape?.kind === "across"
      ? { periods: shape.columns.map(({ index, figure }) => ({ letter: columnLetters(index), figure })) }
      : {}),
    ...(kind ? { kind: kind.value } : {}),
    accountType: accountType.value,
    currency,
    ...(source.statedFigures ? { statedFigures: source.statedFigures } : {}),
    ...(remarks ? { remarks } : {}),
  };
}

function rolesOf({ columns, kindRoles = [], kind, shape }: Source): Record<string, RoleReport> {
  const roles: Record<string, RoleReport> = {};
  const put = (role: string, { letter, header, confidence, why }: RoleReport) =>
    (roles[role] ??= { letter, header, confidence, why });
  // A register of risks has no plan, whatever its amounts look like to a budget.
  if (kind && !isBudget(kind.value) && kindRoles.length > 0) for (const found of kindRoles) put(found.role, found);
  else for (const column of columns) if (column.role) put(column.role, column);
  if (shape?.kind === "version") for (const [role, column] of versionColumns(columns, shape)) put(role, column);
  return roles;
}

/** Where one column says whether an amount is plan or actual, both stand in the same column of amounts. */
function versionColumns(columns: SourceColumn[], shape: { version: number; amount: number }): [string, SourceColumn][] {
  const at = (index: number) => columns.find((column) => column.index === index);
  return [
    ["version", at(shape.version)],
    ["amount", at(shape.amount)],
  ].filter((entry): entry is [string, SourceColumn] => entry[1] !== undefined);
}
