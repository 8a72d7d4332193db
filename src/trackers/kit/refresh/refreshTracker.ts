import { contentAt, type CellChange, type SheetContent } from "../../changes";
import type { Area } from "../../plan";
import type { TrackerDefinition } from "../definition";
import { blockAreas } from "../lead/leadLayout";
import { asOfCell } from "../lead/tiles";
import { planTracker, type PlannedTracker } from "../planTracker";
import type { DefinedRecord } from "../record/definedRecord";
import type { KnownRow } from "../rows/listedRows";
import { RowFormulas } from "../rows/rowFormulas";
import { idsOf } from "../rows/trackerRows";
import { readTrackerSettings } from "../settings/readTrackerSettings";
import { firstRow } from "../settings/blocks";
import { listColumns } from "../settings/settingsLayout";
import { withRoom, type ListSource } from "../source/listSource";
import { plain } from "../source/shownCell";
import { rowFormats } from "../table/dressTable";
import { readLayout } from "../table/layout";
import { firstTableRow, ownCell, tableHeaderRow, tableValidations } from "../table/trackerTableSheet";
import { differences, newEntries, outgrown } from "./cellChanges";
import { listUpdate, sheetOf, type ListUpdate } from "./listUpdate";
import { refuseLostIds, refuseOtherForm, type RefusalWords } from "./refusals";
import { StandingTable } from "./standingTable";

/** The tracker's sheets as they stand now. */
export interface TrackerContents {
  lead: SheetContent;
  table: SheetContent;
  settings: SheetContent;
  record: SheetContent;
  /** Where the table stands, header included. */
  area: Area;
}

/** What a refresh changes, and the tracker that it gives. */
export interface TrackerUpdate extends ListUpdate, Omit<PlannedTracker, "plan"> {}

/**
 * Works out what a refresh has to change so that the tracker shows its source as it is now.
 *
 * @param today - The as-of day from now on, unless a person has typed another one.
 * @throws RefreshRefused where that cannot be done.
 */
export function refreshTracker(
  definition: TrackerDefinition,
  record: DefinedRecord,
  found: ListSource,
  contents: TrackerContents,
  today: number,
): TrackerUpdate {
  const { names, title } = record;
  const old = { ...record.shape, layout: readLayout(contents.record) };
  const read = withRoom(found, old.room);
  const { area } = contents;
  const refusal = refusalWords(definition);
  const earlier = new RowFormulas(definition, names.prefix, old);
  const table = new StandingTable(
    { content: contents.table, record: contents.record, area, headerRow: tableHeaderRow },
    earlier.columns,
  );
  table.refuseMoved();
  const byId = new Map(earlier.columns.map((column) => [column.id, column]));
  const standing = old.room > 0 ? allRows(contents) : table.rows();
  const typed = standing.map((_, at) =>
    table.typed(firstTableRow + at, (id) => earlier.cell(byId.get(id)!, firstTableRow + at)),
  );
  const asOf = contentAt(contents.lead, asOfCell.row, asOfCell.column);
  const isOurs = asOf.formula === record.asOf;
  const settings = readTrackerSettings(definition, contents.settings, old.rows, isOurs ? today : plain(asOf.value));
  const known = { rows: standing, typed, settings, asOf: isOurs ? today : record.asOf, shape: old };
  const options = { title, formulas: old.formulas, today };
  const { plan, ...planned } = planTracker(definition, read, options, names, known);
  const { figures, shape } = planned;
  const formulas = new RowFormulas(definition, names.prefix, shape);
  refuseOtherForm(formOf(earlier), formOf(formulas), refusal);
  refuseLostIds(old.ids, idsOf(definition, read, old.room), refusal);
  const rows = { known: standing.length, rows: figures.rows.length, found: figures.found };
  const { cells, keptEdits } = table.changes(sheetOf(plan, "table"), {
    ...rows,
    columns: formulas.columns,
    planned: ({ id, kind }, row, at) =>
      kind === "key" || kind === "written"
        ? ownCell(formulas, figures.rows[at].row, id, row)
        : formulas.cell(
            formulas.columns.find((column) => column.id === id)!,
            row,
          ),
    earlier: (id, row) => earlier.cell(byId.get(id)!, row),
  });
  const lead = sheetOf(plan, "lead");
  const isAsOf = ({ row, column }: CellChange) => row === asOfCell.row && column === asOfCell.column;
  return {
    ...planned,
    ...listUpdate(
      plan,
      [
        [
          "lead",
          [
            ...differences(lead, contents.lead).filter((cell) => isOurs || !isAsOf(cell)),
            ...outgrown(lead, contents.lead, blockAreas(definition, shape)),
          ],
        ],
        ["table", cells],
        ["settings", newEntries(sheetOf(plan, "settings"), contents.settings, listsOf(definition, old.rows))],
      ],
      { record: contents.record, area, keptEdits },
      rows,
      (first, count) => ({
        formats: rowFormats(formulas.columns, first, count),
        validations: tableValidations(formulas.columns, first, count),
      }),
    ),
  };
}

/** All rows of a table that follows its list; `null` for those that nobody has filled. */
function allRows({ table, area }: TrackerContents): (KnownRow | null)[] {
  return Array.from({ length: area.rows - 1 }, (_, at) => {
    const [id, title] = [0, 1].map((column) => contentAt(table, firstTableRow + at, column).value);
    return id === "" ? null : { id, title };
  });
}

/** What a refresh cannot change: columns, and what fills them. */
function formOf({ columns, shape }: RowFormulas): string {
  return [...shape.roles, ...columns.map(({ id, kind }) => id + kind)].join();
}

function refusalWords({ words: { name, item } }: TrackerDefinition): RefusalWords {
  const { length, [length - 1]: last } = name.split(" ");
  return { tracker: last, items: item[1], form: "columns" };
}

/** Where the lists of words stand on the settings sheet, and from which row on their entries are new. */
function listsOf(
  definition: TrackerDefinition,
  rows: Readonly<Record<string, number>>,
): { column: number; columns: number; firstNew: number }[] {
  return [...listColumns(definition)].map(([name, column]) => ({
    column,
    columns: 1 + Object.keys(definition.lists[name].columns).length,
    firstNew: firstRow + rows[name],
  }));
}
