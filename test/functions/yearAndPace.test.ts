import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

const MONTHS = [[95, 120, 118, 140]];

describe("REMAINING", () => {
  test("normal, and exact to the cent", () => {
    expect(callOne("REMAINING", 1000, 600, 150)).toBe(250);
    expect(callOne("REMAINING", 0.3, 0.1, 0.2)).toBe(0);
  });

  test("blank: nothing committed is nothing; a blank actual is not", () => {
    expect(call("REMAINING", column(100, 100), column(40, null), column(null, 5))).toEqual(column(60, ""));
  });
});

describe("BUDGETUSED", () => {
  test("normal, blank, and a plan of zero", () => {
    expect(call("BUDGETUSED", column(45, null, 45, 45), column(60, 60, null, 0))).toMatchObject([
      [0.75],
      [""],
      [""],
      [{ error: "#N/A" }],
    ]);
  });
});

describe("PACE", () => {
  test("normal: 60 % spent at half time is 20 % ahead", () => {
    expect(callOne("PACE", 60, 100, 0.5)).toBe(1.2);
  });

  test("boundary: before the start and after the end", () => {
    expect(callOne("PACE", 60, 100, 0)).toEqual({
      error: "#N/A",
      reason: "No time has elapsed yet, so there is no pace.",
    });
    expect(callOne("PACE", 60, 100, 1)).toBe(0.6);
    expect(call("PACE", 60, 100, 1.5)).toEqual({
      error: "#VALUE!",
      reason: "Elapsed is 1.5; it must be between 0 and 1.",
    });
  });

  test("array: one elapsed for all, and blanks", () => {
    expect(call("PACE", column(60, null), column(100, 100), 0.5)).toEqual(column(1.2, ""));
  });
});

describe("YTD and YTG", () => {
  test("normal, in a row or a column", () => {
    expect(callOne("YTD", MONTHS, 2)).toBe(215);
    expect(callOne("YTD", column(95, 120, 118, 140), 2)).toBe(215);
    expect(callOne("YTG", MONTHS, 2)).toBe(258);
  });

  test("blank: skipped, and a blank period has no sum", () => {
    expect(callOne("YTD", [[95, null, 118, ""]], 4)).toBe(213);
    expect(callOne("YTD", MONTHS, [[null]])).toBe("");
  });

  test("boundary: none, all, and more than there are", () => {
    expect(call("YTD", MONTHS, column(0, 4))).toEqual(column(0, 473));
    expect(call("YTG", MONTHS, column(0, 4))).toEqual(column(473, 0));
    expect(call("YTD", MONTHS, 5)).toEqual({
      error: "#VALUE!",
      reason: "Period is 5, but there are only 4 periods.",
    });
    expect(call("YTD", MONTHS, 1.5)).toMatchObject({ reason: "Period is 1.5; it must be a whole number." });
    expect(call("YTD", MONTHS, -1)).toMatchObject({ reason: "Period is -1; it must be 0 or more." });
  });

  test("error: an error in the range is the sum's", () => {
    expect(call("YTD", [[95, "#DIV/0!"]], 1)).toMatchObject({ error: "#DIV/0!" });
  });

  test("property: both add up to the year, to the cent", () => {
    const cents = fc.integer({ min: -1e8, max: 1e8 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 13 }), fc.nat(12), (amounts, at) => {
        const period = Math.min(at, amounts.length);
        const values = [amounts.map((amount) => amount / 100)];
        const parts = [callOne("YTD", values, period), callOne("YTG", values, period)] as number[];
        expect(Math.round(parts[0] * 100) + Math.round(parts[1] * 100)).toBe(amounts.reduce((sum, next) => sum + next));
      }),
    );
  });
});

describe("RUNRATE", () => {
  test("normal: the reported periods, or those that are closed", () => {
    expect(callOne("RUNRATE", [[95, 120, 118, 140, null, null]])).toBe(1419);
    expect(callOne("RUNRATE", MONTHS, 2)).toBe(1290);
    expect(callOne("RUNRATE", MONTHS, 2, 4)).toBe(430);
  });

  test("boundary: before the first period is closed", () => {
    expect(callOne("RUNRATE", [[null, null]])).toMatchObject({ error: "#N/A" });
    expect(callOne("RUNRATE", MONTHS, 0)).toEqual({
      error: "#N/A",
      reason: "No period is closed yet, so there is no run rate.",
    });
    expect(call("RUNRATE", MONTHS, 2, 0)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("FULLYEAR", () => {
  const plan = [[100, 110, 120, 130]];

  test("normal: each method", () => {
    expect(callOne("FULLYEAR", [[95, 120]], plan, 2)).toBe(465);
    expect(callOne("FULLYEAR", [[95, 120]], plan, 2, "Plan")).toBe(465);
    expect(callOne("FULLYEAR", [[95, 120]], plan, 2, "runrate")).toBe(430);
    expect(callOne("FULLYEAR", [[95, 115]], plan, 2, "phased")).toBe(460);
  });

  test("array: one forecast for each month that can be closed", () => {
    expect(call("FULLYEAR", [[95, 120]], plan, [[0, 1, 2]])).toEqual([[460, 455, 465]]);
  });

  test("blank: no closed period given, no forecast", () => {
    expect(callOne("FULLYEAR", [[95]], plan, [[null]])).toBe("");
  });

  test("boundary: nothing to scale by", () => {
    expect(callOne("FULLYEAR", [[95]], plan, 0, "runrate")).toMatchObject({ error: "#N/A" });
    expect(callOne("FULLYEAR", [[95]], [[0, 10]], 1, "phased")).toEqual({
      error: "#N/A",
      reason: "The plan to date is 0, so the year cannot be scaled by it.",
    });
    expect(call("FULLYEAR", [[95]], plan, 2)).toMatchObject({ reason: "Closed is 2, but there is only 1 period." });
    expect(call("FULLYEAR", [[95]], plan, 1, "guess")).toMatchObject({ error: "#VALUE!" });
  });
});
