import { budgetCells, hostileBudget, wrongInBudget } from "./hostileBudgets";
import { runFuzz } from "./runFuzz";

/** The same seed gives the same sheets; the full counts run with the deep tests. */
const seed = 20261130;

test("budgets with hostile keys and amounts show what their rows come to", async () => {
  const faults = await runFuzz({ seed, count: 25, cases: hostileBudget, cells: budgetCells, wrong: wrongInBudget });
  expect({ seed, faults }).toEqual({ seed, faults: [] });
});
