import { appearances, ownMoves, sourceMoves } from "./interferences";
import { kindNames, plannedOf, readyToRemove, type KindName } from "./jobs";
import { race, requestsOf } from "./raceKit";

/** The last request looks whether all is gone; the one before deletes. */
test.each(kindNames)(
  "a %s that is removed while somebody else works in the workbook goes, and nothing else",
  async (kind: KindName) => {
    const planned = await plannedOf(kind);
    const requests = await requestsOf(await readyToRemove(kind));
    const few = { ...planned, names: planned.names.slice(-1) };
    const moves = [...appearances(few), ...sourceMoves(planned), ...ownMoves(few)];
    for (const move of moves) {
      const { failure, made } = await race(await readyToRemove(kind), requests - 1, move);
      // What the workbook remembers of its sheets' headings outlives a tracker.
      const left = made.after.filter((name) => !name.startsWith("COO Toolkit choices"));
      expect({ move: move.label, failure, left }).toEqual({ move: move.label, failure: null, left: [] });
    }
  },
);
