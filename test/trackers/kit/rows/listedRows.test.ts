import { gatherRows } from "../../../../src/trackers/kit/rows/listedRows";

const list = (ids: string[], titles: string[]) => ({ lines: ids.map((_, at) => at + 1), ids, titles, prefix: "R" });

test("a row is found again when its id is written in another way, and shows it as the source does", () => {
  const known = [
    { id: "A1", title: "Fire" },
    { id: "A2", title: "Flood" },
  ];
  const rows = gatherRows(list(["a2\u00a0", " A1", "A3"], ["Flood", "Fire", "Strike"]), known);
  expect(rows.map(({ id, line }) => [id, line])).toEqual([
    [" A1", 2],
    ["a2\u00a0", 1],
    ["A3", 3],
  ]);
});

test("an id as it is comes before one that is only like it", () => {
  const rows = gatherRows(list(["A1 ", "A1"], ["Fire again", "Fire"]), [{ id: "A1", title: "Fire" }]);
  expect(rows.map(({ id, line }) => [id, line])).toEqual([
    ["A1", 2],
    ["A1 ", 1],
  ]);
});
