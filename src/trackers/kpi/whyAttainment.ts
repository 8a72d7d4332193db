import { isMeasured } from "./computeCells";
import type { KpiCells } from "./kpiFigures";
import type { KpiSettings } from "./kpiSettings";
import type { FigureWriter, WhyStep } from "./whyStep";

/** How a KPI's attainment and score came about; nothing for one that has neither. */
export function whyAttainment(cells: KpiCells, settings: KpiSettings, write: FigureWriter): WhyStep[] {
  const steps: WhyStep[] = [];
  if (typeof cells.attainment === "number") steps.push(attainmentStep(cells, settings, write, cells.attainment));
  if (typeof cells.score === "number") steps.push(scoreStep(cells, settings, write, cells.score));
  return steps;
}

function attainmentStep(cells: KpiCells, { method }: KpiSettings, write: FigureWriter, reached: number): WhyStep {
  const step = { id: "attainment" as const, result: write.share(reached) };
  if (!isMeasured(cells))
    return { ...step, formula: "As the source states it", numbers: write.share(reached), conventions: [], source: "" };
  const [actual, target] = [write.figure(Number(cells.actual)), write.figure(Number(cells.target))];
  const direction = String(cells.direction).toLowerCase();
  const source = "BSC Designer, change indicator details";
  if (direction === "range")
    return {
      ...step,
      formula: "1 within the range, straight down to 0 at the red flags",
      numbers: `${actual} in ${target} to ${written(cells.high, write)}; red flags ${written(cells.redFlag, write)} and ${written(cells.redHigh, write)}.`,
      conventions: ["A range has one method of its own."],
      source: "",
    };
  if (method === "baseline" && typeof cells.baseline === "number") {
    const baseline = write.figure(cells.baseline);
    return {
      ...step,
      formula: "(actual − baseline) ÷ (target − baseline)",
      numbers: `(${actual} − ${baseline}) ÷ (${target} − ${baseline})`,
      conventions: ["Method baseline: the share of the way, whichever way is good."],
      source,
    };
  }
  if (direction === "higher")
    return { ...step, formula: "actual ÷ target", numbers: `${actual} ÷ ${target}`, conventions: [], source };
  const linear = method === "linear";
  return {
    ...step,
    formula: linear ? "2 − actual ÷ target" : "target ÷ actual",
    numbers: linear ? `2 − ${actual} ÷ ${target}` : `${target} ÷ ${actual}`,
    conventions: [
      `Method ${linear ? "linear" : "ratio"}, as the settings sheet says: no single standard holds where lower is better.`,
    ],
    source,
  };
}

function scoreStep(cells: KpiCells, { amber }: KpiSettings, write: FigureWriter, score: number): WhyStep {
  const measured = isMeasured(cells);
  const above = String(cells.direction).toLowerCase() === "range" && Number(cells.actual) > Number(cells.high);
  const [actual, goal, redFlag] = measured
    ? [cells.actual, above ? cells.high : cells.target, above ? cells.redHigh : cells.redFlag].map((cell) =>
        written(cell, write),
      )
    : [Number(cells.attainment), 1, 1 - amber].map(write.share);
  return {
    id: "score",
    formula: "(10 + 10 × (actual − red flag) ÷ (target − red flag)) ÷ 3, from 0 to 10",
    numbers: `(10 + 10 × (${actual} − ${redFlag}) ÷ (${goal} − ${redFlag})) ÷ 3`,
    result: write.score(score),
    conventions: [
      `${write.score(20 / 3)} at the target of ${goal}, ${write.score(10 / 3)} at the red flag of ${redFlag}.`,
    ],
    source: "Spider Impact, goal and red flag scoring",
  };
}

function written(cell: string | number, write: FigureWriter): string {
  return typeof cell === "number" ? write.figure(cell) : "none";
}
