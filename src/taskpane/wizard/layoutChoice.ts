import type { Role, Source } from "../../sheets/source";
import { amountLayout, amountRoles, columnsOf } from "../../trackers/budget/amountLayout";
import { wizard } from "../words/wizard";

/** What stands for a role that no single column fills, as the sheet keeps its amounts in rows or periods that say so. */
export const layoutValue = "layout";

/** Where such amounts are, in words; `null` where the role has a column of its own or none. */
export function layoutWords(source: Source, role: Role): string | null {
  const amount = amountRoles.find((one) => one === role);
  const { shape } = source;
  if (!amount || !shape || shape.kind === "columns") return null;
  const layout = amountLayout(source);
  const held = columnsOf(layout, amount).filter(({ heading }) => shape.kind === "version" || heading !== "");
  if (held.length === 0) return null;
  if (layout.version) {
    const { column, words } = layout.version;
    const said = [...words].filter(([, figure]) => figure === amount).map(([word]) => word);
    return wizard.columns.rowsThatSay(source.columns.find(({ index }) => index === column)?.letter ?? "", said);
  }
  const periods = [...layout.across].filter(([heading]) => held.some((column) => column.heading === heading));
  const labels = periods.map(([, { period }]) => period.label);
  return wizard.columns.periodsAcross(labels.length, labels[0], labels[labels.length - 1]);
}
