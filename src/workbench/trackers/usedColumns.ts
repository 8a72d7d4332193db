import type { Source } from "../../sheets/source";
import type { RoleReport, SourceReport } from "./sourceReport";

/**
 * A sheet's columns as a tracker uses them: what was read of those it has no use for, and its own where a person or the cells have
 * moved them.
 *
 * @param roles - The roles that the tracker knows.
 */
export function usedColumns(
  { columns }: SourceReport,
  roles: readonly string[],
  used: { source: Source; columns: ReadonlyMap<string, number> },
): Record<string, RoleReport> {
  const report = Object.fromEntries(Object.entries(columns).filter(([role]) => !roles.includes(role)));
  for (const [role, index] of used.columns) {
    const column = used.source.columns.find((one) => one.index === index);
    if (!column) continue;
    const read = columns[role]?.letter === column.letter ? columns[role] : null;
    for (const [other, { letter }] of Object.entries(report)) if (letter === column.letter) delete report[other];
    const given = { letter: column.letter, header: column.header, confidence: 1 };
    report[role] = read ?? { ...given, why: "A person or what stands in its cells says so." };
  }
  return report;
}
