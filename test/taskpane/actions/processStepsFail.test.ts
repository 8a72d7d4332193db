import type { AnalysisKind } from "../../../src/trackers/process/analysis";
import { startWorkbench } from "../../workbench/startWorkbench";
import { failEverywhere, longEnough } from "./failEverywhere";
import { insert, select } from "./sampleProcesses";

const rows = [
  ["Cause", "Claims"],
  ["Late", 9],
  ["Wrong", 4],
  ["Late", 3],
  ["Dent", 2],
];

test.each(["control", "capability", "pareto"] as const)(
  "the insertion of a %s fails at actions throughout and leaves nothing",
  async (kind: AnalysisKind) => {
    const workbench = await startWorkbench({ sheets: { List: rows } });
    const look = await select("List", "A1:B5");
    const failures = await failEverywhere(workbench, () => insert(look, kind), 29);
    expect(failures).toBeGreaterThan(80);
  },
  longEnough,
);
