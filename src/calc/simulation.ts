import { correlate, fillFactor } from "./commonFactor";
import { fillDraws, MOST_VARIABLES } from "./draw";
import { InvalidInput, NotAvailable } from "./errors";
import { impactSampler, type AddImpacts, type Hits, type Impact, type Shape } from "./impact";
import { ofRisk, riskMessages } from "./riskMessages";
import { idKey, riskEntities } from "./riskStreams";

/** A line of a risk register. */
export interface Risk extends Impact {
  /** What tells the risk from others; its draws hang on this alone. */
  id: string;
  /** Chance that it happens, from 0 to 1. */
  probability: number;
  /** Risks of one group have something in common; none without a correlation. */
  group?: string;
  /** How much of it is in common with the group, from 0 (the default: nothing) to 1. */
  correlation?: number;
}

export interface SimulationOptions {
  /** From 1,000 to 1,000,000; 10,000 if left out. */
  trials?: number;
  /** A whole number from 0; another seed gives another sample of the same risks. 1 if left out. */
  seed?: number;
  /** "pert" if left out. */
  shape?: Shape;
}

export const USUAL_TRIALS = 10_000;
const LEAST_TRIALS = 1_000;
const MOST_TRIALS = 1_000_000;
const MOST_DRAWS = 200_000_000;

/** Trials worked on at a time: their totals and draws stay in the processor's nearest memory. */
const BLOCK = 2048;

interface Stream {
  entity: number;
  probability: number;
  addImpacts: AddImpacts;
  /** The stream of what it has in common with its group, and how much that is. */
  factor: { entity: number; correlation: number } | null;
}

/**
 * Simulates what all risks together cost, trial by trial.
 *
 * A trial's draw for a risk is `draw(trial, seed, entity)`, with the entity taken from the risk's id: the order of lines
 * and other lines change nothing about it, and the same risks give the same totals on every machine.
 *
 * @param risks - Lines without blanks. Not changed.
 * @returns The total of each trial, in the impacts' unit.
 * @throws InvalidInput naming the first line that cannot be simulated, or a number of trials out of range; NotAvailable
 *   for no lines.
 */
export function simulateTotals(risks: readonly Risk[], options: SimulationOptions = {}): Float64Array {
  const blocks = simulationBlocks(risks, options);
  let step = blocks.next();
  while (!step.done) step = blocks.next();
  return step.value;
}

/**
 * The same simulation a block of trials at a time, for callers that must not hold up a screen.
 *
 * @returns A generator of the trials done so far, which gives the totals in the end.
 */
export function* simulationBlocks(
  risks: readonly Risk[],
  { trials = USUAL_TRIALS, seed = 1, shape = "pert" }: SimulationOptions = {},
): Generator<number, Float64Array, void> {
  checkSize(risks.length, trials, seed);
  const streams = streamsOf(risks, shape);
  const totals = new Float64Array(trials);
  const draws = new Float64Array(BLOCK);
  const factors = new Map(streams.flatMap(({ factor }) => (factor ? [[factor.entity, new Float64Array(BLOCK)]] : [])));
  const hits: Hits = { count: 0, draws: new Float64Array(BLOCK), trials: new Uint16Array(BLOCK) };
  for (let first = 0; first < trials; first += BLOCK) {
    const count = Math.min(BLOCK, trials - first);
    for (const [entity, amounts] of factors) fillFactor(amounts, count, first + 1, seed, entity);
    for (const { entity, probability, addImpacts, factor } of streams) {
      fillDraws(draws, count, first + 1, seed, entity);
      if (factor) correlate(draws, count, factors.get(factor.entity)!, factor.correlation, probability);
      pickHits(hits, draws, count, probability);
      addImpacts(totals, first, hits);
    }
    yield first + count;
  }
  return totals;
}

/** Keeps the draws below the probability. Each is written, and stays if the next is written behind it: no branch to guess. */
function pickHits(hits: Hits, draws: Float64Array, count: number, probability: number): void {
  let found = 0;
  for (let trial = 0; trial < count; trial++) {
    const draw = draws[trial];
    hits.draws[found] = draw;
    hits.trials[found] = trial;
    found += +(draw < probability);
  }
  hits.count = found;
}

function checkSize(risks: number, trials: number, seed: number): void {
  if (risks === 0) throw new NotAvailable(riskMessages.noRisks);
  if (!(Number.isInteger(trials) && trials >= LEAST_TRIALS && trials <= MOST_TRIALS)) {
    throw new InvalidInput(riskMessages.trials(trials, LEAST_TRIALS, MOST_TRIALS));
  }
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= MOST_VARIABLES)) {
    throw new InvalidInput(riskMessages.counter("Seed", seed, MOST_VARIABLES));
  }
  if (risks * trials > MOST_DRAWS) throw new InvalidInput(riskMessages.tooMuchWork(risks, trials, MOST_DRAWS));
}

/** The risks' streams in an order of their own, so that amounts are added up in one order whatever the register's. */
function streamsOf(risks: readonly Risk[], shape: Shape): Stream[] {
  const samplers = risks.map((risk) => samplerOf(risk, shape));
  const order = risks.map((_, index) => index).sort((one, other) => compareAmounts(risks[one], risks[other]));
  const groups = [...new Set(risks.filter(isCorrelated).map(groupKey))];
  const entities = riskEntities([...order.map((index) => risks[index]), ...groups.map((id) => ({ id }))]);
  const factorOf = (risk: Risk): Stream["factor"] =>
    isCorrelated(risk)
      ? { entity: entities[risks.length + groups.indexOf(groupKey(risk))], correlation: risk.correlation ?? 0 }
      : null;
  return order
    .map((index, place) => ({
      entity: entities[place],
      probability: risks[index].probability,
      addImpacts: samplers[index],
      factor: factorOf(risks[index]),
    }))
    .sort((one, other) => one.entity - other.entity);
}

function isCorrelated({ correlation }: Risk): boolean {
  return correlation !== undefined && correlation !== 0;
}

/** The id of a group's stream, which no risk's can be. */
function groupKey({ group = "" }: Risk): string {
  return `\u0001${idKey(group)}`;
}

function samplerOf(risk: Risk, shape: Shape): AddImpacts {
  const { probability, correlation = 0 } = risk;
  try {
    checkShare("Probability", probability);
    checkShare("Correlation", correlation);
    return impactSampler(shape, probability, risk);
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(ofRisk(risk.id, error.message)) : error;
  }
}

function checkShare(what: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new InvalidInput(riskMessages.probability(what, share));
}

/** Lines of one id are numbered by what they say, not by where they stand. */
function compareAmounts(one: Risk, other: Risk): number {
  return (
    one.probability - other.probability ||
    one.low - other.low ||
    one.likely - other.likely ||
    one.high - other.high ||
    (one.correlation ?? 0) - (other.correlation ?? 0)
  );
}
