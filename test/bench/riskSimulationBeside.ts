import { draw } from "../../src/calc/draw";
import { riskEntities } from "../../src/calc/riskStreams";
import { simulateTotals, type Risk } from "../../src/calc/simulation";
import { register, RISKS } from "./riskRegister";
import { printTable, processorTime } from "./timing";

const SEED = 1;

/** A risk that draws and costs for itself. */
class DrawnRisk {
  private readonly turn: number;

  constructor(
    private readonly risk: Risk,
    private readonly entity: number,
  ) {
    this.turn = (risk.likely - risk.low) / (risk.high - risk.low);
  }

  costIn(trial: number): number {
    const { probability, low, likely, high } = this.risk;
    const drawn = draw(trial, SEED, this.entity);
    if (drawn >= probability) return 0;
    const share = drawn / probability;
    return share < this.turn
      ? low + Math.sqrt(share * (high - low) * (likely - low))
      : high - Math.sqrt((1 - share) * (high - low) * (high - likely));
  }
}

/** The straightforward way: an object a risk, asked in every trial. */
function objectsTotals(trials: number): number[] {
  const entities = riskEntities(register);
  const risks = register.map((risk, at) => new DrawnRisk(risk, entities[at]));
  const totals: number[] = [];
  for (let trial = 1; trial <= trials; trial++) totals.push(risks.reduce((sum, risk) => sum + risk.costIn(trial), 0));
  return totals;
}

/** Nothing but as many draws, one by one. */
function bareDraws(trials: number): number {
  const entities = riskEntities(register);
  let sum = 0;
  for (const entity of entities) for (let trial = 1; trial <= trials; trial++) sum += draw(trial, SEED, entity);
  return sum;
}

/** Our simulation beside objects that draw and cost, and beside the draws alone, in few trials and in many. */
export function benchRiskSimulationBeside(): void {
  for (const trials of [10_000, 1_000_000]) {
    const totals = simulateTotals(register, { trials, shape: "triangular" });
    const apart = objectsTotals(trials).reduce((most, total, at) => Math.max(most, Math.abs(total - totals[at])), 0);
    const runs: [name: string, run: () => unknown][] = [
      ["ours, triangular", () => simulateTotals(register, { trials, shape: "triangular" })],
      ["ours, PERT", () => simulateTotals(register, { trials, shape: "pert" })],
      ["an object a risk, triangular", () => objectsTotals(trials)],
      ["bare loop of DRAW", () => bareDraws(trials)],
    ];
    const times = runs.map(([, run]) => processorTime(run));
    printTable(
      `${trials.toLocaleString("en-US")} trials of ${RISKS} risks; totals of ours and the objects differ by ${apart.toExponential(0)} at most`,
      [
        ["", "ms", "times ours"],
        ...runs.map(([name], at) => [name, times[at].toFixed(1), (times[at] / times[0]).toFixed(2)]),
      ],
    );
  }
}
