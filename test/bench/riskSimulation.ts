import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulateTotals } from "../../src/calc/simulation";
import { register, RISKS } from "./riskRegister";
import { processorTime, printTable } from "./timing";

const TRIALS = 1_000_000;

/** The exact mean of the totals under triangular impacts. */
const mean = register.reduce(
  (sum, { probability, low, likely, high }) => sum + (probability * (low + likely + high)) / 3,
  0,
);

/** A million trials of fifty risks beside the same loop in plain C, where there is a C compiler. */
export function benchRiskSimulation(): void {
  const ours = processorTime(() => simulateTotals(register, { trials: TRIALS, shape: "triangular" }));
  const pert = processorTime(() => simulateTotals(register, { trials: TRIALS, shape: "pert" }));
  const totals = simulateTotals(register, { trials: TRIALS, shape: "triangular" });
  const found = totals.reduce((sum, total) => sum + total, 0) / TRIALS;
  const portable = inC("-O2");
  const native = inC("-O3", "-march=native", "-fno-tree-vectorize");
  const row = (name: string, time: number | undefined, share: number | undefined) => [
    name,
    time?.toFixed(0) ?? "no C compiler",
    ...[portable, native].map((c) => (c && time !== undefined ? (time / c.time).toFixed(2) : "")),
    share?.toFixed(5) ?? "",
  ];
  printTable("A million trials of fifty risks", [
    ["", "ms", "of C for any processor", "of C for this one", "mean, of the exact one"],
    row("ours, triangular", ours, found / mean),
    row("ours, PERT", pert, undefined),
    row("plain C -O2, triangular", portable?.time, portable && portable.mean / mean),
    row("plain C -O3 -march=native, not vectorized", native?.time, native && native.mean / mean),
  ]);
}

function inC(...options: string[]): { time: number; mean: number } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "coo-bench-"));
  try {
    const program = join(folder, "riskSimulation");
    const compiled = spawnSync("cc", [...options, "-o", program, join(__dirname, "riskSimulation.c"), "-lm"]);
    if (compiled.status !== 0) return undefined;
    const { stdout } = spawnSync(program, [String(TRIALS), String(RISKS), "3"], { encoding: "utf8" });
    const [time, average] = stdout.split(" ").map(Number);
    return { time, mean: average };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
