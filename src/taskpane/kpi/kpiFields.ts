import { columnLetters } from "../../trackers/address";
import { kpiRoles, type KpiRole } from "../../trackers/kpi/kpiSource";
import type { ListLook } from "../actions/list/listTracker";
import { kpiWords } from "../words/kpi";
import { columnsOfRoles } from "../wizard/columnsOfRoles";
import type { RoleField } from "../wizard/RoleFields";
import type { KpiTypes } from "./kpiList";

const words = kpiWords.wizard;

/** The columns of a list of KPIs; the direction can also be said in one go. A log of dates down has none. */
export function kpiFields({ read, choices }: ListLook<KpiTypes>): RoleField<KpiRole>[] {
  if (read.history?.runs === "down") return [];
  // What the history says is not asked of a column beside it.
  const roles = kpiRoles.filter(
    (role) => read.history?.runs !== "across" || (role !== "actual" && role !== "previous"),
  );
  const said = [
    { value: "words", label: words.byWords },
    { value: "higher", label: words.higher },
  ];
  return columnsOfRoles(roles, kpiWords.roles, read.columns, read.source).map((field) =>
    field.role !== "direction"
      ? field
      : {
          ...field,
          value: field.value === "none" ? saidInOneGo(choices.direction) : field.value,
          options: [...said, ...field.options],
        },
  );
}

function saidInOneGo(direction: string | undefined): string {
  return direction === "words" || direction === "higher" ? direction : "none";
}

/** Where the figures over time stand, in words; "" for a list without them. */
export function historyInWords({ read: { history }, rows }: ListLook<KpiTypes>): string {
  if (!history) return "";
  const [from, to] = [columnLetters(history.column), columnLetters(history.column + history.columns - 1)];
  switch (history.runs) {
    case "down":
      return words.down(rows, from, to);
    case "across":
      return words.across(history.columns, from, to);
    case "long":
      return words.long(new Set(history.periods).size, from);
  }
}
