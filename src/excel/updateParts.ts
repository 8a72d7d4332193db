import { areaAddress } from "../trackers/address";
import type { Area, ChartPlan } from "../trackers/plan";
import type { SheetTurn } from "./cellTurns";
import type { TrackerUpdate } from "./trackerUpdate";
import { pointSeries, startAxis } from "./writeCharts";

/** One of the tracker's sheets, by its id. */
export function sheetOf({ workbook }: Excel.RequestContext, { ids }: TrackerUpdate, sheet: string): Excel.Worksheet {
  return workbook.worksheets.getItem(ids.get(sheet) ?? sheet);
}

/** The cells of an update, those that are kept among them. */
export function cellTurns({ cells, kept, ids }: TrackerUpdate): SheetTurn[] {
  return cells.map(({ sheet, cells: changes }) => {
    const together = sheet === kept.sheet ? [...changes, ...kept.cells] : changes;
    return { id: ids.get(sheet) ?? sheet, sheet, cells: together };
  });
}

/** Queues a chart's title and what it shows. */
export function queueChart(
  context: Excel.RequestContext,
  update: TrackerUpdate,
  { sheet, dataSheets }: TrackerUpdate["charts"][number],
  wanted: ChartPlan,
): void {
  const chart = sheetOf(context, update, sheet).charts.getItem(wanted.name);
  chart.title.text = wanted.title;
  startAxis(chart, wanted);
  const data = sheetOf(context, update, dataSheets.get(wanted.dataSheet)!);
  wanted.series.forEach((series, at) => pointSeries(chart.series.getItemAt(at), data, wanted, series));
}

/** An area as a table takes it. */
export function addressOf(area: Area): string {
  return areaAddress(area).replace(/\$/g, "");
}
