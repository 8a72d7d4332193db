import type { Selection, SelectedLine } from "../../sheets/selection";
import { oeeRoles, type AnalysisChoice, type AnalysisKind, type OeeRole } from "./analysis";

/** What headings of the five figures of OEE have in them; the first that fits takes a line. */
const oeeWords: [OeeRole, RegExp][] = [
  ["good", /\b(good|ok pieces|accepted|conforming|right first time)\b/i],
  ["ideal", /\b(ideal|cycle|takt|standard time)\b/i],
  ["planned", /\b(planned|scheduled|available time|loading time)\b/i],
  ["run", /\b(run|running|operating|up ?time|actual time)\b/i],
  ["total", /\b(total|made|produced|output|pieces|parts|count|units)\b/i],
];

/** The lines that carry the five figures of OEE, as far as their headings say so. */
function oeeLines({ lines }: Selection): Partial<Record<OeeRole, number>> {
  const found: Partial<Record<OeeRole, number>> = {};
  const taken = new Set<number>();
  for (const [role, words] of oeeWords) {
    const at = lines.findIndex(
      ({ header, holds }, place) => holds === "numbers" && !taken.has(place) && words.test(header),
    );
    if (at === -1) continue;
    found[role] = at;
    taken.add(at);
  }
  return found;
}

/** What fits a selection best: five heads are OEE, words with numbers are Pareto, numbers with dates or alone a control chart. */
export function proposeAnalysis(selection: Selection): AnalysisChoice {
  const oee = oeeLines(selection);
  if (oeeRoles.every((role) => oee[role] !== undefined)) return choiceOf(selection, "oee");
  const { values, labels } = usualLines(selection);
  const words = labels !== null && selection.lines[labels].holds === "words";
  return choiceOf(selection, values === null || words ? "pareto" : "control");
}

/** The usual lines for an analysis of a selection. */
export function choiceOf(selection: Selection, kind: AnalysisKind): AnalysisChoice {
  return { kind, ...usualLines(selection, kind === "pareto"), oee: oeeLines(selection) };
}

/** The first numbers, and beside them what names them: words for a Pareto, dates first for anything in time. */
function usualLines({ lines }: Selection, isPareto = false): Pick<AnalysisChoice, "values" | "labels"> {
  const first = (...kinds: SelectedLine["holds"][]) => {
    for (const kind of kinds) {
      const at = lines.findIndex(({ holds }) => holds === kind);
      if (at !== -1) return at;
    }
    return null;
  };
  return { values: first("numbers"), labels: isPareto ? first("words", "dates") : first("dates", "words") };
}
