import { isError } from "../../calc/cellError";
import { pareto, type ParetoLine } from "../../calc/pareto";
import { exactSum } from "../../calc/sum";
import type { CellValue } from "../../sheets/grid";
import type { SelectedLine, Selection } from "../../sheets/selection";
import { asText, trimmed } from "../kit/source/shownCell";
import { notFigure, placeOf, totalLeftOut, type LeftOut } from "./leftOut";

/** Share of the whole that the vital few make up. */
export const usualVital = 0.8;

/** What stands for amounts without a label. */
export const noLabel = "(no label)";

/** A line of a Pareto list; its label a number where the source has numbers. */
export interface ParetoEntry extends Omit<ParetoLine, "label"> {
  label: string | number;
  /** Among the first that reach the share together. */
  vital: boolean;
}

export interface ParetoFigures {
  /** The labels in the order in which they come up. */
  labels: (string | number)[];
  lines: ParetoEntry[];
  total: number;
  /** Labels that make up the share together, and what they come to. */
  vital: number;
  vitalShare: number;
  leftOut: LeftOut[];
}

/** A label as the sheet's formulas fold it: a number as it is, words without outer and doubled spaces; "" for none. */
export function foldedLabel(cell: CellValue): string | number {
  if (typeof cell === "number") return cell;
  return isError(cell) ? "" : trimmed(asText(cell));
}

/**
 * Adds up amounts by their labels, or counts labels, and sorts them from the largest down.
 *
 * @param values - `null` counts the labels.
 */
export function paretoFigures(selection: Selection, labels: SelectedLine, values: SelectedLine | null): ParetoFigures {
  const groups = new Map<string, { label: string | number; amounts: number[] }>();
  const leftOut: LeftOut[] = [];
  labels.cells.forEach((cell, at) => {
    const folded = foldedLabel(cell);
    const amount = values ? values.cells[at] : folded === "" ? null : 1;
    if (typeof amount !== "number") {
      leftOut.push({
        cell: placeOf(values ?? labels, at, selection.runs),
        why: values ? notFigure(values.cells[at]) : notFigure(cell),
      });
      return;
    }
    const label = folded === "" ? noLabel : folded;
    const key = asText(label).toLowerCase();
    const group = groups.get(key) ?? { label, amounts: [] };
    group.amounts.push(amount);
    groups.set(key, group);
  });
  const entries = [...groups.values()];
  const lines = pareto(
    // As the sheet rounds them, so that sums that are the same stay in their order.
    entries.map(({ amounts }, at) => ({ label: String(at), amount: Number(exactSum(amounts).toFixed(9)) })),
  ).map((line, at, all): ParetoEntry => ({
    ...line,
    label: entries[Number(line.label)].label,
    vital: at === 0 || Number(all[at - 1].share.toFixed(9)) < usualVital,
  }));
  const vital = lines.filter((line) => line.vital).length;
  return {
    labels: entries.map(({ label }) => label),
    lines,
    total: lines[lines.length - 1].running,
    vital,
    vitalShare: lines[vital - 1].share,
    leftOut: [...leftOut, ...totalLeftOut(selection.total)],
  };
}
