import { failed } from "../../src/taskpane/actions/failure";
import { failureOf } from "../../src/taskpane/failureOf";

test("an action's failure is told in its own words", () => {
  const error = failed("The tracker was not built.", "Excel stopped answering.", "Try again.", ["Budget tracker"]);
  expect(failureOf(error)).toEqual(error.failure);
});

test("an error that was not foreseen never shows its message, which is for programmers", () => {
  expect(failureOf(new TypeError("x is undefined"))).toMatchObject({
    why: expect.not.stringContaining("undefined"),
    leftovers: [],
  });
  expect(failureOf({ code: "AccessDenied" })).toMatchObject({ why: "A sheet or the workbook is protected." });
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
