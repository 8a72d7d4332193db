import { readChartTitles } from "../../excel/readTrackers";
import type { Grid } from "../../sheets/grid";
import { decimalEvidence } from "../../sheets/numberColumn";
import { readSheetAs } from "../../sheets/readSheetAs";
import type { Choices, Source } from "../../sheets/source";
import { panelBefore } from "../../trackers/kpi/chartsSheet";
import { freeKpiNames, kpiSheetNames } from "../../trackers/kpi/kpiNames";
import type { KpiOptions } from "../../trackers/kpi/kpiOptions";
import { kpiQuestions, type KpiQuestion } from "../../trackers/kpi/kpiQuestions";
import type { KpiRecord } from "../../trackers/kpi/kpiRecord";
import type { KpiScorecard } from "../../trackers/kpi/kpiScorecard";
import { kpiRoles, kpiSource, roleCells, type KpiChoices, type KpiSource } from "../../trackers/kpi/kpiSource";
import { kpiLines } from "../../trackers/kpi/kpiLines";
import { kpiNamesFor, planKpi } from "../../trackers/kpi/planKpi";
import { kpiStart } from "../../trackers/kpi/kpiStart";
import { recordedKpi } from "../../trackers/kpi/recordedKpi";
import { refreshKpi, type KpiUpdate } from "../../trackers/kpi/refreshKpi";
import type { ListTracker, ListTypes } from "../actions/list/listTracker";
import { chartTurns } from "../actions/tableTurns";

export interface KpiTypes extends ListTypes {
  choices: KpiChoices;
  read: KpiSource;
  question: KpiQuestion;
  options: KpiOptions;
  view: KpiScorecard;
  record: KpiRecord;
  update: KpiUpdate;
  /** Titles of the charts on the sheet of the charts, by their names. */
  beside: ReadonlyMap<string, string>;
}

/** The KPI scorecard as a tracker of a list. */
export const kpiList: ListTracker<KpiTypes> = {
  kind: "kpi",
  words: { name: "KPI scorecard", short: "scorecard", items: "KPIs" },
  read(grid, choices) {
    const { header: _, ...roles } = choices;
    const source = readList(grid, choices);
    const first = kpiSource(source, grid, roles);
    const texts = (["target", "actual", "previous", "baseline"] as const)
      .flatMap((role) => roleCells(first, role))
      .filter((cell) => typeof cell === "string");
    const { mark, needing, example } = decimalEvidence(texts);
    const read = kpiSource(source, grid, roles, mark);
    return { read, questions: kpiQuestions(read, needing > 0 ? example : ""), rows: kpiLines(read).length };
  },
  beside(_, __, record) {
    const charts = record?.names.charts;
    return charts ? (context) => readChartTitles(context, charts) : null;
  },
  alone: new Map(),
  plan(read, options, taken) {
    const names = kpiNamesFor(read, freeKpiNames(taken));
    const { plan, ...view } = planKpi(read, options, names);
    return { plan, names, sheets: kpiSheetNames(names), table: names.table, view };
  },
  start: kpiStart,
  recorded: recordedKpi,
  places: ({ names: { lead, table, tableName } }) => ({ table, tableName, charts: lead }),
  choicesOf({ headerRow, roles, direction, dates, shape }) {
    const columns = kpiRoles.map((role) => [role, roles[role] ?? "none"] as const);
    return {
      header: String(headerRow),
      ...Object.fromEntries(columns),
      decimal: shape.decimal,
      history: shape.history === "long" ? "rows" : "each",
      doubled: "last",
      ...(dates === "" ? {} : { dates }),
      direction: roles.direction ?? direction,
    };
  },
  openAtRefresh: ({ questions }) => questions,
  refresh(record, read, contents, area) {
    const { lead, table, settings, charts, record: hidden } = record.names;
    return refreshKpi(record, read, {
      ...{ lead: contents(lead), table: contents(table), settings: contents(settings) },
      charts: charts ? contents(charts) : null,
      record: contents(hidden),
      area,
    });
  },
  view: ({ figures, shape, settings, read, typed }) => ({ figures, shape, settings, read, typed }),
  moreCharts: ({ names }, update, titles) => chartTurns(names.charts, update.panels, titles, update.plan, panelBefore),
};

/** Reads a sheet as a list of indicators, whose lines say their periods where a column does. */
function readList(grid: Grid, { header, dates, period }: KpiChoices & Pick<Choices, "header">): Source {
  const settled: Choices = { ...(header === undefined ? {} : { header }), ...(dates === undefined ? {} : { dates }) };
  const source = readSheetAs("kpi", grid, settled);
  const letter = period?.trim() || source.kindRoles?.find(({ role }) => role === "period")?.letter;
  const isRead = source.columns.find(({ role }) => role === "period")?.letter === letter?.toUpperCase();
  if (!letter || letter.toLowerCase() === "none" || isRead) return source;
  return readSheetAs("kpi", grid, { ...settled, header: String(source.headerRow), period: letter });
}
