import { appearances, sourceMoves } from "./interferences";
import { plannedOf, readyToRefresh } from "./jobs";
import { race, writingRequest } from "./raceKit";

test.each(["budget", "kpi"] as const)(
  "a %s that is refreshed while somebody else works in the workbook leaves what is theirs",
  async (kind) => {
    const planned = await plannedOf(kind);
    const writing = await writingRequest(await readyToRefresh(kind));
    const few = { ...planned, names: planned.names.slice(-1) };
    for (const move of [...appearances(few), ...sourceMoves(planned)]) {
      const ready = await readyToRefresh(kind);
      await race(ready, writing, move);
      await ready.workbench.dispose();
    }
  },
);
