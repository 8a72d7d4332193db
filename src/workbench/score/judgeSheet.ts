import type { Grid } from "../../sheets/grid";
import type { Choices, Source } from "../../sheets/source";
import { isBudget } from "../../sheets/kinds/names";
import { readSheet } from "../../sheets/readSheet";
import { decideList } from "../../taskpane/actions/list/buildList";
import { kpiList } from "../../taskpane/kpi/kpiList";
import { computeFigures } from "../../trackers/budget/computeFigures";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { expectedRoles, type ExpectedSheet } from "./expected";
import { judge, type Figures, type Judged } from "./judge";

/** Reads a sheet as it comes, judges what is shown, and takes its figures after a person answered what is asked. */
export function judgeSheet(expected: ExpectedSheet, grid: Grid): Judged {
  const source = readSheet(grid);
  const answered = source.questions.length === 0 ? source : readSheet(grid, answersOf(expected, source));
  return judge(expected, source, figuresOf(expected, answered, grid));
}

/** What a person who sees what INDEX.json says would answer. */
function answersOf(expected: ExpectedSheet, source: Source): Choices {
  const roles = new Map(expectedRoles(expected).map((role) => [role.role, role]));
  const answers: Choices = {};
  for (const { id } of source.questions) {
    const wanted = roles.get(id);
    if (id === "header") answers.header = expected.header_row ? String(expected.header_row) : "none";
    else if (wanted?.header === null) answers[id] = "none";
    else if (wanted) answers[id] = wanted.letter ?? letterOf(source, wanted.header ?? "") ?? "none";
    else if (id === "type") answers.type = "expense";
    else if (isBudget(expected.kind) && id !== "currency" && id !== "decimal" && id !== "dates") answers[id] = "none";
  }
  return answers;
}

function letterOf({ columns }: Source, header: string): string | undefined {
  return columns.find((column) => column.header.toLowerCase() === header.toLowerCase())?.letter;
}

function figuresOf(expected: ExpectedSheet, source: Source, grid: Grid): Figures {
  const lines = new Set(source.lines.map(({ row }) => row)).size;
  if (expected.expected?.kpi_count !== undefined)
    return { kpi_count: decideList(kpiList, { grid }, {}).rows, rows: lines };
  if (!isBudget(expected.kind)) return { risk_count: lines, rows: lines };
  const { types } = computeFigures(source, grid, defaultBudgetOptions).figures;
  const sum = (pick: (figures: (typeof types)[number]) => number | null) =>
    types.reduce<number | null>(
      (total, next) => (pick(next) === null ? total : (total ?? 0) + (pick(next) ?? 0)),
      null,
    );
  const ofType = (type: string) => types.find((figures) => figures.type === type)?.plan ?? null;
  const mixed = expected.expected?.plan_total_revenue !== undefined;
  return {
    plan_total: mixed ? ofType("expense") : sum(({ plan }) => plan),
    plan_total_revenue: ofType("revenue"),
    actual_total: sum(({ actual }) => actual),
  };
}
