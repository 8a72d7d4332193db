import { InvalidInput, NotAvailable } from "./errors";
import { foldWord } from "./foldWord";
import { innovationMessages } from "./innovationMessages";

/** Where an item stands now, and for one that has ended otherwise how far it had come; "" for nothing. */
export interface FunnelItem {
  stage: string;
  furthest: string;
}

/** How many have ever reached a stage. */
export interface FunnelStage {
  stage: string;
  reached: number;
  /** Of all. */
  share: number;
  /** Of those that reached the stage before; `undefined` for the first and after a stage that nobody reached. */
  conversion: number | undefined;
}

export interface Funnel {
  stages: FunnelStage[];
  /** Items that ended, and nobody says how far they had come: they count in the first stage only. */
  unknown: number;
}

/**
 * How many items have ever reached each stage, whatever has become of them since. An item counts in every stage up to its furthest,
 * those that it skipped among them.
 *
 * @param order - The stages, the first one first.
 * @throws NotAvailable for no items, InvalidInput for no stages or one named twice.
 * @example
 * funnel([{ stage: "Pilot", furthest: "" }, { stage: "Idea", furthest: "" }], ["Idea", "Pilot"]).stages[1].share //=> 0.5
 */
export function funnel(items: readonly FunnelItem[], order: readonly string[]): Funnel {
  if (order.length === 0) throw new InvalidInput(innovationMessages.noOrder);
  const places = new Map<string, number>();
  order.forEach((stage, place) => {
    if (places.has(foldWord(stage))) throw new InvalidInput(innovationMessages.stageTwice(stage));
    places.set(foldWord(stage), place);
  });
  const present = items.filter(({ stage }) => stage.trim() !== "");
  if (present.length === 0) throw new NotAvailable(innovationMessages.noStages);
  const furthest = present.map(({ stage, furthest }) => places.get(foldWord(stage)) ?? places.get(foldWord(furthest)));
  const reached = order.map((_, place) => furthest.filter((far = 0) => far >= place).length);
  return {
    stages: order.map((stage, place) => ({
      stage,
      reached: reached[place],
      share: reached[place] / reached[0],
      conversion: place === 0 || reached[place - 1] === 0 ? undefined : reached[place] / reached[place - 1],
    })),
    unknown: furthest.filter((far) => far === undefined).length,
  };
}
