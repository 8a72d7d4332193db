import { calculationVersion } from "../../calc/version";
import type { CellValue } from "../../sheets/grid";
import { sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { emptyRecord, flagSetting, recordFormat, setting, sheetLink, sourceSettings } from "../kit/record/emptyRecord";
import { RecordValues } from "../kit/record/recordValues";
import { area, words } from "../kit/sheet/sheetBuilder";
import { putAttention } from "./attentionBlock";
import { beforeName, type KpiFormulas } from "./kpiFormulas";
import type { KpiFigures } from "./kpiFigures";
import { putSourceLines, type TitlePlace } from "../kit/rows/sourceLines";
import { putWritten } from "../kit/record/writtenFormulas";
import { kpiColumns, type KpiColumnId } from "./kpiColumns";
import { firstKpiRow } from "./tableSheet";
import { putTreePlaces } from "./treePlaces";
import { sourceName } from "./sourceName";
import { beyondHistory, beyondName } from "./beyondHistory";
import type { KpiNames } from "./kpiNames";
import type { KpiShape } from "./kpiShape";
import { kpiRoles, type KpiRole, type KpiSource } from "./kpiSource";
import { putSections } from "./sectionsBlock";
import type { SettingsSize } from "./settingsLayout";
import type { ShiftSigns } from "./shiftedRow";

/** What a record says of its tracker. */
export interface KpiRecord {
  names: KpiNames;
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
  /** 1-based row of the source's header, and the columns of the roles as letters. */
  headerRow: number;
  roles: Partial<Record<KpiRole, string>>;
  /** What a person said of the direction where no column does. */
  direction: "words" | "higher";
  /** Which comes first in dates that stand as text, as a person said; "" for nothing. */
  dates: string;
  shape: KpiShape;
  size: SettingsSize;
}

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

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind "Look here". */
export function recordSheet(input: RecordInput): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptyRecord(input.names.record);
  putBlock(sheet, 0, "Settings", ["Setting", "Value", "Meaning"], settingRows(input));
  const { formulas, shape } = input;
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
      ...putAttention(sheet, input.figures.kpis.length, input.formulas, input.shape),
      ...putTreePlaces(sheet, input.names.summary, input.figures, input.formulas),
      ...putSections(sheet, input.read, input.formulas),
      ...putPeriods(sheet, input),
      ...putLines(sheet, input),
    ],
  };
}

/** Beside the settings, by zero-based column. */
const writtenColumn = 3;
/** A list in long form is found by its keys, so its periods and the lines of others never stand together. */
const periodColumn = 10;
const linesColumn = periodColumn;

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
  const name = (part: string, where: ReturnType<typeof area>) => ({
    name: formulas.name(part),
    refersTo: `=${sheetArea(source.sheet, where)}`,
  });
  return [
    ...[...columns].map(([role, column]) => name(sourceName(role), area(source.firstDataRow - 1, column, rows))),
    ...(shape.shifted?.before ? [name(beforeName, area(source.firstDataRow - 1, columns.get("name")! - 1, rows))] : []),
    ...(history ? [name("SourceHistory", history), name(beyondName, beyondHistory(read, history))] : []),
    ...(history?.runs === "down"
      ? [name("SourceName", area(source.headerRow - 1, history.column, 1, history.columns))]
      : []),
  ];
}

function settingRows({ names, title, read, shape, size }: RecordInput): PlanCell[][] {
  const { source, columns, history } = read;
  // A log has no columns with roles: its first figure says where it stands.
  const links: [string, number][] = history ? [["history", history.column]] : [];
  return [
    setting("Kind", words("kpi"), "What this tracker is"),
    setting("Format", recordFormat, "Layout of this register"),
    setting("State", words("building"), "Complete once the whole tracker stands"),
    setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the tracker"),
    setting("Title", words(title), "Title of the tracker"),
    setting("Scorecard sheet", sheetLink(names.summary), "Points at the sheet of the roll-up"),
    setting("KPIs sheet", sheetLink(names.table), "Points at the sheet of the table"),
    setting("Settings sheet", sheetLink(names.settings), "Points at the sheet of the settings"),
    ...(names.charts ? [setting("Charts sheet", sheetLink(names.charts), "Points at the sheet of the charts")] : []),
    setting("Table", words(names.tableName), "Name of the table"),
    setting("Names", words(names.prefix), "How the tracker's defined names begin"),
    ...sourceSettings(source, [...columns, ...links]),
    setting("Ids", words(shape.ids), "Whether the ids are the source's own"),
    setting("History", words(shape.history), "How the source's figures over time run"),
    setting("Direction", words(read.direction || "higher"), "What holds where no column says which way is good"),
    setting("Dates", words(read.dates), "Which comes first in dates that stand as text: dmy or mdy"),
    flagSetting("Has target texts", shape.targetTexts, "The source has texts among its targets"),
    flagSetting("Has result texts", shape.resultTexts, "The source has texts among its other figures"),
    ...shiftSettings(shape),
    flagSetting("Has sections", shape.sections, "Headings above the KPIs say the perspective"),
    ...longSettings(shape),
    flagSetting("Has ranges", shape.ranges, "Some target is a range"),
    setting("Decimal mark", words(shape.decimal), "The mark before the decimals of numbers that stand as text"),
    setting("Currency sign", words(shape.currency), "The sign beside numbers that stand as text"),
    setting("Formulas", words(shape.formulas), "Ordinary Excel, or COO functions"),
    setting("Target texts", size.targetTexts, "Rows of the list of targets in words"),
    setting("Result texts", size.resultTexts, "Rows of the list of results in words"),
    setting("Perspectives", size.perspectives, "Rows of the list of weights of perspectives"),
    setting("Direction texts", size.directionTexts, "Rows of the list of directions in words"),
  ];
}

/** How a list with a row for each KPI and period is read; nothing for others. */
function longSettings({ history, periodTexts, sparse }: KpiShape): PlanCell[][] {
  if (history !== "long") return [];
  return [
    flagSetting("Has period texts", periodTexts, "The source has periods as text, which are listed beside"),
    setting("Said in some rows", words(sparse.join(", ")), "What the source says of a KPI only in some of its rows"),
  ];
}

/** How shifted rows are told; nothing where there are none. */
function shiftSettings({ shifted }: KpiShape): PlanCell[][] {
  if (!shifted) return [];
  return [
    setting("Shifted roles", words(shifted.moved.join(", ")), "What is not read in a row that seems shifted"),
    flagSetting(
      "Shifted left",
      shifted.before,
      "A shifted row is blank left of its name, which is a word of that column",
    ),
    setting("Shifted figure", words(shifted.figure ?? ""), "A shifted row has a unit in place of this figure"),
  ];
}

function shiftOf(values: RecordValues): ShiftSigns | null {
  if (!values.has("Shifted roles")) return null;
  const moved = values.text("Shifted roles").split(", ");
  return {
    before: values.yes("Shifted left"),
    figure: kpiRoles.find((role) => role === values.text("Shifted figure")) ?? null,
    moved: kpiRoles.filter((role) => moved.includes(role)),
  };
}

/** The place of "State" among the settings. */
const stateRow = 2;
export const doneMark = { sheet: "record", row: firstEntry + stateRow, column: 1 };

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a KPI scorecard.
 */
export function readKpiRecord(recordName: string, cells: CellValue[][]): KpiRecord | null {
  const values = new RecordValues(cells);
  if (values.text("Kind") !== "kpi") return null;
  const links = values.sourceLinks(kpiRoles);
  const [first] = [...links, ...values.sourceLinks(["history"] as const)];
  return {
    names: {
      summary: values.linkedSheet("Scorecard sheet"),
      table: values.linkedSheet("KPIs sheet"),
      settings: values.linkedSheet("Settings sheet"),
      charts: values.linkedSheet("Charts sheet"),
      record: recordName,
      tableName: values.text("Table"),
      prefix: values.text("Names"),
    },
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
    sourceSheet: first?.sheet ?? "",
    headerRow: first?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])),
    dates: values.text("Dates"),
    direction: values.oneOf("Direction", ["higher", "words"]),
    shape: {
      roles: kpiRoles.filter((role) => values.has(`Source ${role}`)),
      ids: values.oneOf("Ids", ["source", "made"]),
      history: values.oneOf("History", ["none", "across", "down", "long"]),
      periodTexts: values.yes("Has period texts"),
      sparse: kpiRoles.filter((role) => values.text("Said in some rows").split(", ").includes(role)),
      targetTexts: values.yes("Has target texts"),
      resultTexts: values.yes("Has result texts"),
      sections: values.yes("Has sections"),
      ranges: values.yes("Has ranges"),
      shifted: shiftOf(values),
      decimal: values.oneOf("Decimal mark", [".", ","]),
      currency: values.text("Currency sign"),
      formulas: values.oneOf("Formulas", ["plain", "coo"]),
    },
    size: {
      targetTexts: values.number("Target texts"),
      resultTexts: values.number("Result texts"),
      directionTexts: values.number("Direction texts"),
      perspectives: values.number("Perspectives"),
    },
  };
}
