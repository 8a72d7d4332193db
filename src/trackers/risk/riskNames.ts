import { freeNames, type NamesWanted, type Taken, type TrackerNames } from "../kit/names";

const wanted: NamesWanted<"lead" | "table" | "settings" | "record"> = {
  sheets: { lead: "Risk heat map", table: "Risks", settings: "Risk settings", record: "Risk tracker register" },
  prefix: "Risk",
};

/** Names for a new risk register. */
export function freeRiskNames(taken: Taken): TrackerNames {
  return freeNames(wanted, taken);
}
