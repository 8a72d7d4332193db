import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import type { KpiDirection } from "./figureText";
import { soundsLower, type KpiSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";

/** Which way is good for a KPI, and what says so. */
export interface DirectionOrigin {
  direction: KpiDirection | "";
  /** "usual" is what holds where nothing says it: higher. */
  from: "target" | "column" | "name" | "usual" | "nothing";
  /** The words that said it; "" where none did. */
  said: string;
}

/** Which way is good, as the source says it: in the target's own words, in a column, by the KPI's name. */
export function directionOrigin(
  name: string,
  cellOf: (role: KpiRole) => CellValue,
  shape: KpiShape,
  settings: KpiSettings,
): DirectionOrigin {
  const target = cellOf("target");
  if (isError(target) && shape.targetTexts) return { direction: "", from: "nothing", said: "" };
  const ofTarget = listedText(target, settings.targetTexts)?.direction;
  if (ofTarget) return { direction: ofTarget, from: "target", said: String(target) };
  if (shape.roles.includes("direction")) {
    const cell = cellOf("direction");
    const direction = listedText(cell, settings.directionTexts)?.direction ?? "";
    return { direction, from: direction === "" ? "nothing" : "column", said: String(cell) };
  }
  const word = settings.lowerWords.find((candidate) => soundsLower(name, [candidate]));
  return word === undefined
    ? { direction: "higher", from: "usual", said: "" }
    : { direction: "lower", from: "name", said: word };
}

/** What a list of the settings says of a text, as Excel compares: case makes no difference. */
export function listedText<T extends { text: string }>(cell: CellValue, list: readonly T[]): T | undefined {
  return typeof cell === "string" ? list.find(({ text }) => text.toLowerCase() === cell.toLowerCase()) : undefined;
}
