import { contentAt, type SheetContent } from "../changes";
import { differences, newEntries, outgrown } from "../kit/refresh/cellChanges";
import { listUpdate, sheetOf, type ListUpdate } from "../kit/refresh/listUpdate";
import { refuseLostIds, refuseOtherForm, type RefusalWords } from "../kit/refresh/refusals";
import { StandingTable } from "../kit/refresh/standingTable";
import { newEntryAreas, readSettings } from "../kit/settings/settingsSheet";
import { readLayout } from "../kit/table/layout";
import { area } from "../kit/sheet/sheetBuilder";
import { isOwn } from "../kit/table/columns";
import type { Area, ChartPlan } from "../plan";
import { pickCell } from "./chartsSheet";
import { kpiColumns, type KpiColumnId } from "./kpiColumns";
import { KpiFormulas } from "./kpiFormulas";
import { defaultKpiOptions } from "./kpiOptions";
import type { KpiRecord } from "./kpiRecord";
import { gatherKpis, idsOf } from "./kpis";
import type { KpiScorecard } from "./kpiScorecard";
import { newSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import type { KpiSource } from "./kpiSource";
import { kpiFormats, kpiValidations, ownCell, tableHeaderRow } from "./kpiTable";
import { readTexts } from "./kpiTexts";
import { panelCount } from "./panelCells";
import { planKpi } from "./planKpi";
import { settingsOfKpis, withNewTexts } from "./settingsOfKpis";
import { rollUpHeads, summary as layout } from "./summaryLayout";

/** The tracker's sheets as they stand now. */
export interface KpiContents {
  lead: SheetContent;
  table: SheetContent;
  settings: SheetContent;
  /** `null` for a scorecard without charts. */
  charts: SheetContent | null;
  record: SheetContent;
  /** Where the table stands, header included. */
  area: Area;
}

/** What a refresh changes, and the scorecard that it gives. */
export interface KpiUpdate extends ListUpdate, KpiScorecard {
  /** Charts of the sheet of the charts. */
  panels: ChartPlan[];
}

const refusal: RefusalWords = { tracker: "scorecard", items: "KPIs", form: "columns or targets" };

/** Works out what a refresh has to change so that the scorecard shows its source as it is now. */
export function refreshKpi(record: KpiRecord, read: KpiSource, contents: KpiContents): KpiUpdate {
  const { names, title, size } = record;
  const old: KpiShape = { ...record.shape, layout: readLayout(contents.record) };
  const { area: there } = contents;
  const table = new StandingTable(
    { content: contents.table, record: contents.record, area: there, headerRow: tableHeaderRow },
    kpiColumns(old),
  );
  table.refuseMoved();
  const options = { ...defaultKpiOptions, title, formulas: old.formulas };
  const texts = readTexts(read);
  const usual = newSettings({ amber: options.amber, method: options.method, weight: null, lowerWords: [], ...texts });
  const standing = table.rows();
  const before = gatherKpis(read, standing, old.ids);
  const earlier = new KpiFormulas(names.prefix, old);
  const { plan, ...scorecard } = planKpi(read, options, names, {
    rows: standing,
    typed: standing.map(({ row }, at) => table.typed(row, (id) => earlier.cell(id, row, before[at]))),
    settings: withNewTexts(readSettings(settingsOfKpis, contents.settings, size, usual), texts),
    picks: picksOf(contents.charts),
    keep: { ids: old.ids, layout: old.layout },
  });
  const { figures, shape } = scorecard;
  refuseOtherForm(formOf(old), formOf(shape), refusal);
  refuseLostIds(old.ids, idsOf(read), refusal);
  const formulas = new KpiFormulas(names.prefix, shape);
  const rows = { known: standing.length, rows: figures.kpis.length, found: figures.found };
  const { cells, keptEdits } = table.changes(sheetOf(plan, "table"), {
    ...rows,
    columns: kpiColumns(shape),
    planned(column, row, at) {
      const kpi = figures.kpis[at];
      return isOwn(column) ? ownCell(column.id, kpi) : formulas.cell(column.id, row, kpi.kpi);
    },
    earlier: (id: KpiColumnId, row, at) => earlier.cell(id, row, figures.kpis[at].kpi),
  });
  const lead = sheetOf(plan, "lead");
  const charts = contents.charts && sheetOf(plan, "charts");
  return {
    ...scorecard,
    panels: charts?.charts ?? [],
    ...listUpdate(
      plan,
      [
        ["lead", [...differences(lead, contents.lead), ...outgrown(lead, contents.lead, [rollUpArea(contents.lead)])]],
        ["table", cells],
        ...(charts ? [["charts", differences(charts, contents.charts!)] as const] : []),
        ["settings", newEntries(sheetOf(plan, "settings"), contents.settings, newEntryAreas(settingsOfKpis, size))],
      ],
      { record: contents.record, area: there, keptEdits },
      rows,
      (from, count) => ({
        formats: kpiFormats(shape, from, count),
        validations: kpiValidations(shape, figures, from, count),
      }),
    ),
  };
}

/** KPIs that a person has picked on the sheet of the charts. */
function picksOf(charts: SheetContent | null): string[] | undefined {
  if (!charts) return undefined;
  return Array.from({ length: panelCount }, (_, panel) => {
    const { row, column } = pickCell(panel);
    return String(contentAt(charts, row, column).value);
  });
}

/** What a refresh cannot change: columns, and how the figures over time run. */
function formOf(shape: KpiShape): string {
  const columns = kpiColumns(shape).map(({ id, kind }) => id + kind);
  return [...shape.roles, shape.history, ...columns].join();
}

/** What roll-up and tree may fill; they come last on their sheet. */
function rollUpArea({ row, formulas }: SheetContent): Area {
  return area(layout.rollUpRow, 0, Math.max(0, row + formulas.length - layout.rollUpRow), rollUpHeads.length);
}
