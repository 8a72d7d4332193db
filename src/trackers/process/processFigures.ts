import type { SelectedLine } from "../../sheets/selection";
import { AnalysisRefused, oeeRoles, type Analysis } from "./analysis";
import { capabilityFigures, type CapabilityFigures } from "./capabilityFigures";
import { leftOutOf, totalLeftOut, type LeftOut } from "./leftOut";
import { foldedLabel, paretoFigures, type ParetoFigures } from "./paretoFigures";
import { oeeFigures, type OeeFigures } from "./oeeFigures";
import { xmrFigures, type XmrFigures } from "./xmrFigures";

interface Used {
  /** "38 numbers" */
  used: string;
  leftOut: LeftOut[];
}

/** What an analysis works out. */
export type ProcessFigures = Used &
  (
    | { kind: "control"; xmr: XmrFigures; labels: (string | number)[] }
    | { kind: "capability"; capability: CapabilityFigures }
    | { kind: "pareto"; pareto: ParetoFigures }
    | { kind: "oee"; oee: OeeFigures }
  );

/** More figures than this make neither a picture nor a workbook that calculates at once. */
const mostFigures = 2000;

/**
 * Works out an analysis of what a person has selected.
 *
 * @throws AnalysisRefused where the selection gives nothing to work out.
 */
export function processFigures({ selection, choice, options }: Analysis): ProcessFigures {
  const line = (at: number | null) => (at === null ? null : (selection.lines[at] ?? null));
  const [values, labels] = [line(choice.values), line(choice.labels)];
  const leftOut = values ? leftOutOf(values, selection) : [];
  switch (choice.kind) {
    case "control": {
      const numbers = numbersOf(values, "A control chart");
      const named = labels?.cells.filter((_, at) => typeof values!.cells[at] === "number").map(foldedLabel);
      return {
        kind: "control",
        used: counted(numbers.length, "number"),
        leftOut,
        xmr: xmrFigures(numbers, { constant: options.constant, center: null, sigma: null }),
        labels: named ?? numbers.map((_, at) => at + 1),
      };
    }
    case "capability": {
      const numbers = numbersOf(values, "The capability of a process");
      const limits = { lower: options.lower ?? undefined, upper: options.upper ?? undefined };
      return {
        kind: "capability",
        used: counted(numbers.length, "number"),
        leftOut,
        capability: capabilityFigures(numbers, limits, options.target),
      };
    }
    case "pareto": {
      const pareto = paretoOf(labels, values, selection);
      const used = counted(pareto.lines.length, "label");
      return { kind: "pareto", used, leftOut: pareto.leftOut, pareto };
    }
    case "oee":
      return oeeOf({ selection, choice, options }, labels);
  }
}

function counted(number: number, one: string): string {
  return `${number.toLocaleString("en-US")} ${one}${number === 1 ? "" : "s"}`;
}

function numbersOf(values: SelectedLine | null, what: string): number[] {
  const numbers = (values?.cells ?? []).filter((cell): cell is number => typeof cell === "number");
  if (numbers.length < 2)
    throw new AnalysisRefused(
      numbers.length === 0
        ? `${what} needs numbers, and there are none among the selected cells.`
        : `${what} needs two numbers or more, and there is one among the selected cells.`,
      "Select a column or a row of numbers, and read the selection again.",
    );
  refuseTooMany(values!.cells.length);
  return numbers;
}

function refuseTooMany(cells: number): void {
  if (cells > mostFigures)
    throw new AnalysisRefused(
      `There are ${cells.toLocaleString("en-US")} cells, and an analysis takes up to ${mostFigures.toLocaleString("en-US")}.`,
      "Select a part of them, such as the latest year.",
    );
}

function paretoOf(
  labels: SelectedLine | null,
  values: SelectedLine | null,
  selection: Analysis["selection"],
): ParetoFigures {
  if (!labels)
    throw new AnalysisRefused(
      "A Pareto list needs labels, and there are none among the selected cells.",
      "Select labels with their numbers beside them, or labels alone to have them counted.",
    );
  refuseTooMany(labels.cells.length);
  const amounts = values?.cells.filter((cell) => typeof cell === "number") ?? null;
  if (amounts?.length === 0 || labels.cells.every((cell) => foldedLabel(cell) === ""))
    throw new AnalysisRefused("There is nothing to add up among the selected cells.", "Select labels and numbers.");
  const below = values?.cells.findIndex((cell) => typeof cell === "number" && cell < 0) ?? -1;
  if (below !== -1)
    throw new AnalysisRefused(
      `"${foldedLabel(labels.cells[below])}" is ${String(values!.cells[below])}, and a Pareto list shares out amounts of 0 or more.`,
      "Correct it, or select amounts that are losses alone or gains alone.",
    );
  if (amounts?.every((amount) => amount === 0))
    throw new AnalysisRefused("The amounts add up to 0, so there are no shares.", "Select other amounts.");
  return paretoFigures(selection, labels, values);
}

function oeeOf({ selection, choice }: Analysis, labels: SelectedLine | null): ProcessFigures {
  const missing = oeeRoles.filter((role) => choice.oee[role] === undefined);
  if (missing.length > 0)
    throw new AnalysisRefused(
      `OEE needs run time, planned time, ideal cycle, total and good pieces; no heading says which is the ${oeeWords[missing[0]]}.`,
      "Give the five figures headings, or choose which is which.",
    );
  const count = selection.lines[choice.oee.run!].cells.length;
  refuseTooMany(count);
  const given = Array.from({ length: count }, (_, at) => ({
    label: labels ? foldedLabel(labels.cells[at]) : at + 1,
    given: Object.fromEntries(
      oeeRoles.map((role) => {
        const cell = selection.lines[choice.oee[role]!].cells[at];
        return [role, typeof cell === "number" ? cell : ""];
      }),
    ) as Record<(typeof oeeRoles)[number], number | "">,
  }));
  const oee = oeeFigures(given);
  if (!oee)
    throw new AnalysisRefused(
      "No line has all five figures of OEE.",
      "Fill in run time, planned time, ideal cycle, total and good pieces, and read the selection again.",
    );
  return { kind: "oee", used: counted(oee.used, "line"), leftOut: totalLeftOut(selection.total), oee };
}

const oeeWords = {
  run: "run time",
  planned: "planned time",
  ideal: "ideal cycle",
  total: "total of pieces",
  good: "number of good pieces",
} as const;
