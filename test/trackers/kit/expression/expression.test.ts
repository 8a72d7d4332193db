import { calculate } from "../../../portable/engine";
import { differing, trees } from "./trees";

test("what an expression gives as a formula it gives as a calculation", async () => {
  const drawn = trees(400);
  const results = await calculate(drawn.map(({ task }) => task));
  expect(differing(drawn, results)).toEqual([]);
});
