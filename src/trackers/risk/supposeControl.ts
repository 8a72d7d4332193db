import { controlledProbability } from "../../calc/controlledProbability";
import { exactSum } from "../../calc/sum";
import type { CellValue } from "../../sheets/grid";
import { computeCells, inherentPlace, residualPlace } from "./computeCells";
import type { RiskCells, RiskFigure } from "./riskFigures";
import type { RiskColumnId } from "./riskColumns";
import type { RiskSettings } from "./riskSettings";
import type { RiskShape } from "./riskShape";

/** A register in which one risk's control works otherwise than recorded. */
export interface Supposed {
  risks: RiskFigure[];
  /** Expected monetary value of the open risks; `null` where none has any. */
  emv: number | null;
}

/** What follows from a control, and is worked out anew. */
const following: RiskColumnId[] = ["residual", "residualLevel", "appetite", "emv"];

/** The effectiveness that a register states for a risk's control, 0 where it states none that counts. */
export function recordedEffectiveness({ effectiveness }: RiskCells): number {
  return typeof effectiveness === "number" && effectiveness >= 0 && effectiveness <= 1 ? effectiveness : 0;
}

/**
 * Works out a register as it would be if the control of one risk were so effective; the cells' own rules hold. The
 * probability in the register counts as the one under the control as recorded.
 *
 * @param at - The risk's place in the register.
 * @param effectiveness - Share of the risk that the control takes away, from 0 to 1.
 * @throws NotAvailable where the risk's probability without its control is not known.
 */
export function supposeControl(
  risks: readonly RiskFigure[],
  at: number,
  effectiveness: number,
  shape: RiskShape,
  settings: RiskSettings,
): Supposed {
  const { risk, cells } = risks[at];
  const typed = new Map<RiskColumnId, CellValue>(Object.entries(cells) as [RiskColumnId, CellValue][]);
  for (const id of following) typed.delete(id);
  typed.set("effectiveness", effectiveness);
  const { probability } = cells;
  if (typeof probability === "number" && probability >= 0 && probability <= 1) {
    typed.set("probability", controlledProbability(probability, recordedEffectiveness(cells), effectiveness));
  }
  const worked = computeCells(risk, () => "", shape, settings, typed);
  const changed: RiskFigure = {
    risk,
    cells: worked,
    inherent: inherentPlace(worked, shape, settings),
    residual: residualPlace(worked, shape, settings),
  };
  const after = risks.map((figure, place) => (place === at ? changed : figure));
  const amounts = after.flatMap(({ cells: { open, emv } }) => (open === "Yes" && typeof emv === "number" ? [emv] : []));
  return { risks: after, emv: amounts.length === 0 ? null : exactSum(amounts) };
}
