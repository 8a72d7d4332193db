import { cellAddress } from "../address";
import type { Area, Rule } from "../plan";
import { ragWords } from "./judgingFormulas";

/** Ink on each holds 4.5 : 1; green leans to blue and red to orange, which color-blind eyes tell apart. */
const tints: Record<keyof typeof ragWords, { fill: string; color: string }> = {
  Green: { fill: "#DDEFEC", color: "#00594E" },
  Amber: { fill: "#FDF0D0", color: "#7A4B00" },
  Red: { fill: "#FBE0D6", color: "#9A2F0B" },
};

/** Conditional formats that tint cells by the RAG word they hold. */
export function ragRules(where: Area): Rule[] {
  const cell = cellAddress(where.row, where.column);
  return (Object.keys(ragWords) as (keyof typeof ragWords)[]).map((rag) => ({
    area: where,
    formula: `=${cell}="${ragWords[rag]}"`,
    fill: tints[rag].fill,
    font: { bold: true, color: tints[rag].color },
  }));
}
