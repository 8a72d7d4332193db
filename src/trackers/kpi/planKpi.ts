import { putListChecks } from "../kit/checks/listChecks";
import type { KnownRow } from "../kit/rows/listedRows";
import type { WorkbookPlan } from "../plan";
import { sourceWords } from "../kit/source/sourceWords";
import { filledBeyond } from "./beyondHistory";
import { chartsSheet } from "./chartsSheet";
import type { TypedCells } from "./computeCells";
import { computeKpis } from "./computeKpis";
import type { TitlePlace } from "../kit/rows/sourceLines";
import { KpiFormulas } from "./kpiFormulas";
import type { KpiNames } from "./kpiNames";
import type { KpiOptions } from "./kpiOptions";
import { doneMark } from "../kit/record/trackerRecord";
import { recordSheet } from "./kpiRecord";
import { gatherKpis } from "./kpis";
import { newSettings, usualLowerWords, type KpiSettings } from "./kpiSettings";
import type { KpiScorecard } from "./kpiScorecard";
import { shapeOfKpis, type KpiShape } from "./kpiShape";
import type { KpiSource } from "./kpiSource";
import { readTexts } from "./kpiTexts";
import { settingsSheet, sizeOf } from "../kit/settings/settingsSheet";
import { settingsOfKpis, withPerspectives } from "./settingsOfKpis";
import { kpiTiles, summarySheet } from "./summarySheet";
import { kpiTable } from "./kpiTable";

/** What an earlier build made and a person changed: what a refresh starts from. */
export interface KnownKpis {
  rows: readonly KnownRow[];
  typed: readonly (TypedCells | undefined)[];
  settings: KpiSettings;
  /** KPIs that a person has picked on the sheet of the charts. */
  picks?: string[];
  /** What stays as it was built, whatever the source says now. */
  keep: Pick<KpiShape, "ids" | "layout">;
}

export interface PlannedKpis extends KpiScorecard {
  plan: WorkbookPlan;
}

/** The figures that a scorecard of a source shows, and the shape that they give it. */
export function kpiFigures(read: KpiSource, options: KpiOptions, known?: KnownKpis): KpiScorecard {
  const texts = readTexts(read);
  const settings =
    known?.settings ??
    newSettings({
      amber: options.amber,
      method: options.method,
      // Where the sheet says weights, a KPI without one is left out and said to be.
      weight: read.columns.has("weight") ? null : 1,
      lowerWords: read.direction === "words" ? [...usualLowerWords] : [],
      ...texts,
    });
  const shape = { ...shapeOfKpis(read, settings, options.formulas), ...known?.keep };
  const rows = gatherKpis(read, known?.rows, shape.ids);
  const typed = known?.typed ?? [];
  const figures = computeKpis(read, rows, shape, settings, typed);
  const perspectives = figures.perspectives.map(({ label }) => label);
  return { figures, shape, settings: withPerspectives(settings, perspectives), read, typed };
}

/**
 * Lays out the KPI scorecard of a source.
 *
 * @param free - The sheets, table and defined names it may take; all must be free in the workbook, or its own at a refresh.
 * @param known - What stands of an earlier build; a refresh keeps its rows in place.
 */
export function planKpi(read: KpiSource, options: KpiOptions, free: KpiNames, known?: KnownKpis): PlannedKpis {
  const names = kpiNamesFor(read, free);
  const scorecard = kpiFigures(read, options, known);
  const { figures, shape, settings } = scorecard;
  const { source } = read;
  const formulas = new KpiFormulas(names.prefix, shape);
  const title = options.title;
  const summary = summarySheet({
    name: names.lead,
    record: names.record,
    title: source.title && source.title !== title ? `${title} · ${source.title}` : title,
    sourceWords: sourceWords(source, columnsRead(read), counted(figures.found)),
    figures,
    constant: settings.constant,
    beyond: filledBeyond(read),
    formulas,
    shape,
  });
  const table = kpiTable({
    name: names.table,
    title,
    tableName: names.tableName,
    figures,
    shape,
    formulas,
  });
  const nameOf = (part: string) => formulas.name(part);
  const settled = settingsSheet(settingsOfKpis, { name: names.settings, title, nameOf }, settings);
  const size = sizeOf(settingsOfKpis, settings);
  const titles = { ...titlePlace(read), name: formulas.name("SourceName") };
  const record = recordSheet({ names, title, read, shape, size, formulas, figures, titles });
  putListChecks(record.sheet, {
    source,
    grid: read.grid,
    numbers: numberColumns(read),
    key: read.columns.get("name") ?? read.history?.column ?? 0,
    ids: read.columns.get("id"),
    tiles: kpiTiles({ name: names.lead, figures, formulas }),
  });
  const charts =
    read.history && names.charts
      ? chartsSheet(
          {
            name: names.charts,
            title,
            figures,
            formulas,
            shape,
            settings,
            periods: read.history.periods,
            picks: known?.picks,
          },
          record.sheet,
        )
      : null;
  return {
    ...scorecard,
    plan: {
      sheets: [summary.sheet, table.sheet, ...(charts ? [charts.sheet] : []), settled.sheet, record.sheet],
      names: [...record.names, ...table.names, ...settled.names, ...(charts?.names ?? [])],
      checks: [...summary.checks, ...table.checks, ...(charts?.checks ?? [])],
      open: "lead",
      doneMark,
    },
  };
}

/** The names that a scorecard takes: without figures over time in one row or column a KPI there are no charts. */
export function kpiNamesFor({ history }: KpiSource, names: KpiNames): KpiNames {
  return history && history.runs !== "long" ? names : { ...names, charts: "" };
}

/** Where the source's names of KPIs begin: below their heading, or along the headings of a log. */
function titlePlace({ source, columns, history }: KpiSource): Omit<TitlePlace, "name"> {
  return history?.runs === "down"
    ? { sheet: source.sheet, row: source.headerRow - 1, column: history.column, runs: "across" }
    : { sheet: source.sheet, row: source.firstDataRow - 1, column: columns.get("name")!, runs: "down" };
}

/** Columns of the source in which a list of KPIs has its figures; those of a history that runs across or down among them. */
function numberColumns({ columns, history }: KpiSource): number[] {
  const own = (["baseline", "previous", "target", "actual", "weight"] as const).flatMap(
    (role) => columns.get(role) ?? [],
  );
  const past =
    history && history.runs !== "long" ? Array.from({ length: history.columns }, (_, at) => history.column + at) : [];
  return [...new Set([...own, ...past])];
}

function columnsRead({ columns, history }: KpiSource): number[] {
  return [...columns.values(), ...(history ? [history.column, history.column + history.columns - 1] : [])];
}

function counted(kpis: number): string {
  return `${kpis} ${kpis === 1 ? "KPI" : "KPIs"}`;
}
