import { isError } from "../../../calc/cellError";
import { InvalidInput, NotAvailable } from "../../../calc/errors";
import type { CellValue } from "../../../sheets/grid";
import type { Cell, Row } from "../expression/expression";
import type { Terms } from "../terms";
import { plain } from "../source/shownCell";
import type { TrackerSettings } from "../settings/trackerSettings";
import type { ListedRow } from "./listedRows";
import type { TrackerColumn } from "./trackerColumns";

/** What a row of the table shows, by column; "" is blank. */
export type RowCells = Readonly<Record<string, Cell>>;

/** What a person has typed into a row, in place of a formula or where none is. */
export type TypedCells = ReadonlyMap<string, CellValue>;

/** Works out a row exactly as its formulas do, from the source, the settings and what a person has typed. */
export function computeRow(
  row: ListedRow,
  columns: readonly TrackerColumn[],
  source: (role: string) => CellValue,
  settings: TrackerSettings,
  typed: TypedCells = new Map(),
): RowCells {
  const cells: Record<string, Cell> = { line: row.line ?? "", place: "" };
  const byId = new Map(columns.map((column) => [column.id, column]));
  const cell = (id: string): Cell => (cells[id] ??= work(id));
  const work = (id: string): Cell => {
    const column = byId.get(id);
    if (typed.has(id)) return plain(typed.get(id)!);
    if (!column?.expression) return "";
    return outcome(() => plain(column.expression!.value({ ...settingsRow(settings), cell, source })));
  };
  const keys = columns.filter(({ kind }) => kind === "key");
  [row.id, row.title].forEach((key, at) => (cells[keys[at].id] = plain(key)));
  return Object.fromEntries(columns.map(({ id }) => [id, cell(id)]));
}

/** A row that has been worked out, for what is said of it beyond its cells. */
export function settledRow(cells: RowCells, settings: TrackerSettings): Row<Terms> {
  return { ...settingsRow(settings), cell: (id) => cells[id], source: () => "" };
}

function settingsRow({ single, lists }: TrackerSettings): Pick<Row<Terms>, "setting" | "list"> {
  return {
    setting: (name) => single[name],
    list: (name, of) => lists[name].map(({ word, means }) => (of === undefined ? word : (means[of] ?? ""))),
  };
}

/** What a cell shows where it cannot be worked out. */
function outcome(work: () => Cell): Cell {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof NotAvailable) return isError(reason.message) ? reason.message : "#N/A";
    if (reason instanceof InvalidInput) return "#VALUE!";
    throw reason;
  }
}
