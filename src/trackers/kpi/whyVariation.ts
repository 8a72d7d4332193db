import { xmrLimits, type XmrConstant } from "../../calc/xmr";
import type { KpiFigure } from "./kpiFigures";
import { enoughPoints } from "./signal";
import type { FigureWriter, WhyStep } from "./whyStep";

/** The rules of Western Electric, by their numbers. */
const rules: Readonly<Record<number, string>> = {
  1: "the latest point is beyond a limit",
  2: "two of the last three points are beyond two thirds of the way to the same limit",
  3: "four of the last five points are beyond one third of the way to the same limit",
  4: "the last eight points are on one side of the mean",
};

const factors: Record<XmrConstant, string> = { wheeler: "2.66", d2: "3 ÷ 1.128", exact: "3 ÷ 1.128379" };

/** How a KPI's history was told from noise; `null` for a KPI without a history. */
export function whyVariation(
  { history, cells }: KpiFigure,
  constant: XmrConstant,
  write: FigureWriter,
): WhyStep | null {
  if (history.length === 0) return null;
  if (cells.signal === "")
    return {
      id: "variation",
      formula: "",
      numbers: `${history.length} ${history.length === 1 ? "point" : "points"} in the history; from ${enoughPoints} on a signal can be told from noise.`,
      result: "No verdict",
      conventions: [],
      source: "",
    };
  const { mean, averageRange, lower, upper } = xmrLimits(history, constant);
  const limits = `${write.figure(lower)} to ${write.figure(upper)}`;
  const latest = write.figure(history[history.length - 1]);
  const broken = typeof cells.rule === "number" ? `Rule ${cells.rule}: ${rules[cells.rule]}` : "No rule is broken";
  return {
    id: "variation",
    formula: "Mean ± constant × average moving range",
    numbers: `${write.figure(mean)} ± ${factors[constant]} × ${write.figure(averageRange)}: ${limits} over ${history.length} points; the latest is ${latest}. ${broken}.`,
    result: String(cells.signal),
    conventions: [`Constant ${factors[constant]} (${constant}), as the settings sheet says.`],
    source: "Wheeler, Understanding Variation; Western Electric, Statistical Quality Control Handbook",
  };
}
