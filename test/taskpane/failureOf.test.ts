import { failed } from "../../src/taskpane/actions/failure";
import { failureOf } from "../../src/taskpane/failureOf";

test("an action's failure is told in its own words", () => {
  const error = failed("The tracker was not built.", "Excel stopped answering.", "Try again.", ["Budget tracker"]);
  expect(failureOf(error)).toEqual(error.failure);
});

test("an error that was not foreseen keeps its message as the reason", () => {
  expect(failureOf(new TypeError("x is undefined"))).toMatchObject({ why: "x is undefined", leftovers: [] });
  expect(failureOf("offline")).toMatchObject({ why: "offline" });
});

describe("after Cancel", () => {
  test("nothing failed where nothing is left", () => {
    const told = failureOf(failed("The tracker was not built.", "You canceled it.", ""), true);
    expect(told).toMatchObject({ what: "Canceled.", why: "", leftovers: [] });
  });

  test("what could not be taken back is still told", () => {
    const error = failed("The tracker was not built.", "Excel stopped answering.", "", ["Budget tracker"]);
    expect(failureOf(error, true)).toEqual(error.failure);
  });
});
