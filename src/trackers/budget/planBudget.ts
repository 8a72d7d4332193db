import type { Grid } from "../../sheets/grid";
import type { Source } from "../../sheets/source";
import type { Join } from "../joined/join";
import type { Check, WorkbookPlan } from "../plan";
import { areaAddress, quoteSheet } from "../address";
import { area } from "../kit/sheet/sheetBuilder";
import type { BudgetLine } from "./budgetLines";
import { computeFigures, type Computed } from "./computeFigures";
import { lostShare } from "./checkBlock";
import { amissRows, type Amiss } from "./correctionBlocks";
import { findCorrections } from "./corrections";
import { dashboardLayout } from "./dashboardLayout";
import { dashboardSheet } from "./dashboardSheet";
import { linesSheet } from "./linesSheet";
import type { BudgetOptions } from "./options";
import { periodsArea } from "./periodsZone";
import { linePeriodPlacing, linePlacing, periodPlacing, type Places } from "./placing";
import type { Answers } from "./answers";
import type { BudgetNames } from "./budgetNames";
import { doneMark } from "../kit/record/trackerRecord";
import { recordSheet } from "./recordSheet";
import { shapeOf, type BudgetShape } from "./shape";
import { SourceFormulas } from "./sourceFormulas";
import { plannedPlaces } from "./toDateBlock";

export interface PlannedBudget {
  plan: WorkbookPlan;
  computed: Computed;
  shape: BudgetShape;
}

/**
 * Lays out the budget tracker of a source.
 *
 * @param names - The sheets, table and defined names it may take; all must be free in the workbook, or its own at a refresh.
 * @param known - The rows of an earlier build in the order in which they stand now; a refresh keeps them in place.
 * @param answers - What a person answered about the source, kept so that a refresh does not ask again.
 * @param join - The two sheets that the source was joined from, kept for the same reason.
 */
export function planBudget(
  source: Source,
  grid: Grid,
  options: BudgetOptions,
  names: BudgetNames,
  known: BudgetLine[] = [],
  answers: Answers = {},
  join: Join | null = null,
): PlannedBudget {
  const computed = computeFigures(source, grid, options, known);
  const { layout: amounts, lines, buckets } = computed;
  const amiss = <Place>({ placing, spelled }: Places<Place>): Amiss<Place> => ({
    corrections: findCorrections(source, grid, amounts, placing),
    spelled,
  });
  const nothing = { corrections: [], spelled: [] };
  const lineAmiss = amiss(linePlacing(source, grid, lines));
  const periodAmiss = buckets.length === 0 ? nothing : amiss(periodPlacing(source, grid, computed));
  const places = plannedPlaces(computed, source, grid);
  const pairAmiss = places.length === 0 ? nothing : amiss(linePeriodPlacing(source, grid, amounts, places));
  const shape: BudgetShape = {
    ...shapeOf(source, grid, computed, options),
    layout: options.layout,
    lineCorrections: amissRows(lineAmiss),
    periodCorrections: amissRows(periodAmiss),
  };
  const formulas = new SourceFormulas(names.prefix, shape);
  const title = options.title;
  const record = recordSheet({
    names,
    title,
    source,
    grid,
    computed,
    shape,
    answers,
    join,
    formulas,
    lineAmiss,
    periodAmiss,
    places,
    pairAmiss,
  });
  const layout = dashboardLayout(shape);
  const dashboard = dashboardSheet({
    names,
    options,
    title: source.title ? `${title} · ${source.title}` : title,
    sourceWords: sourceWords(source),
    currency: source.currency,
    computed,
    shape,
    layout,
    formulas,
    outside: record.outside,
    periodsArea: periodsArea(shape, layout),
  });
  const notes = new Map(lines.map((line) => [line.key, sourceNotes(line)]));
  const table = linesSheet({ name: names.lines, title, tableName: names.tableName, computed, shape, formulas, notes });
  return {
    computed,
    shape,
    plan: {
      sheets: [dashboard.sheet, table.sheet, record.sheet],
      names: [...record.names, ...dashboard.names],
      checks: withinRounding([...dashboard.checks, ...table.checks], source),
      open: "dashboard",
      doneMark,
    },
  };
}

/** "Source: 'Export'!A4:H316 · USD · 312 lines, 4 rows left out" */
function sourceWords(source: Source): string {
  const columns = source.columns.map((column) => column.index);
  const first = columns[0] ?? 0;
  const where = area(
    source.headerRow - 1,
    first,
    source.lastDataRow - source.headerRow + 1,
    (columns.at(-1) ?? first) - first + 1,
  );
  const left = source.excluded.length;
  const count = `${source.lines.length} lines read${left === 0 ? "" : `, ${left} ${left === 1 ? "row" : "rows"} left out`}`;
  return [`Source: ${quoteSheet(source.sheet)}!${areaAddress(where).replace(/\$/g, "")}`, source.currency, count]
    .filter((part) => part !== "")
    .join(" · ");
}

/** A few of the source's notes on a row's lines, each once, as a start for the tracker's own. */
function sourceNotes(line: BudgetLine): string {
  const notes = [...new Set(line.lines.map(({ note }) => note).filter((note) => note !== ""))];
  return notes.length > 3 ? `${notes.slice(0, 3).join("; ")}; …` : notes.join("; ");
}

/** A spreadsheet adds doubles in its own order: beside 1E+16 the last digits of a sum are nobody's. */
function withinRounding(checks: Check[], { lines }: Source): Check[] {
  const sizes = lines.reduce(
    (sum, { plan, actual, forecast }) => sum + Math.abs(plan ?? 0) + Math.abs(actual ?? 0) + Math.abs(forecast ?? 0),
    0,
  );
  const within = lostShare * sizes;
  return within <= aCent ? checks : checks.map((check) => ({ ...check, within }));
}

const aCent = 0.005;
