import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { startWorkbench } from "../../workbench/startWorkbench";
import { valuesOf } from "./sampleBudget";
import { buildRisks } from "./sampleRisks";

/** Figures with the tail that earlier arithmetic leaves: 0.7 − 0.4 is a hair below 0.3, 1.1 − 0.8 one above. */
const tails = { below: 0.7 - 0.4, above: 1.1 - 0.8 };

describe.each(["plain", "coo"] as const)("numbers at borders, %s formulas", (formulas) => {
  test("a probability with a tail stands on the step whose border it is on, on the sheet as in the figures", async () => {
    expect([tails.below < 0.3, tails.above > 0.3]).toEqual([true, true]);
    const list = (probability: number, at: number) => [
      `R-${at + 1}`,
      `Supplier ${"ABCDEFGHI"[at]} fails to deliver`,
      probability,
      100000,
      "Purchasing",
    ];
    const shares = [0.3, tails.below, tails.above, 0.9 - 0.2, 0.7, 0.1, 0.8 - 0.7, 0.29, 0];
    const workbench = await startWorkbench({
      sheets: { List: [["Risk ID", "Risk description", "Probability", "Impact EUR", "Owner"], ...shares.map(list)] },
    });
    if (formulas === "coo") await installCooFunctions(workbench);
    const { figures, reconciliation } = await buildRisks("List", {}, { formulas });
    expect(reconciliation.differ).toEqual([]);
    const steps = figures.risks.map(({ cells }) => cells.likelihood);
    expect([steps[1], steps[2]]).toEqual([steps[0], steps[0]]);
    expect(steps[3]).toBe(steps[4]);
    expect(steps[6]).toBe(steps[5]);
    expect(Number(steps[7])).toBeLessThanOrEqual(Number(steps[0]));
    const [heads] = await valuesOf("Risks", "A5:AF5");
    const column = heads.indexOf("Likelihood");
    const shown = (await valuesOf("Risks", `A6:AF${5 + shares.length}`)).map((row) => row[column]);
    expect(shown).toEqual(steps);
  });
});
