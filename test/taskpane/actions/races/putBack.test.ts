import type { Ready } from "../failEverywhere";
import type { Others } from "./bystanders";
import { theirFormula, type Move } from "./interferences";
import { readyToRefresh } from "./jobs";
import { race, requestsWithout, writingRequest } from "./raceKit";
import { sharingJobs, sharingRewrites } from "./sharingJobs";

const typed = "Typed by somebody";

/** What stands in a cell or behind a name, by place. */
function saidIn(workbook: Others): Map<string, unknown> {
  const cells = workbook.Worksheets.items().flatMap((sheet) => {
    const used = sheet.GetUsedRangeOrNullObject(true);
    const lines = (used?.Formulas ?? []) as unknown[][];
    return lines.flatMap((line, down) =>
      line.map((formula, across): [string, unknown] => [
        JSON.stringify([sheet.Id, used!.RowIndex + down, used!.ColumnIndex + across]),
        formula,
      ]),
    );
  });
  const names = workbook.Names.items().map(({ Name, Formula }): [string, unknown] => [Name, Formula]);
  return new Map([...cells, ...names]);
}

/** The cells that a job fills or writes over, and the names; the job is done by it. */
async function writtenBy({ workbench: { host }, run }: Ready) {
  const { workbook } = host.boundaries;
  const before = saidIn(workbook);
  await run();
  const after = saidIn(workbook);
  const changed = [...before.keys()].filter((place) => after.has(place) && after.get(place) !== before.get(place));
  const cells = changed.filter((place) => place.startsWith("["));
  return {
    cells: [...new Set([cells[0], cells[Math.floor(cells.length / 2)], cells.at(-1)!])],
    name: changed.find((place) => !place.startsWith("[")),
  };
}

const cellOf = (workbook: Others, place: string) => {
  const [id, row, column] = JSON.parse(place) as [string, number, number];
  return workbook.Worksheets.item(id)!.GetCell(row, column);
};

test.each([
  ["a refresh", () => readyToRefresh("budget")],
  ["making portable", sharingJobs["making portable"]],
])("what somebody types while %s is put back stays, in cells and in names", async (_, start) => {
  const written = await writtenBy(await start());
  const writing = await writingRequest(await start());
  const requests = await requestsWithout(writing, await start());
  expect({ cells: written.cells.length, requests }).toEqual({ cells: 3, requests: expect.any(Number) as number });
  const move: Move = {
    label: "somebody types",
    work: (workbook) => {
      for (const place of written.cells) cellOf(workbook, place).Values = [[typed]];
      if (written.name) workbook.Names.item(written.name)!.Formula = theirFormula;
    },
  };
  for (let request = writing + 1; request <= requests; request++) {
    const ready = await start();
    await race(ready, request, move, sharingRewrites, writing);
    const { workbook } = ready.workbench.host.boundaries;
    const there = written.cells.map((place) => (cellOf(workbook, place).Values as unknown[][])[0][0]);
    const said = written.name && workbook.Names.item(written.name)!.Formula;
    expect({ request, there, said }).toEqual({
      request,
      there: written.cells.map(() => typed),
      said: written.name && theirFormula,
    });
    await ready.workbench.dispose();
  }
});
