import type { KpiRole } from "./kpiSource";

/** The name of a source column: "SourceTarget". */
export function sourceName(role: KpiRole): string {
  return `Source${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}
