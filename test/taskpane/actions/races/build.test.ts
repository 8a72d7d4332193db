import { appearances } from "./interferences";
import { kindNames, plannedOf, readyToBuild, type KindName } from "./jobs";
import { raceEach, requestsOf } from "./raceKit";

/** The request of a build that writes: the last but one, as figures are there at once, and print is set up afterwards. */
test.each(kindNames)(
  "a %s that is built while somebody else takes its names leaves theirs and nothing of its own",
  async (kind: KindName) => {
    const planned = await plannedOf(kind);
    const writing = (await requestsOf(await readyToBuild(kind))) - 1;
    const few = { ...planned, names: planned.names.slice(-1) };
    const moves = appearances(few);
    const outcomes = await raceEach(`Building a ${kind}`, () => readyToBuild(kind), writing, moves);
    outcomes.forEach(({ failure, made }, at) => {
      expect({ move: moves[at].label, made: made.after }).toEqual({ move: moves[at].label, made: [] });
      expect(failure).toMatchObject({ next: "The workbook is as it was before. Try again.", leftovers: [] });
      expect(failure?.why).toMatch(/^Somebody added a (sheet|defined name|table) called ".+ meanwhile\.$/);
    });
  },
);
