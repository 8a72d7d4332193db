import type { Choices } from "../../sheets/source";
import { buildOn } from "../../taskpane/actions/budget";
import type { Built } from "../../taskpane/actions/types";
import { choose } from "../../taskpane/actions/workbook";
import { computeFigures } from "../../trackers/budget/computeFigures";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { budgetReport, type BudgetReport } from "./budgetReport";
import { chooseBudgetSheet } from "./chooseBudgetSheet";
import type { CaseFigures, TrackerCommand } from "./command";
import { convertBudget } from "./convertBudget";
import { sheetReport } from "./sourceReport";

/** The budget tracker on the command line. */
export const budgetCommand: TrackerCommand = {
  ending: "budget-tracker",
  caseFields: [],
  hasSigns: true,
  judgedRoles: ["category", "department", "period", "type", "plan", "actual", "forecast", "note"],
  report: ({ figures }: Pick<Built, "figures">) => budgetReport(figures),
  convert: convertBudget,
  chooseSheet: () => chooseBudgetSheet({}),
  read(grid, choices) {
    const { source } = choose({ grid }, choices as Choices);
    const report = () => budgetReport(computeFigures(source, grid, defaultBudgetOptions).figures);
    return { ...sheetReport(source), questions: source.questions, report, caseFigures: () => caseFigures(report()) };
  },
  build: (workbook, grid, choices) => buildOn(workbook, choose({ grid }, choices as Choices), defaultBudgetOptions),
};

function caseFigures({ byType, net, counts, periods }: BudgetReport): CaseFigures {
  const sum = (figure: "plan" | "actual") => {
    const amounts = Object.values(byType).flatMap((type) => type[figure] ?? []);
    return amounts.length === 0 ? null : amounts.reduce((total, next) => total + next, 0);
  };
  return {
    plan_total: sum("plan"),
    actual_total: sum("actual"),
    unfavorable: counts.unfavorable,
    periods,
    net_plan: net?.plan ?? null,
    net_actual: net?.actual ?? null,
    revenue_plan: byType.revenue?.plan ?? null,
    revenue_actual: byType.revenue?.actual ?? null,
  };
}
