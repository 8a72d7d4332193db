import type { KpiFigure } from "../../trackers/kpi/kpiFigures";
import { kpiWords } from "../words/kpi";
import type { KpiWriter } from "./kpiWriter";

const words = kpiWords.list;

/** A KPI's target with the way that is good: "target at least 95.0%", "target 18.0 to 22.0". */
export function targetInWords({ cells }: KpiFigure, write: KpiWriter): string {
  const { target, high, direction } = cells;
  if (typeof target !== "number") return words.noTarget;
  const way = String(direction).toLowerCase();
  const named = way === "higher" || way === "lower" || way === "range" ? words.target[way] : words.target.other;
  const end = typeof high === "number" && way === "range" ? ` ${words.to} ${write.figure(high)}` : "";
  return `${named} ${write.figure(target)}${end}`;
}
