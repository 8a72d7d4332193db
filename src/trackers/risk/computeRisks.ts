import { largestFirst } from "../../calc/ranking";
import { roundHalfAway } from "../../calc/round";
import { USUAL_STEPS } from "../../calc/ratings";
import type { Risk } from "../../calc/simulation";
import { exactSum } from "../../calc/sum";
import { computeCells, inherentPlace, residualPlace, type TypedCells } from "./computeCells";
import type { MatrixPlace, RiskFigure, RiskFigures } from "./riskFigures";
import type { RiskRow } from "./risks";
import type { RiskSettings } from "./riskSettings";
import { roleCell, type RiskSource } from "./riskSource";
import type { RiskShape } from "./riskShape";
import { simulateContingency } from "./simulateContingency";

/** Works out all figures of the tracker. What a person has typed is given by the id cell of its row. */
export function computeRisks(
  read: RiskSource,
  rows: readonly RiskRow[],
  shape: RiskShape,
  settings: RiskSettings,
  typed: readonly (TypedCells | undefined)[] = [],
): RiskFigures {
  const risks = rows.map((risk, at): RiskFigure => {
    const row = read.source.firstDataRow + (risk.line ?? 1) - 1;
    const cells = computeCells(risk, (role) => roleCell(read, role, row), shape, settings, typed[at]);
    const isOpen = cells.open === "Yes";
    return {
      risk,
      cells,
      inherent: isOpen ? inherentPlace(cells, shape, settings) : null,
      residual: isOpen ? residualPlace(cells, shape, settings) : null,
    };
  });
  const open = risks.filter(({ cells }) => cells.open === "Yes");
  const amounts = open.flatMap(({ cells }) => (typeof cells.emv === "number" ? [cells.emv] : []));
  const atLevel = (id: "level" | "residualLevel", level: string) =>
    open.filter(({ cells }) => cells[id] === level).length;
  const figures: RiskFigures = {
    risks,
    found: rows.filter(({ line }) => line !== null).length,
    open: open.length,
    rated: risks.filter(({ cells }) => typeof cells.score === "number").length,
    aboveAppetite: open.filter(({ cells }) => cells.appetite === "Above").length,
    flagged: risks.filter(({ cells }) => cells.flags !== "").length,
    emv: amounts.length === 0 ? null : exactSum(amounts),
    levels: settings.levels.map(({ name }) => ({
      level: name,
      inherent: atLevel("level", name),
      residual: atLevel("residualLevel", name),
    })),
    inherent: counts(risks.map(({ inherent }) => inherent)),
    residual: counts(risks.map(({ residual }) => residual)),
    byScore: ranked(risks, "score"),
    byResidual: ranked(risks, "residual"),
    byEmv: ranked(risks, "emv"),
    contingency: null,
    elsewhere: [],
  };
  return shape.contingency ? withContingency(figures, settings) : figures;
}

/** The same figures with what all risks together may cost. */
export function withContingency(figures: RiskFigures, settings: RiskSettings): RiskFigures {
  return { ...figures, contingency: simulateContingency(simulatedRisks(figures.risks, settings), settings) };
}

function counts(places: readonly (MatrixPlace | null)[]): number[][] {
  const matrix = Array.from({ length: USUAL_STEPS }, () => new Array<number>(USUAL_STEPS).fill(0));
  for (const place of places) if (place) matrix[place.likelihood - 1][place.impact - 1] += 1;
  return matrix;
}

/** Values are ranked with so many decimals: 9 · 0.8 and 12 · 0.6 are one score to a person, though not to the last bit. */
export const rankedDecimals = 6;

function ranked(risks: readonly RiskFigure[], id: "score" | "residual" | "emv"): number[] {
  const places = risks.flatMap(({ cells }, at) => (cells.open === "Yes" && typeof cells[id] === "number" ? [at] : []));
  const values = places.map((at) => roundHalfAway(risks[at].cells[id] as number, rankedDecimals));
  return largestFirst(values).map((rank) => places[rank]);
}

/**
 * The risks that can be simulated: open, with a probability and rising amounts. One amount alone stands for all three. Those of a
 * category have something in common where the settings say so; without categories, all have.
 */
export function simulatedRisks(
  risks: readonly RiskFigure[],
  { correlation }: Pick<RiskSettings, "correlation">,
): Risk[] {
  const hasCategories = risks.some(({ cells }) => cells.category !== "");
  return risks.flatMap(({ cells }): Risk[] => {
    const { probability, emv, low, likely, high } = cells;
    if (cells.open !== "Yes" || typeof probability !== "number" || typeof emv !== "number") return [];
    const ends = typeof low === "number" && typeof high === "number" ? { low, high } : null;
    const middle = typeof likely === "number" ? likely : (ends!.low + ends!.high) / 2;
    const impact = ends ? { ...ends, likely: middle } : { low: middle, likely: middle, high: middle };
    if (impact.low > impact.likely || impact.likely > impact.high) return [];
    const risk = { id: String(cells.id), probability, ...impact };
    if (!correlation || (hasCategories && cells.category === "")) return [risk];
    return [{ ...risk, group: String(cells.category), correlation }];
  });
}
