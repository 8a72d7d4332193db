import { nothing, wrongInHostileLists } from "./hostileLists";

test("trackers of sheets with hostile keys and numbers show what their rows come to", async () => {
  expect(await wrongInHostileLists({ budgets: 25, registers: 10, scorecards: 10 })).toEqual(nothing);
});
