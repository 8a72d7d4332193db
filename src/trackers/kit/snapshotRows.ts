import { asText } from "./source/shownCell";
import type { TrackerDefinition } from "./definition";
import type { SnapshotRow } from "./outward";
import type { TrackerFigures } from "./trackerFigures";

/**
 * What is kept of each row of the source when a report is closed: a row for each field, compared by key and field with those of
 * later reports.
 *
 * @param tracker - The hidden sheet, which tells the tracker from others.
 * @param date - The as-of day of the report.
 */
export function snapshotRows(
  { snapshot: { status, fields, amount } }: TrackerDefinition,
  { rows }: TrackerFigures,
  tracker: string,
  date: number,
): SnapshotRow[] {
  return rows
    .filter(({ row }) => row.line !== null)
    .flatMap(({ row, cells }) =>
      fields.map(({ field, value }): SnapshotRow => {
        const worth = amount === undefined ? "" : cells[amount];
        return {
          ...{ date, tracker, key: asText(row.id), label: asText(row.title), field },
          ...{ value: cells[value], status: asText(cells[status]), amount: typeof worth === "number" ? worth : "" },
        };
      }),
    );
}
