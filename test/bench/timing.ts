/** Runs are repeated until they took this much, as the processor's clock ticks in milliseconds. */
const ENOUGH = 400_000;

/** Processor time of a run in milliseconds: it counts what the code does, not what else the machine is busy with. */
export function processorTime(run: () => unknown): number {
  run();
  const start = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < ENOUGH) {
    run();
    runs += 1;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return used / runs / 1e3;
}

const ROUNDS = 41;

/**
 * Middle times of several runs in milliseconds, taken in turns: each meets the same heap and the same load, so that their ratios
 * are those of the code.
 */
export function timesInTurn(runs: readonly (() => unknown)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, run] of runs.entries()) {
      const start = performance.now();
      run();
      times[at].push(performance.now() - start);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]);
}

/** Numbers that look random and are the same in every run. */
export function* pseudoRandom(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Prints a table with a title and aligned columns. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

/** What a library gives, or why it gives nothing. */
export function attempt<Result>(run: () => Result, show: (result: Result) => string): string {
  try {
    return show(run());
  } catch (error) {
    return `fails: ${error instanceof Error ? error.message : String(error)}`;
  }
}
