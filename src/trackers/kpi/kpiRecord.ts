import type { CellValue } from "../../sheets/grid";
import { sheetArea } from "../address";
import { emptyRecord, setting, sourceSettings } from "../kit/record/emptyRecord";
import {
  flagField,
  oneOfField,
  readFields,
  rolesField,
  rowsOf,
  sheetField,
  someOfField,
  textField,
  whereField,
  type Field,
  type Fields,
} from "../kit/record/fields";
import { listNames, tableAndPrefix } from "../kit/record/listNames";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import {
  putSettingsBlock,
  readHead,
  readSource,
  recordOfKind,
  type RecordedSource,
  type TrackerRecord,
} from "../kit/record/trackerRecord";
import { putWritten } from "../kit/record/writtenFormulas";
import { putSourceLines, type TitlePlace } from "../kit/rows/sourceLines";
import { sourceColumnNames } from "../kit/rows/sourceNames";
import type { SettingsSize } from "../kit/settings/blocks";
import { sizeFields } from "../kit/settings/settingsSheet";
import { layoutRows } from "../kit/table/layout";
import { area, words } from "../kit/sheet/sheetBuilder";
import type { Area, NamePlan, PlanCell, SheetPlan } from "../plan";
import { putAttention } from "./attentionBlock";
import { beyondHistory, beyondName } from "./beyondHistory";
import { kpiColumns, type KpiColumnId } from "./kpiColumns";
import type { KpiFigures } from "./kpiFigures";
import { beforeName, type KpiFormulas } from "./kpiFormulas";
import type { KpiNames } from "./kpiNames";
import type { KpiShape } from "./kpiShape";
import { kpiRoles, type KpiRole, type KpiSource } from "./kpiSource";
import { putSections } from "./sectionsBlock";
import { settingsOfKpis } from "./settingsOfKpis";
import type { ShiftSigns } from "./shiftedRow";
import { firstKpiRow } from "./kpiTable";
import { putTreePlaces } from "./treePlaces";

/** What the record of a KPI scorecard says. */
export interface KpiRecord extends TrackerRecord<KpiNames>, RecordedSource<KpiRole>, SaidOfSource {
  shape: KpiShape;
  size: SettingsSize;
}

/** What a person said of the source as a whole. */
interface SaidOfSource {
  /** Which way is good where no column says it. */
  direction: "words" | "higher";
  /** Which comes first in dates that stand as text; "" for nothing. */
  dates: string;
}

const { settings, ...sheets } = listNames({ called: "Scorecard", shows: "the roll-up" }, "KPIs");
const chartsField = sheetField("Charts sheet", "Points at the sheet of the charts");

const names: Fields<Omit<KpiNames, "record">> = {
  ...sheets,
  settings,
  charts: whereField(({ charts }) => charts !== "", chartsField),
  ...tableAndPrefix,
};

/** How shifted rows are told; nothing where there are none. */
const shifted: Field<ShiftSigns | null> = {
  rows(signs) {
    if (!signs) return [];
    const { moved, before, figure } = signs;
    return [
      setting("Shifted roles", words(moved.join(", ")), "What is not read in a row that seems shifted"),
      ...shiftedLeft.rows(before, signs),
      setting("Shifted figure", words(figure ?? ""), "A shifted row has a unit in place of this figure"),
    ];
  },
  read(values) {
    if (!values.has("Shifted roles")) return null;
    const moved = values.text("Shifted roles").split(", ");
    return {
      before: shiftedLeft.read(values),
      figure: kpiRoles.find((role) => role === values.text("Shifted figure")) ?? null,
      moved: kpiRoles.filter((role) => moved.includes(role)),
    };
  },
};
const shiftedLeft = flagField(
  "Shifted left",
  "A shifted row is blank left of its name, which is a word of that column",
);

/** Written of a list with a row for each KPI and period alone. */
const ofLong = <Value>(field: Field<Value>): Field<Value, Pick<KpiShape, "history">> =>
  whereField(({ history }) => history === "long", field);

const shapeFields: Fields<Omit<KpiShape, "layout"> & SaidOfSource> = {
  roles: rolesField(kpiRoles),
  ids: oneOfField("Ids", ["source", "made"], "Whether the ids are the source's own"),
  history: oneOfField("History", ["none", "across", "down", "long"], "How the source's figures over time run"),
  direction: oneOfField("Direction", ["higher", "words"], "What holds where no column says which way is good"),
  dates: textField("Dates", "Which comes first in dates that stand as text: dmy or mdy"),
  targetTexts: flagField("Has target texts", "The source has texts among its targets"),
  resultTexts: flagField("Has result texts", "The source has texts among its other figures"),
  shifted,
  sections: flagField("Has sections", "Headings above the KPIs say the perspective"),
  periodTexts: ofLong(flagField("Has period texts", "The source has periods as text, which are listed beside")),
  sparse: ofLong(someOfField("Said in some rows", kpiRoles, "What the source says of a KPI only in some of its rows")),
  ranges: flagField("Has ranges", "Some target is a range"),
  decimal: oneOfField("Decimal mark", [".", ","], "The mark before the decimals of numbers that stand as text"),
  currency: textField("Currency sign", "The sign beside numbers that stand as text"),
  formulas: oneOfField("Formulas", ["plain", "coo"], "Ordinary Excel, or COO functions"),
};

export interface RecordInput {
  names: KpiNames;
  title: string;
  read: KpiSource;
  shape: KpiShape;
  size: SettingsSize;
  formulas: KpiFormulas;
  figures: KpiFigures;
  /** Where the source keeps its KPIs' names. */
  titles: TitlePlace;
}

/** Beside the settings, by zero-based column. */
const writtenColumn = 3;
/** A list in long form is found by its keys, so its periods and the lines of others never stand together. */
const periodColumn = 10;
const linesColumn = periodColumn;

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind "Look here". */
export function recordSheet(input: RecordInput): { sheet: SheetPlan; names: NamePlan[] } {
  const { read, shape, size, formulas, figures } = input;
  const { source, columns, history, dates } = read;
  const sheet = emptyRecord(input.names.record);
  // A log has no columns with roles: its first figure says where it stands.
  const links: [string, number][] = history ? [["history", history.column]] : [];
  putSettingsBlock(sheet, { kind: "kpi", title: input.title, names: input.names, fields: names }, [
    ...sourceSettings(source, [...columns, ...links]),
    ...rowsOf(shapeFields, { ...shape, direction: read.direction || "higher", dates }),
    ...rowsOf(sizeFields(settingsOfKpis), size),
    ...layoutRows(kpiColumns(shape), shape.layout),
  ]);
  const cellOf = (id: KpiColumnId) => formulas.cell(id, firstKpiRow, { dated: false });
  putWritten(
    sheet,
    writtenColumn,
    kpiColumns(shape).map(({ id }) => ({ id, cell: cellOf(id) })),
  );
  return {
    sheet,
    names: [
      ...sourceNames(input),
      ...putAttention(sheet, figures.kpis.length, formulas, shape),
      ...putTreePlaces(sheet, input.names.lead, figures, formulas),
      ...putSections(sheet, read, formulas),
      ...putPeriods(sheet, input),
      ...putLines(sheet, input),
    ],
  };
}

/** Where the KPIs stand in a source that has no ids of its own. */
function putLines(sheet: SheetPlan, { shape, figures, titles, formulas }: RecordInput): NamePlan[] {
  if (shape.ids === "source" || shape.history === "long") return [];
  const rows = figures.kpis.map(({ kpi }) => kpi);
  return putSourceLines(sheet, linesColumn, rows, titles, (part) => formulas.name(part));
}

/** The source's periods that stand as text, and the order in which they come. */
function putPeriods(sheet: SheetPlan, { read: { long }, shape, formulas }: RecordInput): NamePlan[] {
  if (!shape.periodTexts || !long) return [];
  // The sign behind the text keeps it from being compared as a date.
  const rows = long.texts.map(({ text, order }): PlanCell[] => [words(`${text}|`), order]);
  putBlock(sheet, periodColumn, "Periods in words", ["Text in the source", "Order"], rows);
  return ["PeriodTexts", "PeriodOrders"].map((name, at) => ({
    name: formulas.name(name),
    refersTo: `=${sheetArea(sheet.name, area(firstEntry, periodColumn + at, rows.length))}`,
  }));
}

/** Names for the source's columns, over the rows in which its data stands, and for its figures over time. */
function sourceNames({ read, shape, formulas }: RecordInput): NamePlan[] {
  const { source, columns, history } = read;
  const rows = source.lastDataRow - source.firstDataRow + 1;
  const name = (part: string, where: Area) => ({
    name: formulas.name(part),
    refersTo: `=${sheetArea(source.sheet, where)}`,
  });
  return [
    ...sourceColumnNames(source, columns, (part) => formulas.name(part)),
    ...(shape.shifted?.before ? [name(beforeName, area(source.firstDataRow - 1, columns.get("name")! - 1, rows))] : []),
    ...(history ? [name("SourceHistory", history), name(beyondName, beyondHistory(read, history))] : []),
    ...(history?.runs === "down"
      ? [name("SourceName", area(source.headerRow - 1, history.column, 1, history.columns))]
      : []),
  ];
}

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a KPI scorecard.
 */
export function readKpiRecord(recordName: string, cells: CellValue[][]): KpiRecord | null {
  const values = recordOfKind("kpi", cells);
  if (!values) return null;
  const { direction, dates, ...shape } = readFields(shapeFields, values);
  return {
    ...readHead(recordName, values, names),
    ...readSource(values, kpiRoles, ["history"]),
    direction,
    dates,
    shape,
    size: readFields(sizeFields(settingsOfKpis), values),
  };
}
