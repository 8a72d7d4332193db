import { attainment, linearAttainment, lowerAttainment, wayAttainment } from "../../calc/attainment";
import { NotAvailable } from "../../calc/errors";
import { kpiScore } from "../../calc/kpiScore";
import { ragStatus } from "../../calc/ragStatus";
import { rangeAttainment } from "../../calc/rangeAttainment";
import { trend } from "../../calc/trend";
import type { CellValue } from "../../sheets/grid";
import { asText, plain, trimmed } from "../kit/source/shownCell";
import { directionOrigin, listedText } from "./directionOrigin";
import { flagsOf } from "./flags";
import { plainNumber } from "./figureText";
import type { KpiCells } from "./kpiFigures";
import type { KpiColumnId } from "./kpiColumns";
import { ragWords } from "./judgingFormulas";
import { noPerspective } from "./kpiFormulas";
import { leftSource } from "../kit/table/columns";
import type { Kpi } from "./kpis";
import type { KpiSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";
import { seemsShifted } from "./shiftedRow";
import { verdictOf } from "./signal";

/** What a person has typed into a row of the scorecard, in place of a formula or where none is. */
export type TypedCells = ReadonlyMap<KpiColumnId, CellValue>;

type Cell = number | string;

/** A KPI in the source: its cells by role, and its figures over time. */
export interface KpiInSource {
  cell: (role: KpiRole) => CellValue;
  history: readonly number[];
  /** The heading that it stands under, "" for none. */
  section: string;
  /** How many figures the source has of it, and what they come to; "" where a cell with an error is among them. */
  seen: { figures: number; sum: number | "" };
  /** Rows of the source that are not used, and why. */
  unused: string;
}

/** Works out a row of the scorecard exactly as its formulas do, from the source, the settings and what a person has typed. */
export function computeCells(
  kpi: Kpi,
  source: KpiInSource,
  shape: KpiShape,
  settings: KpiSettings,
  typed: TypedCells = new Map(),
): KpiCells {
  const cells = { id: plain(kpi.id), name: plain(kpi.title) } as KpiCells;
  const put = (id: KpiColumnId, work: () => Cell) => {
    cells[id] = typed.has(id) ? plain(typed.get(id)!) : work();
  };
  const link = (id: KpiColumnId, work: () => Cell) => put(id, () => (kpi.line === null ? "" : work()));
  const cellOf = (role: KpiRole): CellValue =>
    shape.roles.includes(role) && kpi.line !== null && !(kpi.shifted && shape.shifted?.moved.includes(role))
      ? source.cell(role)
      : "";
  const figure = (role: KpiRole, list: readonly { text: string; number: number | null }[]): Cell => {
    const cell = cellOf(role);
    if (typeof cell === "number") return cell;
    if (typeof cell !== "string" || cell.trim() === "") return "";
    const found = listedText(cell, list);
    return (found ? found.number : plainNumber(cell, shape)) ?? "";
  };
  const shown = (role: KpiRole): Cell => {
    const cell = cellOf(role);
    return typeof cell === "number" ? cell : asText(cell);
  };
  put("line", () => kpi.line ?? "");
  link("perspective", () => trimmed(shape.sections ? source.section : asText(cellOf("category"))) || noPerspective);
  link("owner", () => shown("owner"));
  link("unit", () => shown("unit"));
  put("direction", () => (kpi.dated ? "date" : kpi.line === null ? "" : directionOfSource()));
  link("baseline", () => figure("baseline", settings.resultTexts));
  link("target", () => figure("target", settings.targetTexts));
  link("high", () => listedText(cellOf("target"), settings.targetTexts)?.high ?? "");
  link("redFlag", () => redFlagOf(cells, settings));
  link("redHigh", () =>
    shape.ranges && cells.direction === "range" && typeof cells.high === "number"
      ? cells.high + settings.amber * Math.abs(cells.high)
      : "",
  );
  const { history } = source;
  const hasHistory = shape.history !== "none";
  link("actual", () => (hasHistory ? (history.at(-1) ?? "") : figure("actual", settings.resultTexts)));
  link("previous", () => (hasHistory ? (history.at(-2) ?? "") : figure("previous", settings.resultTexts)));
  link("weight", () => (typeof cellOf("weight") === "number" ? (cellOf("weight") as number) : (settings.weight ?? "")));
  const measured = isMeasured(cells);
  put("attainment", () => (measured ? attainmentOf(cells, settings) : figure("attainment", [])));
  put("score", () => orBlank(() => scoreOf(cells, settings, measured)));
  put("rag", () => ragOf(cells, settings, measured));
  put("trend", () => trendOf(cells));
  const verdict = verdictOf(history, String(cells.direction).toLowerCase(), settings.constant);
  for (const id of ["lowerLimit", "upperLimit", "rule"] as const) cells[id] = verdict[id];
  put("signal", () => verdict.signal);
  const isSeen = hasHistory && kpi.line !== null;
  cells.figures = isSeen ? source.seen.figures : "";
  cells.sum = isSeen ? source.seen.sum : "";
  cells.unused = source.unused;
  link("comment", () => shown("note"));
  put("flags", () => (kpi.line === null ? leftSource : kpi.shifted ? seemsShifted : flagsOf(cells, shape, cellOf)));
  return cells;

  function directionOfSource(): string {
    return directionOrigin(String(cells.name), cellOf, shape, settings).direction;
  }
}

function orBlank(work: () => Cell): Cell {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof NotAvailable) return "";
    throw reason;
  }
}

/** Whether a KPI has a target and an actual that can be held against each other. */
export function isMeasured({ actual, target, direction }: KpiCells): boolean {
  return typeof actual === "number" && typeof target === "number" && isDirection(direction);
}

function isDirection(direction: Cell): boolean {
  return ["higher", "lower", "range"].includes(String(direction).toLowerCase());
}

function redFlagOf({ target, direction }: KpiCells, { amber }: KpiSettings): Cell {
  if (typeof target !== "number" || !isDirection(direction)) return "";
  const band = amber * Math.abs(target);
  return String(direction).toLowerCase() === "lower" ? target + band : target - band;
}

/** The ends of a range and its red limits; `null` where they do not rise. */
function rangeOf({ target, high, redFlag, redHigh }: KpiCells) {
  const range = { redLow: redFlag as number, low: target as number, high: high as number, redHigh: redHigh as number };
  const [redLow, low, top, redTop] = Object.values(range);
  const rises =
    Object.values(range).every((end) => typeof end === "number") && redLow <= low && low <= top && top <= redTop;
  return rises ? range : null;
}

function attainmentOf(cells: KpiCells, { method }: KpiSettings): Cell {
  const [actual, target] = [cells.actual as number, cells.target as number];
  const direction = String(cells.direction).toLowerCase();
  return orBlank(() => {
    if (direction === "range") {
      const range = rangeOf(cells);
      return range ? rangeAttainment(actual, range) : "";
    }
    if (method === "baseline" && typeof cells.baseline === "number")
      return wayAttainment(actual, target, cells.baseline, direction === "lower" ? "lower" : "higher");
    if (direction === "higher") return attainment(actual, target);
    return method === "linear" ? linearAttainment(actual, target) : lowerAttainment(actual, target);
  });
}

function scoreOf(cells: KpiCells, { amber }: KpiSettings, measured: boolean): Cell {
  const { actual, target, redFlag, high, redHigh, attainment: stated, direction } = cells;
  if (!measured) return typeof stated === "number" ? kpiScore(stated, 1, 1 - amber) : "";
  if (typeof redFlag !== "number") return "";
  const low = () => kpiScore(actual as number, target as number, redFlag);
  if (String(direction).toLowerCase() !== "range") return low();
  if (typeof high !== "number" || typeof redHigh !== "number") return "";
  return Math.min(low(), kpiScore(actual as number, high, redHigh));
}

function ragOf(cells: KpiCells, { amber }: KpiSettings, measured: boolean): string {
  const { actual, target, high, direction, attainment: stated } = cells;
  if (!measured) return typeof stated === "number" ? ragWords[ragStatus(stated, 1, "higher", amber)] : "";
  const [value, goal] = [actual as number, target as number];
  const way = String(direction).toLowerCase();
  if (way !== "range") return ragWords[ragStatus(value, goal, way === "lower" ? "lower" : "higher", amber)];
  if (typeof high !== "number") return "";
  return ragWords[value > high ? ragStatus(value, high, "lower", amber) : ragStatus(value, goal, "higher", amber)];
}

function trendOf({ actual, previous, direction, target, high }: KpiCells): string {
  if (typeof actual !== "number" || typeof previous !== "number" || !isDirection(direction)) return "";
  const way = String(direction).toLowerCase();
  if (way !== "range") return trend(actual, previous, way === "lower" ? "lower" : "higher");
  if (typeof target !== "number" || typeof high !== "number") return "";
  const away = (value: number) => Math.max(0, target - value, value - high);
  return trend(away(actual), away(previous), "lower");
}
