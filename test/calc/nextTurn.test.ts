import { nextTurn } from "../../src/calc/nextTurn";

test("others have their turn, and no timer is asked, which a hidden page keeps waiting", async () => {
  const timer = jest.spyOn(globalThis, "setTimeout");
  const heard: string[] = [];
  setImmediate(() => heard.push("another"));
  for (let turn = 0; turn < 50; turn++) await nextTurn();
  expect(heard).toEqual(["another"]);
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
});
