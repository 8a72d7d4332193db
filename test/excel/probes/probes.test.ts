import { probes } from "../../../src/excel/probes";
import { probeAreas } from "../../../src/excel/probes/probe";
import type { ProbeRoom } from "../../../src/excel/probes/probeRoom";
import { runProbes } from "../../../src/excel/probes/runProbes";
import { installCooFunctions } from "../../../src/workbench/cli/cooFunctions";
import { oldExcel, type Strictness } from "../../../src/workbench/host/strictness";
import { startWorkbench } from "../../workbench/startWorkbench";
import { workbookState } from "../../workbench/workbookState";

const secret = "Confidential 4711";

async function workbenchOf(strictness: Partial<Strictness> = {}) {
  const sheets = {
    [secret]: [
      ["Item", "Plan"],
      ["Rent", secret],
    ],
    Other: [["=1+1"]],
  };
  const workbench = await startWorkbench({ sheets, strictness });
  await installCooFunctions(workbench);
  return { workbench, before: await workbookState(workbench) };
}

const ask = () => runProbes(probes, () => undefined, new AbortController().signal);

describe("the host answers as Excel does, and the workbook is as before", () => {
  test("as current Excel", async () => {
    const { workbench, before } = await workbenchOf();
    const answers = await ask();
    expect(answers.filter(({ outcome }) => outcome !== "as expected")).toEqual([]);
    expect(answers).toHaveLength(probes.length);
    expect(JSON.stringify(answers)).not.toContain(secret);
    expect(await workbookState(workbench)).toEqual(before);
  });

  test("as the oldest Excel, where what came later is not there", async () => {
    const { workbench, before } = await workbenchOf(oldExcel);
    const answers = await ask();
    const later = probes.filter(({ needs }) => Number(needs?.split(".")[1] ?? 0) > 13).map(({ id }) => id);
    expect(later.length).toBeGreaterThan(0);
    expect(answers.filter(({ outcome }) => outcome === "not there").map(({ id }) => id)).toEqual(later);
    expect(answers.find(({ id }) => id === "function-blank")?.seen).toBe("as 0");
    const rest = answers.filter(({ id }) => !later.includes(id));
    expect(rest.filter(({ outcome }) => outcome !== "as expected")).toEqual([]);
    expect(await workbookState(workbench)).toEqual(before);
  });
});

test("every probe has an id and words of its own, and stands in an area of the list", () => {
  expect(probes.length).toBeGreaterThanOrEqual(40);
  for (const part of ["id", "asks"] as const)
    expect(new Set(probes.map((probe) => probe[part])).size).toBe(probes.length);
  expect([...new Set(probes.map(({ area }) => area))]).toEqual([...probeAreas]);
  expect(probes.filter(({ expected }) => expected.length === 0 || expected.includes(""))).toEqual([]);
});

describe("whatever fails, nothing is left and nothing else was touched", () => {
  test.each([
    ["its second action", 2, "before"],
    ["its fifth action", 5, "before"],
    ["the answer to its third action", 3, "afterAll"],
  ] as const)("each probe, at %s", async (_, action, kind) => {
    const { workbench, before } = await workbenchOf();
    const failing = probes.map((probe) => ({
      ...probe,
      run(room: ProbeRoom) {
        workbench.host.faults.failAt(action, kind);
        return probe.run(room);
      },
    }));
    const answers = await runProbes(failing, () => undefined, new AbortController().signal);
    workbench.host.faults.failAt(null);
    expect(answers).toHaveLength(probes.length);
    expect(answers.filter(({ outcome }) => outcome === "not asked").length).toBeGreaterThan(probes.length / 3);
    expect(await workbookState(workbench)).toEqual(before);
  });

  test.each(["before", "afterAll"] as const)("the sheet's adding and taking away (%s)", async (kind) => {
    const { workbench, before } = await workbenchOf();
    const few = probes.filter(({ id }) => id === "compare-case" || id === "sheet-very-hidden");
    for (let action = 1; action <= 12; action++) {
      workbench.host.faults.failAt(action, kind);
      await runProbes(few, () => undefined, new AbortController().signal).catch(() => undefined);
      workbench.host.faults.failAt(null);
      expect([action, await workbookState(workbench)]).toEqual([action, before]);
    }
  });

  test("a run that is called off, and a sheet that a person adds meanwhile, which stays", async () => {
    const { workbench, before } = await workbenchOf();
    const controller = new AbortController();
    const run = runProbes(probes, (_, at) => at === 20 && controller.abort(), controller.signal);
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(await workbookState(workbench)).toEqual(before);
    const few = probes.slice(0, 2).map((probe, at) => ({
      ...probe,
      async run(room: ProbeRoom) {
        if (at === 1) room.context.workbook.worksheets.add("COO check 00000000");
        return probe.run(room);
      },
    }));
    await runProbes(few, () => undefined, new AbortController().signal);
    const names = (await workbookState(workbench)).sheets as { name: string }[];
    expect(names.map(({ name }) => name)).toEqual([secret, "Other", "COO check 00000000"]);
  });
});
