import { asText } from "./source/shownCell";
import type { TrackerDefinition } from "./definition";
import type { AttentionRow } from "./outward";
import { settledRow } from "./rows/computeRow";
import type { TrackerSettings } from "./settings/trackerSettings";
import type { TrackerFigures } from "./trackerFigures";

/** The rows that count and want somebody's attention, the gravest first; equally grave ones as they stand in the table. */
export function attentionRows(
  definition: TrackerDefinition,
  { rows }: TrackerFigures,
  settings: TrackerSettings,
): AttentionRow[] {
  const found = rows.flatMap(({ row, cells }): AttentionRow[] => {
    if (cells.open !== "Yes") return [];
    const values = settledRow(cells, settings);
    const rule = definition.attention.find(({ when }) => when.value(values));
    if (!rule) return [];
    return [
      {
        key: asText(row.id),
        label: asText(row.title),
        severity: rule.severity,
        why: asText(rule.why.value(values)),
        owner: asText(cells[definition.owner]),
      },
    ];
  });
  return found.sort((one, other) => other.severity - one.severity);
}
