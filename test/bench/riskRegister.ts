import type { Risk } from "../../src/calc/simulation";

export const RISKS = 50;

/** The same register as in riskSimulation.c; only the streams differ, as ours hang on the ids. */
export const register = Array.from({ length: RISKS }, (_, index): Risk => {
  const low = 100 + index;
  return { id: `R${index}`, probability: 0.1 + (0.8 * index) / RISKS, low, likely: 2 * low, high: 5 * low };
});
