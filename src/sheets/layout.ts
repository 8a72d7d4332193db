import { otherMeasure } from "./amountEvidence";
import { acrossColumns, type PeriodColumn } from "./acrossColumns";
import { figureOf, type Figure } from "./figure";
import type { Grid } from "./grid";
import type { KnownColumn } from "./knownColumn";
import type { SheetEvidence } from "./evidence";
import type { Choices } from "./source";
import { totalColumns } from "./totalColumns";
import { versionColumn } from "./versionColumn";

/** How a table's amounts lie, beside the plain way of one column for each figure. Positions are in the list of columns. */
export interface Layout {
  /** Columns over periods that run across; empty where none do. */
  across: PeriodColumn[];
  /** The column that says plan or actual of each row, -1 for none. */
  version: number;
  /** The column whose amounts are what `version` says, -1 for none or where they run across. */
  amount: number;
}

/** Recognizes periods across and a column of versions. What periods across are, if no heading says it, the sheet or a person may. */
export function findLayout(
  grid: Grid,
  rows: readonly number[],
  columns: readonly KnownColumn[],
  speaksOf: SheetEvidence["speaksOf"],
  choices: Choices,
): Layout {
  const across = acrossColumns(columns);
  const version = versionColumn(columns.map(({ profile }) => profile));
  if (across.length > 0) {
    const unnamed = across.some(({ figure }) => figure === null);
    const totals = totalColumns(
      grid,
      rows,
      columns,
      across.filter(({ figure }) => figure === null),
    );
    const figure = unnamed && version === -1 ? figureOfAll(columns, across, totals, speaksOf, choices) : null;
    const named = across.map((column) => (column.figure === null ? { ...column, figure, inferred: true } : column));
    const wanted = named.filter((column) => !choosesOther(column.figure, columns, across, choices));
    return { across: wanted, version: unnamed ? version : -1, amount: -1 };
  }
  const amount = version === -1 ? -1 : amountColumn(columns);
  return { across, version: amount === -1 ? -1 : version, amount };
}

/** True where a person wants a column for the figure that is none of those that run across, or none at all. */
function choosesOther(
  figure: Figure | null,
  columns: readonly KnownColumn[],
  across: readonly PeriodColumn[],
  choices: Choices,
): boolean {
  const chosen = figure === null ? undefined : choices[figure]?.trim().toUpperCase();
  return chosen !== undefined && chosen !== "" && !across.some(({ at }) => columns[at].letter === chosen);
}

/** True where the layout holds amounts of a figure, be it in columns across or in rows that say so. */
export function holdsFigure({ across, version }: Layout, figure: Figure): boolean {
  return version !== -1 || across.some((column) => column.figure === figure);
}

/** The columns that the layout has settled. */
export function layoutColumns({ across, version, amount }: Layout): Set<number> {
  return new Set([...across.map(({ at }) => at), version, amount].filter((at) => at !== -1));
}

function figureOfAll(
  columns: readonly KnownColumn[],
  across: readonly PeriodColumn[],
  totals: readonly number[],
  speaksOf: SheetEvidence["speaksOf"],
  choices: Choices,
): Figure | null {
  const letters = new Set(across.map(({ at }) => columns[at].letter));
  for (const figure of ["plan", "actual", "forecast"] as const) {
    if (letters.has(choices[figure]?.trim().toUpperCase() ?? "")) return figure;
  }
  // Where a column adds the periods up, they are what it says.
  const summed = totals.map((at) => figureOf(columns[at].meaning)).find((figure) => figure !== null);
  if (summed) return summed;
  const inside = new Set(across.map(({ at }) => at));
  const beside = new Set(columns.filter((_, at) => !inside.has(at)).map(({ meaning }) => figureOf(meaning)));
  // Months beside "Annual budget" are what was spent; beside "Actual to date" they are the plan.
  if (beside.has("plan") !== beside.has("actual")) return beside.has("plan") ? "actual" : "plan";
  return speaksOf;
}

/** The column of amounts beside a version column: the only one, or the one whose heading says no more than that. */
function amountColumn(columns: readonly KnownColumn[]): number {
  const amounts = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ type, meaning }) => (type === "money" || type === "number") && otherMeasure(meaning) === null);
  if (amounts.length === 1) return amounts[0].at;
  const called = amounts.filter(({ meaning }) => meaning.has("amount") && figureOf(meaning) === null);
  return called.length === 1 ? called[0].at : -1;
}
