import { calculationVersion } from "../../calc/version";
import type { CellValue } from "../../sheets/grid";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { recordColumns } from "../budget/recordColumns";
import { recordFormat } from "../kit/record/emptyRecord";
import { RecordValues } from "../kit/record/recordValues";
import { sheetArea } from "../address";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, words } from "../kit/sheet/sheetBuilder";
import { emptyRecord, flagSetting, setting, sheetLink, sourceSettings } from "../kit/record/emptyRecord";
import { putSourceLines, type TitlePlace } from "../kit/rows/sourceLines";
import { putWritten } from "../kit/record/writtenFormulas";
import { putRanking } from "./rankingBlock";
import { riskColumns } from "./riskColumns";
import { sourceName, type RiskFormulas } from "./riskFormulas";
import type { RiskNames } from "./riskNames";
import type { RiskRow } from "./risks";
import type { RiskSettings } from "./riskSettings";
import { riskRoles, type RiskRole, type RiskSource, type Ticked } from "./riskSource";
import type { RiskShape } from "./riskShape";
import type { SettingsSize } from "./readSettings";
import { firstRiskRow } from "./tableSheet";

/** What a record says of its tracker. */
export interface RiskRecord {
  names: RiskNames;
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
  /** 1-based row of the source's header, and the columns of the roles as letters. */
  headerRow: number;
  roles: Partial<Record<RiskRole, string>>;
  matrix: "usual" | "nist";
  shape: RiskShape;
  size: SettingsSize;
}

export interface RecordInput {
  names: RiskNames;
  title: string;
  matrix: "usual" | "nist";
  read: RiskSource;
  shape: RiskShape;
  settings: RiskSettings;
  formulas: RiskFormulas;
  /** The rows of the table. */
  risks: readonly RiskRow[];
}

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind the heat map. */
export function recordSheet(input: RecordInput): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptyRecord(input.names.record);
  putBlock(sheet, recordColumns.settings, "Settings", ["Setting", "Value", "Meaning"], settingRows(input));
  const { risks, formulas, shape } = input;
  const written = riskColumns(shape).map(({ id }) => ({ id, cell: formulas.cell(id, firstRiskRow) }));
  putWritten(sheet, writtenColumn, written);
  return {
    sheet,
    names: [...sourceNames(input), ...putRanking(sheet, risks.length, formulas), ...putLines(sheet, input)],
  };
}

/** Right of the ranking, by zero-based column. */
const linesColumn = 20;
const writtenColumn = 24;

/** Where the risks stand in a source that has no ids of its own. */
function putLines(sheet: SheetPlan, { read: { source, columns }, shape, risks, formulas }: RecordInput): NamePlan[] {
  if (shape.ids === "source") return [];
  const titles: TitlePlace = {
    sheet: source.sheet,
    row: source.firstDataRow - 1,
    column: columns.get("title")!,
    runs: "down",
    name: formulas.name("SourceTitle"),
  };
  return putSourceLines(sheet, linesColumn, risks, titles, (part) => formulas.name(part));
}

/** Names for the source's columns, over the rows in which its data stands. */
function sourceNames({ read: { source, columns, ticked }, formulas }: RecordInput): NamePlan[] {
  const rows = source.lastDataRow - source.firstDataRow + 1;
  return [...columns].map(([role, column]) => ({
    name: formulas.name(sourceName(role)),
    refersTo: `=${sheetArea(source.sheet, area(source.firstDataRow - 1, column, rows, tickedColumns(ticked, role)))}`,
  }));
}

function tickedColumns(ticked: Ticked, role: RiskRole): number {
  return role === "likelihood" || role === "impact" ? (ticked[role]?.length ?? 1) : 1;
}

function settingRows({ names, title, matrix, read, shape, settings }: RecordInput): PlanCell[][] {
  const { source, columns } = read;
  return [
    setting("Kind", words("risk"), "What this tracker is"),
    setting("Format", recordFormat, "Layout of this register"),
    setting("State", words("building"), "Complete once the whole tracker stands"),
    setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the tracker"),
    setting("Title", words(title), "Title of the tracker"),
    setting("Heat map sheet", sheetLink(names.heatMap), "Points at the sheet of the heat maps"),
    setting("Risks sheet", sheetLink(names.table), "Points at the sheet of the table"),
    setting("Settings sheet", sheetLink(names.settings), "Points at the sheet of the settings"),
    setting("Table", words(names.tableName), "Name of the table"),
    setting("Names", words(names.prefix), "How the tracker's defined names begin"),
    ...sourceSettings(source, columns),
    setting("Matrix", words(matrix), "The matrix that the settings started from"),
    setting("Ids", words(shape.ids), "Whether the ids are the source's own"),
    setting("Likelihood", words(shape.likelihood), "How the source says likelihood"),
    setting("Impact", words(shape.impact), "How the source says impact"),
    flagSetting("Has likelihood texts", shape.likelihoodTexts, "The source has texts among its likelihoods"),
    flagSetting("Has impact texts", shape.impactTexts, "The source has texts among its impacts"),
    setting("Likelihood ticks", words(tickWords(shape.ticked.likelihood)), "What each ticked column stands for"),
    setting("Impact ticks", words(tickWords(shape.ticked.impact)), "What each ticked column stands for"),
    setting("Probability", words(shape.probability), "How the source writes probabilities"),
    setting("Effectiveness", words(shape.effectiveness), "How the source writes the effectiveness of controls"),
    setting("Formulas", words(shape.formulas), "Ordinary Excel, or COO functions"),
    flagSetting("Has contingency", shape.contingency, "The tracker has simulated figures"),
    setting("Levels", settings.levels.length, "Rows of the list of levels"),
    setting("Likelihood texts", settings.likelihoodTexts.length, "Rows of the list of likelihood texts"),
    setting("Impact texts", settings.impactTexts.length, "Rows of the list of impact texts"),
  ];
}

function tickWords(ratings: readonly number[] | undefined): string {
  return (ratings ?? []).join(", ");
}

function readTicks(role: keyof Ticked, text: string): Ticked {
  return text === "" ? {} : { [role]: text.split(", ").map(Number) };
}

/** The place of "State" among the settings. */
const stateRow = 2;
export const doneMark = { sheet: "record", row: firstEntry + stateRow, column: recordColumns.settings + 1 };

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a risk tracker.
 */
export function readRiskRecord(recordName: string, cells: CellValue[][]): RiskRecord | null {
  const values = new RecordValues(cells);
  if (values.text("Kind") !== "risk") return null;
  const links = values.sourceLinks(riskRoles);
  return {
    names: {
      heatMap: values.linkedSheet("Heat map sheet"),
      table: values.linkedSheet("Risks sheet"),
      settings: values.linkedSheet("Settings sheet"),
      record: recordName,
      tableName: values.text("Table"),
      prefix: values.text("Names"),
    },
    title: values.text("Title"),
    format: values.number("Format"),
    complete: values.text("State") === "complete",
    sourceSheet: links[0]?.sheet ?? "",
    headerRow: links[0]?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])),
    matrix: values.oneOf("Matrix", ["usual", "nist"]),
    shape: {
      roles: riskRoles.filter((role) => values.has(`Source ${role}`)),
      ids: values.oneOf("Ids", ["source", "made"]),
      likelihood: values.oneOf("Likelihood", ["rating", "share", "percent", "none"]),
      impact: values.oneOf("Impact", ["rating", "money", "none"]),
      likelihoodTexts: values.yes("Has likelihood texts"),
      impactTexts: values.yes("Has impact texts"),
      ticked: {
        ...readTicks("likelihood", values.text("Likelihood ticks")),
        ...readTicks("impact", values.text("Impact ticks")),
      },
      probability: values.oneOf("Probability", ["share", "percent"]),
      effectiveness: values.oneOf("Effectiveness", ["share", "percent"]),
      formulas: values.oneOf("Formulas", ["plain", "coo"]),
      contingency: values.yes("Has contingency"),
    },
    size: {
      levels: values.number("Levels"),
      likelihoodTexts: values.number("Likelihood texts"),
      impactTexts: values.number("Impact texts"),
    },
  };
}
