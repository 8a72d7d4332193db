import { isError } from "../../../calc/cellError";
import { InvalidInput, NotAvailable } from "../../../calc/errors";
import type { CellValue } from "../../../sheets/grid";
import type { Cell } from "../expression/expression";
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
    return outcome(() =>
      plain(
        column.expression!.value({
          cell,
          source,
          setting: (name) => settings.single[name],
          list: (name, of) =>
            settings.lists[name].map(({ word, means }) => (of === undefined ? word : (means[of] ?? ""))),
        }),
      ),
    );
  };
  const keys = columns.filter(({ kind }) => kind === "key");
  [row.id, row.title].forEach((key, at) => (cells[keys[at].id] = plain(key)));
  return Object.fromEntries(columns.map(({ id }) => [id, cell(id)]));
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
