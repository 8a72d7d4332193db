import type { CellValue } from "../../../sheets/grid";
import type { NamePlan, SheetPlan } from "../../plan";
import type { TrackerDefinition } from "../definition";
import { blockKey } from "../lead/leadLayout";
import type { LeadInput } from "../lead/leadInput";
import type { TrackerNames } from "../names";
import { titleRole } from "../rows/listedLines";
import { putSourceLines } from "../rows/sourceLines";
import { sourceColumnNames } from "../rows/sourceNames";
import type { TrackerShape } from "../shape";
import { rolesOf, type ListSource } from "../source/listSource";
import { layoutRows } from "../table/layout";
import { firstTableRow } from "../table/trackerTableSheet";
import { emptyRecord, sourceSettings } from "./emptyRecord";
import { countField, oneOfField, readFields, rolesField, rowsOf, type Field, type Fields } from "./fields";
import { listNames, tableAndPrefix } from "./listNames";
import {
  putSettingsBlock,
  readHead,
  readSource,
  recordOfKind,
  type RecordedSource,
  type TrackerRecord,
} from "./trackerRecord";
import { putWorkings } from "./workings";
import { putWritten } from "./writtenFormulas";

/** What the record of a tracker says that was built from a definition. */
export interface DefinedRecord extends TrackerRecord<TrackerNames>, RecordedSource<string> {
  shape: TrackerShape;
  /** The as-of day as it was last written; another one in its cell is a person's. */
  asOf: number;
}

const names: Fields<Omit<TrackerNames, "record">> = {
  ...listNames({ called: "First", shows: "the headline" }, "Table"),
  ...tableAndPrefix,
};

const asOfField = countField("As of", "The as-of day as it was last written; another one in its cell stays");

/** The fields of a shape, in the terms of a definition. */
function shapeFields(definition: TrackerDefinition): Fields<Omit<TrackerShape, "layout">> {
  const sized = [...Object.keys(definition.lists), ...definition.blocks.map((_, at) => blockKey(at))];
  const sizes = sized.map(
    (name) => [name, countField(`Rows of ${name}`, "Rows that the list or the block has")] as const,
  );
  const rows: Field<TrackerShape["rows"]> = {
    rows: (value) => sizes.flatMap(([name, field]) => field.rows(value[name] ?? 0, value)),
    read: (values) => Object.fromEntries(sizes.map(([name, field]) => [name, field.read(values)])),
  };
  return {
    roles: rolesField(rolesOf(definition)),
    ids: oneOfField("Ids", ["source", "made"], "Whether the ids are the source's own"),
    formulas: oneOfField("Formulas", ["plain", "coo"], "Ordinary Excel, or COO functions"),
    room: countField("Room", "Rows of the source that are followed before they are filled"),
    rows,
  };
}

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind the first sheet. */
export function definedRecordSheet(input: LeadInput, read: ListSource): { sheet: SheetPlan; names: NamePlan[] } {
  const { definition, asOf, formulas } = input;
  const sheet = emptyRecord(input.names.record);
  putSettingsBlock(sheet, { kind: definition.kind, title: input.title, names: input.names, fields: names }, [
    ...sourceSettings(read.source, read.columns),
    ...asOfField.rows(asOf, null),
    ...rowsOf(shapeFields(definition), formulas.shape),
    ...layoutRows(formulas.columns, formulas.shape.layout),
  ]);
  const workings = putWorkings(sheet, input);
  const lines = formulas.shape.ids === "source" ? [] : putLines(sheet, workings.next, input, read);
  const written = formulas.columns.map((column) => ({ id: column.id, cell: formulas.cell(column, firstTableRow) }));
  putWritten(sheet, workings.next + 4, written);
  const sources = sourceColumnNames(read.source, read.columns, (part) => formulas.name(part));
  return { sheet, names: [...sources, ...workings.names, ...lines] };
}

function putLines(
  sheet: SheetPlan,
  column: number,
  { definition, figures, formulas }: LeadInput,
  { source, columns }: ListSource,
): NamePlan[] {
  const title = titleRole(definition);
  return putSourceLines(
    sheet,
    column,
    figures.rows.map(({ row }) => row),
    {
      sheet: source.sheet,
      row: source.firstDataRow - 1,
      column: columns.get(title)!,
      runs: "down",
      name: formulas.source(title),
    },
    (part) => formulas.name(part),
  );
}

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a tracker of this kind.
 */
export function readDefinedRecord(
  definition: TrackerDefinition,
  record: string,
  cells: CellValue[][],
): DefinedRecord | null {
  const values = recordOfKind(definition.kind, cells);
  return (
    values && {
      ...readHead(record, values, names),
      ...readSource(values, rolesOf(definition)),
      shape: readFields(shapeFields(definition), values),
      asOf: asOfField.read(values),
    }
  );
}
