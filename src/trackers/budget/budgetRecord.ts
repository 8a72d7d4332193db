import { calculationVersion } from "../../calc/version";
import type { CellValue } from "../../sheets/grid";
import type { Choices, Role, Source } from "../../sheets/source";
import { roleColumns } from "../kit/source/sourceCells";
import { matches } from "./matching";
import type { PlanCell } from "../plan";
import { words } from "../kit/sheet/sheetBuilder";
import type { Join } from "../joined/join";
import { joinSettings, readJoined, type JoinedSheets } from "../joined/joinSettings";
import { flagSetting, readLink, recordFormat, setting, sheetLink, sourceSettings } from "../kit/record/emptyRecord";
import { amountRoles, comparisons, type AmountRole } from "./amountLayout";
import { typeOfWord, typeWord } from "./lineKey";
import type { ForecastMethod } from "./options";
import { answersAmong, type Answers } from "./recordedChoices";
import type { AmountNames, BudgetShape } from "./shape";

/** The place of "State" among the settings. */
export const stateRow = 2;

/** Names that the tracker takes in the workbook. `prefix` starts its defined names. */
export interface BudgetNames {
  dashboard: string;
  lines: string;
  /** The sheet on which plan and actual of two sheets are joined; unused by a tracker of one sheet. */
  data: string;
  record: string;
  table: string;
  prefix: string;
}

/** What a record says of its tracker. */
export interface BudgetRecord {
  names: BudgetNames;
  title: string;
  format: number;
  /** False for a build that was cut off. */
  complete: boolean;
  sourceSheet: string;
  /** 1-based row of the source's header, and the columns of the roles as letters. */
  headerRow: number;
  roles: Partial<Record<Role, string>>;
  /** The account type chosen for a source without a column that says it. */
  accountType: string;
  answers: Answers;
  /** The two sheets that a joined tracker follows. */
  joined: JoinedSheets | null;
  shape: BudgetShape;
}

/**
 * The settings as rows of name, value and meaning. References to sheets and columns are formulas, so that they follow when a person
 * renames a sheet or inserts a column.
 */
export function settingRows(
  names: BudgetNames,
  title: string,
  source: Source,
  shape: BudgetShape,
  answers: Answers,
  join: Join | null,
): PlanCell[][] {
  return [
    setting("Kind", words("budget"), "What this tracker is"),
    setting("Format", recordFormat, "Layout of this register"),
    setting("State", words("building"), "Complete once the whole tracker stands"),
    setting("Version", words(calculationVersion), "Version of COO Toolkit that wrote the tracker"),
    setting("Title", words(title), "Title of the tracker"),
    setting("Tracker sheet", sheetLink(names.dashboard), "Points at the sheet of the headline figures"),
    setting("Lines sheet", sheetLink(names.lines), "Points at the sheet of the table"),
    setting("Table", words(names.table), "Name of the table"),
    setting("Names", words(names.prefix), "How the tracker's defined names begin"),
    ...(join ? [setting("Data sheet", sheetLink(names.data), "Points at the sheet that joins plan and actual")] : []),
    ...(join ? joinSettings(join) : []),
    ...sourceSettings(source, roleColumns(source)),
    setting(
      "Account type",
      words(source.accountType.value ? typeWord(source.accountType.value) : ""),
      "For a source without a column that says it",
    ),
    ...Object.entries(answers).map(([id, answer]) =>
      setting(`Answer ${id}`, words(answer), "What a person answered when the tracker was built"),
    ),
    setting("Types", words(shape.types.map(typeWord).join(", ")), "Account types in the tracker"),
    flagSetting("Has type", shape.typeColumn, "A column of the source says the account type"),
    flagSetting("Has department", shape.department, "The table has a column of departments"),
    flagSetting("Has category", shape.category, "The table has a column of categories"),
    flagSetting("Has actual", shape.actual, "The source has actuals"),
    flagSetting("Has forecast", shape.forecast, "The source has forecasts"),
    flagSetting("Has plan to date", shape.planToDate, "The table has a column of the plan to date"),
    ...amountRoles.map((role) =>
      setting(
        `Names of ${role}`,
        words(shape.amounts[role].join(", ")),
        `The source's columns with amounts of ${role}`,
      ),
    ),
    flagSetting(
      "Amounts by version",
      shape.amounts.byVersion,
      "A column of the source says what each row's amounts are",
    ),
    setting("Compared", words(shape.amounts.compared), "What a plan's actual shares with it"),
    setting("Match", words(shape.match), "How formulas find the source's rows"),
    setting("Reported", words(shape.filled), "When an actual counts as reported"),
    setting(
      "Period months",
      shape.periodMonths ?? words("none"),
      "Months a dated period spans; 0 for periods written out",
    ),
    setting("Formulas", words(shape.formulas), "Ordinary Excel, or COO functions"),
    setting("Forecast", words(shape.forecastMethod), "Method of the full-year forecast"),
    setting("Line corrections", shape.lineCorrections, "Source rows that the table's sums correct"),
    setting("Period corrections", shape.periodCorrections, "Source rows that the by-period sums correct"),
    setting("Lines", shape.lines, "Rows of the table"),
    setting("Periods", shape.periods, "Rows of the by-period block"),
    setting("Categories", shape.categories, "Rows of the block by category"),
  ];
}

/**
 * Reads a record back.
 *
 * @param cells - Name, value and meaning of each setting; the value as its formula where it is one.
 * @returns `null` where the sheet is not a budget record.
 */
export function readBudgetRecord(recordName: string, cells: CellValue[][]): BudgetRecord | null {
  const values = new Map(cells.filter((row) => row[0] !== "").map((row) => [String(row[0]), row[1]]));
  const text = (name: string) => String(values.get(name) ?? "");
  const yes = (name: string) => text(name) === "yes";
  if (text("Kind") !== "budget") return null;
  const roles: Partial<Record<Role, string>> = {};
  const answers: Choices = {};
  let sourceSheet = "";
  let headerRow = 0;
  for (const [name, value] of values) {
    if (name.startsWith("Answer ")) answers[name.slice("Answer ".length) as keyof Choices] = String(value);
    if (!name.startsWith("Source ")) continue;
    const link = readLink(value);
    if (!link) continue;
    roles[name.slice("Source ".length) as Role] = link.letters;
    sourceSheet = link.sheet;
    headerRow = link.row;
  }
  const months = values.get("Period months");
  return {
    names: {
      dashboard: readLink(values.get("Tracker sheet") ?? "")?.sheet ?? "",
      lines: readLink(values.get("Lines sheet") ?? "")?.sheet ?? "",
      data: readLink(values.get("Data sheet") ?? "")?.sheet ?? "",
      record: recordName,
      table: text("Table"),
      prefix: text("Names"),
    },
    title: text("Title"),
    format: Number(values.get("Format") ?? 0),
    complete: text("State") === "complete",
    sourceSheet,
    headerRow,
    roles,
    accountType: text("Account type"),
    answers: answersAmong(answers),
    joined: readJoined(values),
    shape: {
      department: yes("Has department"),
      category: yes("Has category"),
      actual: yes("Has actual"),
      forecast: yes("Has forecast"),
      planToDate: yes("Has plan to date"),
      types: text("Types")
        .split(", ")
        .flatMap((word) => typeOfWord(word) ?? []),
      typeColumn: text("Has type") !== "no",
      amounts: amountNamesOf(text),
      signs: text("Answer signs") === "credit" ? "credit" : "debit",
      match: matches.find((match) => match === text("Match")) ?? "sumifs",
      // Records of before have no such setting.
      filled: text("Reported") === "number" ? "number" : "cell",
      periodMonths: typeof months === "number" ? months : null,
      formulas: text("Formulas") === "coo" ? "coo" : "plain",
      forecastMethod: (text("Forecast") || "plan") as ForecastMethod,
      lineCorrections: Number(text("Line corrections")),
      periodCorrections: Number(text("Period corrections")),
      lines: Number(text("Lines")),
      periods: Number(text("Periods")),
      categories: Number(text("Categories")),
    },
  };
}

/** Records of before had a column for each role and no such setting. */
function amountNamesOf(text: (name: string) => string): AmountNames {
  const compared = comparisons.find((one) => one === text("Compared"));
  const parts = (role: AmountRole): string[] => {
    if (compared) return text(`Names of ${role}`).split(", ").filter(Boolean);
    const there = role === "plan" || text(`Has ${role}`) === "yes";
    return there ? [role.charAt(0).toUpperCase() + role.slice(1)] : [];
  };
  return {
    plan: parts("plan"),
    actual: parts("actual"),
    forecast: parts("forecast"),
    byVersion: text("Amounts by version") === "yes",
    compared: compared ?? "row",
  };
}
