import type { WorkbookPlan } from "../plan";
import { blockKey } from "./lead/leadLayout";
import { groupWords } from "./blocks/groupWords";
import { putListChecks } from "./checks/listChecks";
import type { TrackerDefinition, TrackerOptions } from "./definition";
import type { LeadInput } from "./lead/leadInput";
import { leadSheet } from "./lead/leadSheet";
import { headlineOf, tileChecks } from "./lead/tiles";
import { definedRecordSheet } from "./record/definedRecord";
import { doneMark } from "./record/trackerRecord";
import { computeRow, type TypedCells } from "./rows/computeRow";
import { idRole, titleRole } from "./rows/listedLines";
import type { KnownRow } from "./rows/listedRows";
import { RowFormulas } from "./rows/rowFormulas";
import { trackerColumns } from "./rows/trackerColumns";
import { idsOf, trackerRows } from "./rows/trackerRows";
import { isExample } from "./start/examples";
import { trackerSettings, type TrackerSettings } from "./settings/trackerSettings";
import { trackerSettingsSheet } from "./settings/trackerSettingsSheet";
import type { TrackerShape } from "./shape";
import { roleCell, type ListSource } from "./source/listSource";
import { sourceWords } from "./source/sourceWords";
import { trackerTableSheet } from "./table/trackerTableSheet";
import type { FiguredRow, TrackerFigures } from "./trackerFigures";
import type { TrackerNames } from "./names";

/** What an earlier build made and a person changed: what a refresh starts from. */
export interface KnownTracker {
  /** In the order in which they stand; `null` for a row that nobody has filled. */
  rows: readonly (KnownRow | null)[];
  typed: readonly TypedCells[];
  settings: TrackerSettings;
  /** The as-of day that the tracker itself wrote last. */
  asOf: number;
  /** What stays as it was built, whatever the source says now. */
  shape: TrackerShape;
}

export interface PlannedTracker {
  plan: WorkbookPlan;
  figures: TrackerFigures;
  shape: TrackerShape;
  settings: TrackerSettings;
}

/** The figures that a tracker of a source shows, and the shape that they give it. */
export function trackerFigures(
  definition: TrackerDefinition,
  read: ListSource,
  options: TrackerOptions,
  prefix: string = definition.names.prefix,
  known?: KnownTracker,
  room = known?.shape.room ?? 0,
): Omit<PlannedTracker, "plan"> {
  const settings = trackerSettings(definition, read, options.today, room, known?.settings);
  const base: TrackerShape = {
    roles: [...read.columns.keys()],
    ids: known?.shape.ids ?? (room > 0 ? "source" : idsOf(definition, read)),
    formulas: options.formulas,
    room,
    layout: known?.shape.layout,
    rows: {},
  };
  const setting = (name: string) => settings.single[name];
  const columns = trackerColumns(definition, base);
  const rows = trackerRows(definition, read, base.ids, room, known?.rows).map((row, at): FiguredRow => {
    const cells = computeRow(row, columns, (role) => roleCell(read, role, row.line ?? 1), settings, known?.typed[at]);
    return { row, cells: row.place === null ? cells : { ...cells, place: row.place } };
  });
  const cells = rows.map((row) => row.cells);
  const figures: TrackerFigures = {
    rows,
    found: rows.filter(({ row }) => row.line !== null).length,
    examples: rows.filter(({ row }) => row.line !== null && isExample(row.id)).length,
    flagged: cells.filter(({ flags }) => flags !== "").length,
    asOf: settings.single.asOf,
    headline: headlineOf(definition, prefix, cells, setting),
  };
  return { figures, settings, shape: { ...base, rows: sizes(definition, figures, settings, room, known) } };
}

/** Rows for the lists of words and for the words of blocks: what a tracker was built with stays, as what stands below has its place. */
function sizes(
  definition: TrackerDefinition,
  { rows }: TrackerFigures,
  { lists, single }: TrackerSettings,
  room: number,
  known?: KnownTracker,
): Record<string, number> {
  const blocks = definition.blocks.map((block, at): [string, number] => {
    const key = blockKey(at);
    const kept = known?.shape.rows[key];
    if (kept !== undefined || room > 0 || block.block === "top" || block.block === "flagged")
      return [key, kept ?? block.rows];
    const words =
      "words" in block && block.words ? block.words : groupWords(rows, block.by, block.where, (name) => single[name]);
    return [key, Math.max(1, Math.min(block.rows, words.length))];
  });
  return Object.fromEntries([
    ...Object.entries(lists).map(([name, words]) => [name, words.length] as const),
    ...blocks,
  ]);
}

/**
 * Lays out the tracker of a source.
 *
 * @param names - The sheets, table and defined names it may take; all must be free in the workbook, or its own at a refresh.
 * @param known - What stands of an earlier build; a refresh keeps its rows in place.
 * @param room - Rows of the source that are followed before they are filled.
 */
export function planTracker(
  definition: TrackerDefinition,
  read: ListSource,
  options: TrackerOptions,
  names: TrackerNames,
  known?: KnownTracker,
  room?: number,
): PlannedTracker {
  const { figures, settings, shape } = trackerFigures(definition, read, options, names.prefix, known, room);
  const { source } = read;
  const { title } = options;
  const [one, many] = definition.words.item;
  const input: LeadInput = {
    definition,
    names,
    title: source.title && source.title !== title ? `${title} · ${source.title}` : title,
    sourceWords: sourceWords(source, read.columns.values(), `${figures.found} ${figures.found === 1 ? one : many}`),
    figures,
    settings,
    asOf: known?.asOf ?? options.today,
    formulas: new RowFormulas(definition, names.prefix, shape),
  };
  const lead = leadSheet(input);
  const table = trackerTableSheet({
    name: names.table,
    title,
    items: many,
    tableName: names.tableName,
    figures,
    formulas: input.formulas,
  });
  const settled = trackerSettingsSheet(definition, names.settings, title, settings, input.formulas);
  const record = definedRecordSheet({ ...input, title }, read);
  const numbers = Object.values(definition.sources).flatMap((one) => one.numbers);
  putListChecks(record.sheet, {
    source,
    grid: read.grid,
    numbers: numbers.flatMap((role) => read.columns.get(role) ?? []),
    key: read.columns.get(titleRole(definition))!,
    ids: read.columns.get(idRole(definition)),
    tiles: tileChecks(input),
  });
  return {
    figures,
    settings,
    shape,
    plan: {
      sheets: [lead.sheet, table.sheet, settled.sheet, record.sheet],
      names: [...record.names, ...lead.names, ...table.names, ...settled.names],
      checks: [...lead.checks, ...table.checks],
      open: "lead",
      doneMark,
    },
  };
}
