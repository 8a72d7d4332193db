import { capital } from "../kit/capital";
import type { CellValue } from "../../sheets/grid";
import type { Choices, Role, Source } from "../../sheets/source";
import { joinSettings, readJoined, type JoinedSheets } from "../joined/joinSettings";
import type { Join } from "../joined/join";
import { setting, sourceSettings } from "../kit/record/emptyRecord";
import {
  countField,
  flagField,
  oneOfField,
  readFields,
  rowsOf,
  sheetField,
  textField,
  type Field,
  type Fields,
} from "../kit/record/fields";
import { tableAndPrefix } from "../kit/record/listNames";
import type { RecordValues } from "../kit/record/recordValues";
import {
  putSettingsBlock,
  readHead,
  recordOfKind,
  type RecordedSource,
  type TrackerRecord,
} from "../kit/record/trackerRecord";
import { layoutRows } from "../kit/table/layout";
import { words } from "../kit/sheet/sheetBuilder";
import { roleColumns } from "../kit/source/sourceCells";
import type { PlanCell, SheetPlan } from "../plan";
import { amountRoles, comparisons, type AmountRole } from "./amountLayout";
import type { BudgetNames } from "./budgetNames";
import { lineColumns } from "./lineColumns";
import { typeOfWord, typeWord } from "./lineKey";
import { matches } from "./matching";
import { answersAmong, type Answers } from "./answers";
import type { AmountNames, BudgetShape } from "./shape";

/** What the record of a budget tracker says. */
export interface BudgetRecord extends TrackerRecord<BudgetNames>, RecordedSource<Role> {
  /** The account type chosen for a source without a column that says it. */
  accountType: string;
  answers: Answers;
  /** The two sheets that a joined tracker follows. */
  joined: JoinedSheets | null;
  shape: BudgetShape;
}

const names: Fields<Omit<BudgetNames, "record" | "data">> = {
  dashboard: sheetField("Tracker sheet", "Points at the sheet of the headline figures"),
  lines: sheetField("Lines sheet", "Points at the sheet of the table"),
  ...tableAndPrefix,
};
const dataSheet = sheetField("Data sheet", "Points at the sheet that joins plan and actual");
const accountType = textField("Account type", "For a source without a column that says it");

/** Records of before had a column for each role and no such setting. */
const amounts: Field<AmountNames> = {
  rows: (own) => [
    ...amountRoles.map((role) =>
      setting(`Names of ${role}`, words(own[role].join(", ")), `The source's columns with amounts of ${role}`),
    ),
    ...byVersion.rows(own.byVersion, own),
    setting("Compared", words(own.compared), "What a plan's actual shares with it"),
  ],
  read(values) {
    const compared = comparisons.find((one) => one === values.text("Compared"));
    const parts = (role: AmountRole): string[] => {
      if (compared) return values.text(`Names of ${role}`).split(", ").filter(Boolean);
      const there = role === "plan" || values.yes(`Has ${role}`);
      return there ? [capital(role)] : [];
    };
    return {
      plan: parts("plan"),
      actual: parts("actual"),
      forecast: parts("forecast"),
      byVersion: byVersion.read(values),
      compared: compared ?? "row",
    };
  },
};
const byVersion = flagField("Amounts by version", "A column of the source says what each row's amounts are");

const typeColumn = flagField("Has type", "A column of the source says the account type");

const shapeFields: Fields<Omit<BudgetShape, "layout">> = {
  types: {
    rows: (types) => [setting("Types", words(types.map(typeWord).join(", ")), "Account types in the tracker")],
    read: (values) =>
      values
        .text("Types")
        .split(", ")
        .flatMap((word) => typeOfWord(word) ?? []),
  },
  // Records of before do not say it, and had one.
  typeColumn: { ...typeColumn, read: (values) => values.text("Has type") !== "no" },
  department: flagField("Has department", "The table has a column of departments"),
  category: flagField("Has category", "The table has a column of categories"),
  actual: flagField("Has actual", "The source has actuals"),
  forecast: flagField("Has forecast", "The source has forecasts"),
  // Records of before do not say it, and show a plan of 0 where there is none.
  planned: {
    rows: (planned) => (planned ? [] : [setting("Has plan", words("no"), "The source has plans")]),
    read: (values) => values.text("Has plan") !== "no",
  },
  planToDate: flagField("Has plan to date", "The table has a column of the plan to date"),
  amounts,
  // What a person answered says it, among the answers.
  signs: { rows: () => [], read: (values) => (values.text("Answer signs") === "credit" ? "credit" : "debit") },
  match: oneOfField("Match", matches, "How formulas find the source's rows"),
  // Records of before have no such setting, and took any cell.
  filled: oneOfField("Reported", ["cell", "number"], "When an actual counts as reported"),
  periodMonths: {
    rows: (months) => [
      setting("Period months", months ?? words("none"), "Months a dated period spans; 0 for periods written out"),
    ],
    read: (values) => (/^\d+$/.test(values.text("Period months")) ? values.number("Period months") : null),
  },
  formulas: oneOfField("Formulas", ["plain", "coo"], "Ordinary Excel, or COO functions"),
  forecastMethod: oneOfField("Forecast", ["plan", "runrate", "phased"], "Method of the full-year forecast"),
  lineCorrections: countField("Line corrections", "Source rows that the table's sums correct"),
  periodCorrections: countField("Period corrections", "Source rows that the by-period sums correct"),
  lines: countField("Lines", "Rows of the table"),
  periods: countField("Periods", "Rows of the by-period block"),
  categories: countField("Categories", "Rows of the block by category"),
};

/** What a record has to say of a budget tracker. */
export interface BudgetSettings {
  names: BudgetNames;
  title: string;
  source: Source;
  shape: BudgetShape;
  answers: Answers;
  join: Join | null;
}

/** Puts the settings on the record. */
export function putBudgetSettings(sheet: SheetPlan, input: BudgetSettings): void {
  const { source, shape, answers, join } = input;
  const answered = Object.entries(answers).map(([id, answer]) =>
    setting(`Answer ${id}`, words(answer), "What a person answered when the tracker was built"),
  );
  const joined: PlanCell[][] = join ? [...dataSheet.rows(input.names.data, input), ...joinSettings(join)] : [];
  putSettingsBlock(sheet, { kind: "budget", title: input.title, names: input.names, fields: names }, [
    ...joined,
    ...sourceSettings(source, roleColumns(source)),
    ...accountType.rows(source.accountType.value ? typeWord(source.accountType.value) : "", source),
    ...answered,
    ...rowsOf(shapeFields, shape),
    ...layoutRows(lineColumns(shape), shape.layout),
  ]);
}

/**
 * Reads a record back.
 *
 * @param cells - Name, value and meaning of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not the record of a budget tracker.
 */
export function readBudgetRecord(recordName: string, cells: CellValue[][]): BudgetRecord | null {
  const values = recordOfKind("budget", cells);
  if (!values) return null;
  const head = readHead(recordName, values, names);
  return {
    ...head,
    names: { ...head.names, data: dataSheet.read(values) },
    ...sourceOf(values),
    accountType: accountType.read(values),
    answers: answersAmong(Object.fromEntries(values.namedFrom("Answer ")) as Choices),
    joined: readJoined(values),
    shape: readFields(shapeFields, values),
  };
}

function sourceOf(values: RecordValues): RecordedSource<Role> {
  const links = values.linksFrom("Source ");
  return {
    sourceSheet: links.at(-1)?.sheet ?? "",
    headerRow: links.at(-1)?.row ?? 0,
    roles: Object.fromEntries(links.map(({ role, letters }) => [role, letters])) as Partial<Record<Role, string>>,
  };
}
