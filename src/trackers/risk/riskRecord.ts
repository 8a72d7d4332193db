import type { CellValue } from "../../sheets/grid";
import { emptyRecord, setting, sourceSettings } from "../kit/record/emptyRecord";
import { flagField, oneOfField, readFields, rolesField, rowsOf, type Field, type Fields } from "../kit/record/fields";
import { listNames, tableAndPrefix } from "../kit/record/listNames";
import {
  putSettingsBlock,
  readHead,
  readSource,
  recordOfKind,
  type RecordedSource,
  type TrackerRecord,
} from "../kit/record/trackerRecord";
import { putWritten } from "../kit/record/writtenFormulas";
import type { TrackerNames } from "../kit/names";
import { putSourceLines, type TitlePlace } from "../kit/rows/sourceLines";
import { sourceColumnNames } from "../kit/rows/sourceNames";
import type { SettingsSize } from "../kit/settings/blocks";
import { sizeFields, sizeOf } from "../kit/settings/settingsSheet";
import { layoutRows } from "../kit/table/layout";
import { words } from "../kit/sheet/sheetBuilder";
import type { NamePlan, SheetPlan } from "../plan";
import { putRanking } from "./rankingBlock";
import { riskColumns } from "./riskColumns";
import type { RiskFormulas } from "./riskFormulas";
import type { RiskOptions } from "./riskOptions";
import type { RiskRow } from "./risks";
import type { RiskSettings } from "./riskSettings";
import type { RiskShape } from "./riskShape";
import { settingsOfRisks } from "./settingsOfRisks";
import { riskRoles, type RiskRole, type RiskSource, type Ticked } from "./riskSource";
import { firstRiskRow } from "./riskTable";

/** What the record of a risk register says. */
export interface RiskRecord extends TrackerRecord<TrackerNames>, RecordedSource<RiskRole> {
  matrix: RiskOptions["matrix"];
  shape: RiskShape;
  size: SettingsSize;
}

const names: Fields<Omit<TrackerNames, "record">> = {
  ...listNames({ called: "Heat map", shows: "the heat maps" }, "Risks"),
  ...tableAndPrefix,
};

const matrix: Fields<Pick<RiskOptions, "matrix">> = {
  matrix: oneOfField("Matrix", ["usual", "nist"], "The matrix that the settings started from"),
};

/** The ratings that stand as ticks: what each ticked column stands for, "1, 2, 3". */
const ticked: Field<Ticked> = {
  rows: ({ likelihood = [], impact = [] }) => [
    setting("Likelihood ticks", words(likelihood.join(", ")), "What each ticked column stands for"),
    setting("Impact ticks", words(impact.join(", ")), "What each ticked column stands for"),
  ],
  read(values) {
    const ticksOf = (role: keyof Ticked, text: string): Ticked =>
      text === "" ? {} : { [role]: text.split(", ").map(Number) };
    return {
      ...ticksOf("likelihood", values.text("Likelihood ticks")),
      ...ticksOf("impact", values.text("Impact ticks")),
    };
  },
};

/** Registers of before have no such setting, and those whose risks are independent do without it. */
const correlated: Field<true | undefined> = {
  rows: (isSo) => (isSo ? [setting("Has correlation", words("yes"), "Risks of a category are correlated")] : []),
  read: (values) => (values.yes("Has correlation") ? true : undefined),
};

const shares = ["share", "percent"] as const;

const shapeFields: Fields<Omit<RiskShape, "untitled" | "layout">> = {
  roles: rolesField(riskRoles),
  ids: oneOfField("Ids", ["source", "made"], "Whether the ids are the source's own"),
  likelihood: oneOfField("Likelihood", ["rating", "share", "percent", "none"], "How the source says likelihood"),
  impact: oneOfField("Impact", ["rating", "money", "none"], "How the source says impact"),
  likelihoodTexts: flagField("Has likelihood texts", "The source has texts among its likelihoods"),
  impactTexts: flagField("Has impact texts", "The source has texts among its impacts"),
  ticked,
  probability: oneOfField("Probability", shares, "How the source writes probabilities"),
  effectiveness: oneOfField("Effectiveness", shares, "How the source writes the effectiveness of controls"),
  formulas: oneOfField("Formulas", ["plain", "coo"], "Ordinary Excel, or COO functions"),
  contingency: flagField("Has contingency", "The tracker has simulated figures"),
  correlated,
};

export interface RecordInput {
  names: TrackerNames;
  title: string;
  matrix: RiskOptions["matrix"];
  read: RiskSource;
  shape: RiskShape;
  settings: RiskSettings;
  formulas: RiskFormulas;
  /** The rows of the table. */
  risks: readonly RiskRow[];
}

/** Right of the ranking, by zero-based column. */
const linesColumn = 20;
const writtenColumn = 24;

/** The hidden sheet: what a refresh needs, as plain rows that a person can read, and the workings behind the heat map. */
export function recordSheet(input: RecordInput): { sheet: SheetPlan; names: NamePlan[] } {
  const { read, shape, settings, formulas, risks } = input;
  const sheet = emptyRecord(input.names.record);
  putSettingsBlock(sheet, { kind: "risk", title: input.title, names: input.names, fields: names }, [
    ...sourceSettings(read.source, read.columns),
    ...rowsOf(matrix, input),
    ...rowsOf(shapeFields, shape),
    ...rowsOf(sizeFields(settingsOfRisks), sizeOf(settingsOfRisks, settings)),
    ...layoutRows(riskColumns(shape), shape.layout),
  ]);
  const written = riskColumns(shape).map(({ id }) => ({ id, cell: formulas.cell(id, firstRiskRow) }));
  putWritten(sheet, writtenColumn, written);
  const ticks = (role: RiskRole) => read.ticked[role as keyof Ticked]?.length ?? 1;
  return {
    sheet,
    names: [
      ...sourceColumnNames(read.source, read.columns, (part) => formulas.name(part), ticks),
      ...putRanking(sheet, risks.length, formulas),
      ...putLines(sheet, input),
    ],
  };
}

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

/**
 * Reads a record back.
 *
 * @param cells - Name and value of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a risk register.
 */
export function readRiskRecord(recordName: string, cells: CellValue[][]): RiskRecord | null {
  const values = recordOfKind("risk", cells);
  return (
    values && {
      ...readHead(recordName, values, names),
      ...readSource(values, riskRoles),
      ...readFields(matrix, values),
      shape: readFields(shapeFields, values),
      size: readFields(sizeFields(settingsOfRisks), values),
    }
  );
}
