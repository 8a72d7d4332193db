import { InvalidInput } from "./errors";
import { messages } from "./messages";
import { organizationMessages } from "./organizationMessages";

/** Something that a board may have to look at. */
export interface Item {
  label: string;
  /** A number, larger for worse, or a word: a traffic light, a risk level, a due status. */
  severity: number | string;
  /** What hangs on it, in money or another common unit. */
  materiality: number | null;
  /** What it belongs to, "" for nothing of which there could be too many. */
  group?: string;
  /** What counts as material, above 0, in the unit of materiality. */
  threshold?: number | null;
}

/** How many are shown in all, and of one group. */
export interface ExceptionTerms {
  count?: number;
  perGroup?: number;
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
  ["at risk", 3],
  ["expired", 3],
  ["▼ worse", 3],
  ["amber", 2],
  ["yellow", 2],
  ["medium", 2],
  ["moderate", 2],
  ["due soon", 2],
  ["behind", 2],
  ["decide", 2],
  ["lapses", 2],
  ["renews", 2],
  ["done late", 1],
  ["low", 1],
  ["green", 0],
  ["on track", 0],
  ["achieved", 0],
  ["not started", 0],
  ["running", 0],
  ["very low", 0],
  ["favorable", 0],
  ["on plan", 0],
  ["open", 0],
  ["done", 0],
  ["▲ better", 0],
  ["► same", 0],
]);

const USUAL_COUNT = 5;

const USUAL_PER_GROUP = 3;

/**
 * Picks what a board should look at first: the most severe, and among those the most material; equal items keep their
 * order. Items without severity (0, "Green", "On plan") are no exceptions. With a threshold an item weighs by how many times it
 * is material, and as just material where no amount hangs on it; of one group there are no more than a few.
 *
 * @param terms - 5 in all and 3 of a group if left out.
 * @throws InvalidInput for a word that is no severity, or a threshold that is not above 0.
 * @example
 * exceptions([{ label: "Rent", severity: "Green", materiality: 9 }, { label: "Fleet", severity: "Red", materiality: 1 }])
 * //=> [{ label: "Fleet", severity: "Red", materiality: 1 }]
 */
export function exceptions(
  items: readonly Item[],
  { count = USUAL_COUNT, perGroup = USUAL_PER_GROUP }: ExceptionTerms = {},
): Item[] {
  const ranked = items
    .map((item, index) => ({ item, weight: severityWeight(item.severity, index), size: sizeOf(item) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || other.size - one.size);
  const shown = new Map<string, number>();
  const isWithinGroup = ({ item: { group = "" } }: (typeof ranked)[number]) => {
    const key = group.trim().toUpperCase();
    shown.set(key, (shown.get(key) ?? 0) + 1);
    return key === "" || (shown.get(key) ?? 0) <= perGroup;
  };
  return ranked
    .filter(isWithinGroup)
    .slice(0, count)
    .map(({ item }) => item);
}

function sizeOf({ materiality, threshold = null }: Item): number {
  if (threshold === null) return Math.abs(materiality ?? 0);
  if (!(threshold > 0)) throw new InvalidInput(messages.notPositive("Threshold", threshold));
  return materiality === null ? 1 : Math.abs(materiality) / threshold;
}

function severityWeight(severity: number | string, index: number): number {
  if (typeof severity === "number") return severity;
  const weight = SEVERITIES.get(severity.trim().toLowerCase());
  if (weight === undefined) throw new InvalidInput(organizationMessages.severity(index + 1, severity));
  return weight;
}
