import { calculationVersion } from "../../../calc/version";
import type { CellValue } from "../../../sheets/grid";
import { sheetArea } from "../../address";
import type { NamePlan, PlanCell, SheetPlan } from "../../plan";
import type { TrackerDefinition } from "../definition";
import type { LeadInput } from "../lead/leadInput";
import { putSourceLines } from "../rows/sourceLines";
import { titleRole } from "../rows/listedLines";
import { area, words } from "../sheet/sheetBuilder";
import { dataRows, rolesOf, type ListSource } from "../source/listSource";
import type { TrackerShape } from "../shape";
import { firstTableRow } from "../table/trackerTableSheet";
import type { TrackerNames } from "../trackerNames";
import { emptyRecord, recordFormat, setting, sheetLink, sourceSettings } from "./emptyRecord";
import { firstEntry, putBlock } from "./recordBlocks";
import { RecordValues } from "./recordValues";
import { putWorkings } from "./workings";
import { putWritten } from "./writtenFormulas";

/** What a record says of its tracker. */
export interface TrackerRecord {
  names: TrackerNames;
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
  /** 1-based row of the source's header, and the columns of the roles as letters. */
  headerRow: number;
  roles: Partial<Record<string, string>>;
  shape: TrackerShape;
  /** The as-of day as it was last written; another one in its cell is a person's. */
  asOf: number;
}

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind the first sheet. */
export function trackerRecordSheet(input: LeadInput, read: ListSource): { sheet: SheetPlan; names: NamePlan[] } {
  const { names, formulas } = input;
  const sheet = emptyRecord(names.record);
  putBlock(sheet, 0, "Settings", ["Setting", "Value", "Meaning"], settingRows(input, read));
  const workings = putWorkings(sheet, input);
  const lines = formulas.shape.ids === "source" ? [] : putLines(sheet, workings.next, input, read);
  const written = formulas.columns.map((column) => ({ id: column.id, cell: formulas.cell(column, firstTableRow) }));
  putWritten(sheet, workings.next + 4, written);
  const { firstDataRow } = read.source;
  const sources = [...read.columns].map(([role, column]) => ({
    name: formulas.source(role),
    refersTo: `=${sheetArea(read.source.sheet, area(firstDataRow - 1, column, dataRows(read)))}`,
  }));
  return { sheet, names: [...sources, ...workings.names, ...lines] };
}

function putLines(
  sheet: SheetPlan,
  column: number,
  { definition, figures, formulas }: LeadInput,
  read: ListSource,
): NamePlan[] {
  const rows = figures.rows.map(({ row }) => row).filter(({ place }) => place === null);
  return putSourceLines(
    sheet,
    column,
    rows,
    {
      sheet: read.source.sheet,
      row: read.source.firstDataRow - 1,
      column: read.columns.get(titleRole(definition))!,
      runs: "down",
      name: formulas.source(titleRole(definition)),
    },
    (part) => formulas.name(part),
  );
}

function settingRows(
  { definition, names, title, formulas, figures }: LeadInput,
  { source, columns }: ListSource,
): PlanCell[][] {
  const { shape } = formulas;
  return [
    setting("Kind", words(definition.kind), "What this tracker is"),
    setting("Format", recordFormat, "Layout of this record"),
    setting("State", words("building"), "Complete once the whole tracker stands"),
    setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the tracker"),
    setting("Title", words(title), "Title of the tracker"),
    setting("First sheet", sheetLink(names.lead), "Points at the sheet of the headline"),
    setting("Table sheet", sheetLink(names.table), "Points at the sheet of the table"),
    setting("Settings sheet", sheetLink(names.settings), "Points at the sheet of the settings"),
    setting("Table", words(names.tableName), "Name of the table"),
    setting("Names", words(names.prefix), "How the tracker's defined names begin"),
    setting(
      "As of",
      typeof figures.asOf === "number" ? figures.asOf : 0,
      "The as-of day as it was last written; another one in its cell stays",
    ),
    setting("Ids", words(shape.ids), "Whether the ids are the source's own"),
    setting("Formulas", words(shape.formulas), "Ordinary Excel, or COO functions"),
    setting("Room", shape.room, "Rows of the source that are followed before they are filled"),
    ...Object.entries(shape.rows).map(([name, rows]) =>
      setting(`Rows of ${name}`, rows, "Rows that the list or block has"),
    ),
    ...sourceSettings(source, columns),
  ];
}

/** The place of "State" among the settings. */
export const recordMark = { sheet: "record", row: firstEntry + 2, column: 1 };

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a tracker of this kind.
 */
export function readTrackerRecord(
  definition: TrackerDefinition,
  record: string,
  cells: CellValue[][],
): TrackerRecord | null {
  const values = new RecordValues(cells);
  if (values.text("Kind") !== definition.kind) return null;
  const roles = rolesOf(definition);
  const links = values.sourceLinks(roles);
  const sized = [...Object.keys(definition.lists), ...definition.blocks.map((_, at) => `Block${at + 1}`)];
  return {
    names: {
      lead: values.linkedSheet("First sheet"),
      table: values.linkedSheet("Table sheet"),
      settings: values.linkedSheet("Settings sheet"),
      record,
      tableName: values.text("Table"),
      prefix: values.text("Names"),
    },
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
    sourceSheet: links[0]?.sheet ?? "",
    headerRow: links[0]?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])),
    asOf: values.number("As of"),
    shape: {
      roles: roles.filter((role) => values.has(`Source ${role}`)),
      ids: values.oneOf("Ids", ["source", "made"]),
      formulas: values.oneOf("Formulas", ["plain", "coo"]),
      room: values.number("Room"),
      rows: Object.fromEntries(
        sized.flatMap((name) => (values.has(`Rows of ${name}`) ? [[name, values.number(`Rows of ${name}`)]] : [])),
      ),
    },
  };
}
