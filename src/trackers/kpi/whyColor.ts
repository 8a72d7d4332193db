import { rawCell } from "../kit/source/sourceCells";
import { attributeLines } from "./attributeLines";
import { isMeasured } from "./computeCells";
import { directionOrigin } from "./directionOrigin";
import type { KpiColumnId } from "./kpiColumns";
import type { KpiScorecard } from "./kpiScorecard";
import type { KpiRole } from "./kpiSource";
import { whyAttainment } from "./whyAttainment";
import type { FigureWriter, WhyStep } from "./whyStep";
import { whyVariation } from "./whyVariation";

/** Which of a KPI's figures a person has typed into the scorecard, in the words of its table. */
const typedWords: Partial<Record<KpiColumnId, string>> = {
  direction: "direction",
  target: "target",
  high: "high end of the target",
  redFlag: "red flag",
  redHigh: "red flag above",
  actual: "actual",
  attainment: "attainment",
  score: "score",
  rag: "color",
};

/**
 * Says how a KPI came to its color, attainment, score and verdict, over the figures and settings of the scorecard.
 *
 * @param at - The KPI's place in the scorecard, from 0.
 */
export function whyColor(scorecard: KpiScorecard, at: number, write: FigureWriter): WhyStep[] {
  const kpi = scorecard.figures.kpis[at];
  const { settings } = scorecard;
  const variation = whyVariation(kpi, settings.constant, write);
  return [
    colorStep(scorecard, at, write),
    ...whyAttainment(kpi.cells, settings, write),
    ...(variation ? [variation] : []),
  ];
}

function colorStep(scorecard: KpiScorecard, at: number, write: FigureWriter): WhyStep {
  const { cells } = scorecard.figures.kpis[at];
  const { amber } = scorecard.settings;
  const { actual, target, high, attainment } = cells;
  const judged = isMeasured(cells)
    ? judgedByTarget(Number(actual), Number(target), String(cells.direction).toLowerCase(), high, amber, write)
    : typeof attainment === "number"
      ? judgedByAttainment(attainment, amber, write)
      : { formula: "", numbers: missing(String(cells.flags)) };
  const band = `Amber band: ${write.share(amber)} of the size of the target, as the settings sheet says.`;
  const hasColor = cells.rag !== "";
  return {
    id: "color",
    ...judged,
    result: hasColor ? String(cells.rag) : "No color",
    conventions: [
      ...(isMeasured(cells) || cells.direction === "" ? [directionWords(scorecard, at)] : []),
      ...(judged.formula === "" ? [] : [band]),
      ...typedInWords(scorecard, at),
    ],
    source: judged.formula === "" ? "" : "ClearPoint Strategy, evaluation criteria",
  };
}

type Judged = Pick<WhyStep, "formula" | "numbers">;

/** Where an amber KPI ends, and on which side of the target its actual stands. */
function judgedByTarget(
  actual: number,
  target: number,
  direction: string,
  high: string | number,
  amber: number,
  write: FigureWriter,
): Judged {
  const against = (goal: number, way: "higher" | "lower", named: string): string => {
    const sign = way === "higher" ? -1 : 1;
    const limit = goal + sign * amber * Math.abs(goal);
    const distance = sign * (actual - goal);
    const band = `${write.figure(goal)} ${sign < 0 ? "−" : "+"} ${write.share(amber)} × ${write.figure(Math.abs(goal))} = ${write.figure(limit)}`;
    if (distance <= 0) return `${write.figure(actual)} is at or better than ${named} ${write.figure(goal)}`;
    const side = sign < 0 ? "below" : "above";
    return `${write.figure(actual)} is ${side} ${named} ${write.figure(goal)}; amber ends at ${band}`;
  };
  if (direction !== "range") {
    const lower = direction === "lower";
    const formula = lower
      ? "Green at the target or below it; amber up to target + band × size of the target; red above"
      : "Green at the target or above it; amber down to target − band × size of the target; red below";
    return { formula, numbers: `${against(target, lower ? "lower" : "higher", "the target of")}.` };
  }
  const formula = "Green within the range; amber up to the band below its low end or above its high end; red beyond";
  if (typeof high !== "number") return { formula: "", numbers: "The high end of the range is missing." };
  if (actual > high) return { formula, numbers: `${against(high, "lower", "the high end of")}.` };
  if (actual < target) return { formula, numbers: `${against(target, "higher", "the low end of")}.` };
  const ends = `${write.figure(target)} to ${write.figure(high)}`;
  return { formula, numbers: `${write.figure(actual)} is within ${ends}.` };
}

function judgedByAttainment(attainment: number, amber: number, write: FigureWriter): Judged {
  return {
    formula: "Green where all of the target is reached; amber down to 1 − band; red below",
    numbers: `${write.share(attainment)} against ${write.share(1)}; amber ends at ${write.share(1 - amber)}.`,
  };
}

function missing(flags: string): string {
  return flags === "" ? "The figures for a color are missing." : `${flags}.`;
}

/** Which way is good, and what says so. */
function directionWords(scorecard: KpiScorecard, at: number): string {
  const { figures, shape, settings, read, typed } = scorecard;
  const { kpi, cells } = figures.kpis[at];
  const way = String(cells.direction).toLowerCase();
  const claim =
    way === "range"
      ? "The actual is to stay within a range"
      : way === ""
        ? "Which way is good is not known"
        : `${way === "lower" ? "Lower" : "Higher"} is better`;
  if (typed[at]?.has("direction")) return `${claim}: typed into the scorecard.`;
  const { line } = kpi;
  const lineOf = attributeLines(read, shape);
  const cellOf = (role: KpiRole) =>
    shape.roles.includes(role) && line !== null
      ? rawCell(read.grid, read.source.firstDataRow + lineOf(role, line) - 1, read.columns.get(role))
      : "";
  const { from, said } = directionOrigin(String(cells.name), cellOf, shape, settings);
  switch (from) {
    case "target":
      return `${claim}: the target's own words "${said}" say so.`;
    case "column":
      return `${claim}: the source's column of directions says "${said}".`;
    case "name":
      return `${claim}: its name has "${said.trim()}" in it, one of the words on the settings sheet.`;
    case "usual":
      return `${claim}: nothing in the source says otherwise.`;
    case "nothing":
      return `${claim}: the source does not say it.`;
  }
}

function typedInWords({ typed }: KpiScorecard, at: number): string[] {
  const own = [...(typed[at]?.keys() ?? [])].flatMap((id) => typedWords[id] ?? []);
  return own.length === 0 ? [] : [`Typed into the scorecard by a person, and kept: ${own.join(", ")}.`];
}
