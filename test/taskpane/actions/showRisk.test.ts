import { showTracker } from "../../../src/taskpane/actions/trackers";
import type { RiskView, Shown } from "../../../src/taskpane/actions/types";
import { startWorkbench } from "../../workbench/startWorkbench";
import { stateHash } from "../../workbench/workbookState";
import { enter } from "./sampleBudget";
import { buildRisks, firstOfNovember, riskHeader, riskRows } from "./sampleRisks";

const showRisk = (id: string) => showTracker(id) as Promise<Shown & RiskView>;

async function start() {
  const workbench = await startWorkbench({ sheets: { List: [riskHeader, ...(riskRows as (string | number)[][])] } });
  return { workbench, built: await buildRisks("List", {}, { asOf: firstOfNovember }) };
}

test("a register is shown again with the figures of its build, and nothing is written", async () => {
  const { workbench, built } = await start();
  const before = await stateHash(workbench);
  const shown = await showRisk(built.tracker.id);
  expect(shown).toMatchObject({
    tracker: built.tracker,
    isCurrent: true,
    settings: { appetite: "Medium", trials: 10000 },
  });
  expect(shown.figures.risks).toEqual(built.figures.risks);
  expect(shown.figures.contingency?.summary).toEqual(built.figures.contingency?.summary);
  expect(await stateHash(workbench)).toBe(before);
});

test("it shows what a person has typed into the register", async () => {
  const { built } = await start();
  await enter("Risks", "I6", [[0.9]]);
  await enter("Risks", "V6", [["Second supplier found"]]);
  const { figures, isCurrent } = await showRisk(built.tracker.id);
  expect(figures.risks[0].cells).toMatchObject({ id: "A1", effectiveness: 0.9, note: "Second supplier found" });
  expect(figures.risks[0].cells.residual).toBeCloseTo(2, 12);
  expect(isCurrent).toBe(true);
});

test("a risk that is new in the source is shown, and that a refresh would bring it in is said", async () => {
  const { built } = await start();
  await enter("List", "A6:L6", [["A5", "Audit finds gaps", 2, 2, "", "", "", "", "", "Legal", "", "Open"]]);
  const shown = await showRisk(built.tracker.id);
  expect(shown.isCurrent).toBe(false);
  expect(shown.figures.risks.map(({ cells }) => cells.id)).toEqual(["A1", "A2", "A3", "A4", "A5"]);
});

test("a register whose source is gone cannot be shown, in words", async () => {
  const { workbench, built } = await start();
  await workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("List").delete();
    await context.sync();
  });
  await expect(showRisk(built.tracker.id)).rejects.toMatchObject({
    failure: { what: "The register cannot be shown.", why: expect.stringContaining("not there any more") },
  });
});
