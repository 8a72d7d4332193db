import type { CellValue, Grid } from "../../sheets/grid";
import type { Choices } from "../../sheets/source";
import { decideKpi, previewKpi } from "../../taskpane/actions/kpi";
import { decideRisk, previewRisk } from "../../taskpane/actions/risk";
import { choose } from "../../taskpane/actions/workbook";
import { computeFigures } from "../../trackers/budget/computeFigures";
import { defaultBudgetOptions } from "../../trackers/budget/options";
import { defaultKpiOptions } from "../../trackers/kpi/kpiOptions";
import type { KpiChoices } from "../../trackers/kpi/kpiSource";
import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import { figuresReport } from "../cli/figuresReport";
import { kpiReport, kpiSourceReport } from "../cli/kpiReport";
import { riskReport, riskSourceReport } from "../cli/riskReport";
import { sheetReport, type SourceReport } from "../cli/sourceReport";
import type { TrackerWord } from "./readingCase";

/** What `convert` says of a sheet before anything is built: what was seen, what is asked, and the figures where nothing is. */
export interface ReadSheet {
  source: SourceReport;
  questions: string[];
  figures: Figures | null;
  /** All that would be printed. */
  printed: string;
}

/** A tracker's headline, in the words of the cases. */
export type Figures = Partial<Record<string, number | null>>;

/** Reads a sheet for a tracker, without building it. */
export function readAs(tracker: TrackerWord, grid: Grid, choices: Record<string, string>): ReadSheet {
  const { source, questions, report, figures } = readers[tracker](grid, choices);
  return {
    source,
    questions: questions.map(({ id }) => id),
    figures: questions.length > 0 ? null : figures(),
    printed: JSON.stringify({ source, questions, figures: questions.length > 0 ? null : report() }),
  };
}

interface Read {
  source: SourceReport;
  questions: readonly { id: string; text: string }[];
  report: () => unknown;
  figures: () => Figures;
}

const readers: Record<TrackerWord, (grid: Grid, choices: Record<string, string>) => Read> = {
  budget: (grid, choices) => {
    const { source } = choose({ grid }, choices as Choices);
    const report = () => figuresReport(computeFigures(source, grid, defaultBudgetOptions).figures);
    return {
      ...sheetReport(source),
      questions: source.questions,
      report,
      figures: () => {
        const { byType, net, counts, periods } = report();
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
      },
    };
  },
  risk: (grid, choices) => {
    const look = decideRisk({ grid }, choices);
    const report = () => riskReport(previewRisk(look, defaultRiskOptions));
    return {
      source: riskSourceReport(look.read),
      questions: look.questions,
      report,
      figures: () => {
        const { rated, open, flagged } = report();
        return { rated, open, flagged };
      },
    };
  },
  kpi: (grid, choices) => {
    const look = decideKpi({ grid }, choices as KpiChoices);
    const report = () => kpiReport(previewKpi(look, defaultKpiOptions).figures);
    return {
      source: kpiSourceReport(look),
      questions: look.questions,
      report,
      figures: () => {
        const { measured, overall } = report();
        return { measured, green: overall.green, amber: overall.amber };
      },
    };
  },
};

/** A cell of a sheet by its address; "" beyond the used range. */
export function cellAt({ values, firstRow, firstColumn }: Grid, address: string): CellValue {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return values[Number(row) - 1 - firstRow]?.[column - firstColumn] ?? "";
}
