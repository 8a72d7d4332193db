import { buildBudget } from "../../../../src/taskpane/actions/budget";
import { forget } from "../../../../src/taskpane/actions/forget";
import { choose, look } from "../../../../src/taskpane/actions/workbook";
import { defaultBudgetOptions } from "../../../../src/trackers/budget/options";
import type { Ready } from "../failEverywhere";
import type { Others } from "./bystanders";
import type { Move } from "./interferences";
import { readyToRemove } from "./jobs";
import { race, requestsOf, writingRequest } from "./raceKit";

const sheet = "COO Toolkit choices";
const theirs = ["their headings", "Line", "", "", "", "Their plan"];

/** Somebody else's build remembers something, in the row above ours. */
const remembers: Move = {
  label: "a row is put in",
  work: async (workbook) => {
    const there = workbook.Worksheets.item(sheet);
    if (!there) return;
    await there.GetRange("4:4").Insert("Down");
    there.GetRange("A4:F4").Values = [theirs];
  },
};

function rowsIn(workbook: Others): string[][] {
  const used = workbook.Worksheets.item(sheet)?.GetUsedRangeOrNullObject(true);
  return ((used?.Values ?? []) as unknown[][]).slice(3).map((row) => row.map(String));
}

const rebuild = async () =>
  buildBudget(
    choose(await look("Export"), { department: "none" }),
    defaultBudgetOptions,
    () => undefined,
    new AbortController().signal,
  );

/** A workbook that remembers its list, and a job on that. */
async function ready(run: () => Promise<unknown>): Promise<Ready> {
  const { workbench } = await readyToRemove("budget");
  return { workbench, run };
}

const jobs = {
  "a build": () => ready(rebuild),
  "forgetting the only row": () => ready(async () => forget(await look("Export"))),
  "forgetting one of two rows": async () => {
    const { workbench, run } = await ready(async () => forget(await look("Export")));
    const there = workbench.host.boundaries.workbook.Worksheets.item(sheet)!;
    there.GetRange("A5:F5").Values = [["other headings", ...theirs.slice(1)]];
    return { workbench, run };
  },
};

test.each(Object.entries(jobs))("%s leaves what somebody else remembers at that moment", async (name, start) => {
  const requests = await requestsOf(await start());
  for (let request = 1; request <= requests; request++) {
    const job = await start();
    let isThere = false;
    const move: Move = {
      label: remembers.label,
      work: (workbook) => {
        // Once the sheet has gone there is none to write on.
        isThere = workbook.Worksheets.item(sheet) !== null;
        return remembers.work(workbook);
      },
    };
    await race(job, request, move);
    const rows = rowsIn(job.workbench.host.boundaries.workbook);
    const ours = rows.filter(([first]) => first !== theirs[0] && first !== "other headings" && first !== "");
    const other = rows.filter(([first]) => first === "other headings");
    expect({
      request,
      theirs: rows.filter(([first]) => first === theirs[0]).map((row) => row.slice(0, 6)),
      ours: ours.length,
      other: other.map((row) => row.slice(0, 6)),
    }).toEqual({
      request,
      theirs: isThere ? [theirs] : [],
      ours: name === "a build" ? 1 : 0,
      other: name.endsWith("two rows") ? [["other headings", ...theirs.slice(1)]] : [],
    });
    await job.workbench.dispose();
  }
});

test("a build that fails while somebody else remembers something leaves theirs, and ours as it was", async () => {
  const start = jobs["a build"];
  const { host } = (await start()).workbench;
  const [before] = rowsIn(host.boundaries.workbook);
  const writing = await writingRequest(await start());
  for (const request of [writing, writing + 1]) {
    const job = await start();
    await race(job, request, remembers, undefined, writing);
    const rows = rowsIn(job.workbench.host.boundaries.workbook).map((row) => row.slice(0, 6));
    expect({ request, rows }).toEqual({ request, rows: [theirs, before.slice(0, 6)] });
    await job.workbench.dispose();
  }
});
