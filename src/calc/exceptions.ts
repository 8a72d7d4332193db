import { InvalidInput } from "./errors";
import { organizationMessages } from "./organizationMessages";

/** Something that a board may have to look at. */
export interface Item {
  label: string;
  /** A number, larger for worse, or a word: a traffic light, a risk level, a due status. */
  severity: number | string;
  /** What hangs on it, in money or another common unit. */
  materiality: number | null;
}

/** Words for how bad it is, as our own functions give them, and what they weigh; 0 is no exception. */
const SEVERITIES = new Map<string, number>([
  ["extreme", 4],
  ["critical", 4],
  ["very high", 4],
  ["red", 3],
  ["high", 3],
  ["overdue", 3],
  ["unfavorable", 3],
  ["▼ worse", 3],
  ["amber", 2],
  ["yellow", 2],
  ["medium", 2],
  ["moderate", 2],
  ["due soon", 2],
  ["done late", 1],
  ["low", 1],
  ["green", 0],
  ["very low", 0],
  ["favorable", 0],
  ["on plan", 0],
  ["open", 0],
  ["done", 0],
  ["▲ better", 0],
  ["► same", 0],
]);

const USUAL_COUNT = 5;

/**
 * Picks what a board should look at first: the most severe, and among those the most material; equal items keep their
 * order. Items without severity (0, "Green", "On plan") are no exceptions.
 *
 * @param count - How many to keep: 5 if left out.
 * @throws InvalidInput for a word that is no severity.
 * @example
 * exceptions([{ label: "Rent", severity: "Green", materiality: 9 }, { label: "Fleet", severity: "Red", materiality: 1 }])
 * //=> [{ label: "Fleet", severity: "Red", materiality: 1 }]
 */
export function exceptions(items: readonly Item[], count = USUAL_COUNT): Item[] {
  return items
    .map((item, index) => ({
      item,
      weight: severityWeight(item.severity, index),
      size: Math.abs(item.materiality ?? 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || other.size - one.size)
    .slice(0, count)
    .map(({ item }) => item);
}

function severityWeight(severity: number | string, index: number): number {
  if (typeof severity === "number") return severity;
  const weight = SEVERITIES.get(severity.trim().toLowerCase());
  if (weight === undefined) throw new InvalidInput(organizationMessages.severity(index + 1, severity));
  return weight;
}
