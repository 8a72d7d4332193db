import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

describe("dates out of range are refused with the reason", () => {
  test.each([
    ["DUESTATUS", [-5, 46_000]],
    ["DUESTATUS", [46_000, 0]],
    ["DUESTATUS", [46_000, 2_958_466]],
    ["ELAPSED", [-1, 46_000, 46_000]],
    ["CYCLETIME", [46_000, 3e6]],
    ["SLIP", [0.5, 46_000]],
    ["NEXTDUE", [-5, 1, "month", 46_000]],
    ["OCCURRENCES", [46_000, 1, "month", -3, 46_000]],
    ["TERMEND", [-5, 46_000]],
    ["NOTICEBY", [1e7, 30]],
    ["TIMETOFILL", [-5, 46_000]],
    ["ONTIMEINFULL", [-5, 46_000, 1, 1]],
    ["HEADCOUNT", [46_000, [[null]], -1]],
  ])("%s %j", (id, args) => {
    expect(callOne(id, ...args)).toMatchObject({
      error: "#VALUE!",
      reason: expect.stringMatching(/; a date is a number from 1 \(1 January 1900\) to 2958465/),
    });
  });

  test("one date out of range spoils its own item only", () => {
    expect(call("DUESTATUS", column(-5, 46_142), 46_140)).toMatchObject([[{ error: "#VALUE!" }], ["Due soon"]]);
  });
});

describe("NEXTDUE", () => {
  test("property: the first date on or after the day, counted from the anchor", () => {
    const day = fc.integer({ min: 40_000, max: 60_000 });
    const unit = fc.constantFrom("day", "week", "month", "year");
    const rule = fc.constantFrom(null, "end", "workday", "previous");
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 13 }), unit, day, rule, (anchor, every, one, after, moved) => {
        const due = callOne("NEXTDUE", anchor, every, one, after, moved) as number;
        expect(due).toBeGreaterThanOrEqual(after);
        const [from, to] = [Math.max(1, after), due];
        expect(callOne("OCCURRENCES", anchor, every, one, from, to, moved)).toBe(due);
      }),
    );
  });

  test("text and boundary: a wrong unit, an interval that is none, holidays", () => {
    expect(callOne("NEXTDUE", 46_053, 1, "moon", 46_054)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("NEXTDUE", 46_053, 0.5, "month", 46_054)).toMatchObject({
      reason: "Every is 0.5; it must be a whole number from 1.",
    });
    expect(callOne("NEXTDUE", 46_053, 1, "month", 46_053, "workday", column(46_055, 46_056))).toBe(46_057);
    expect(callOne("NEXTDUE", 45_351, 1, "year", 45_352)).toBe(45_716);
    expect(callOne("NEXTDUE", 45_351, 4, "year", 45_352)).toBe(46_812);
  });
});

describe("OCCURRENCES", () => {
  test("blank: none in the window is blank, so that COUNT gives 0", () => {
    expect(call("OCCURRENCES", 46_500, 1, "month", 46_000, 46_100)).toEqual([[""]]);
    expect(callOne("OCCURRENCES", 46_000, 1, "day", 46_100, 46_000)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("AGEBAND and COMPLIANCERATE", () => {
  test("bands of one's own, and limits that do not rise", () => {
    expect(call("AGEBAND", column(5, 10, 11), column(5, 10))).toEqual(column("1-5", "6-10", "Over 10"));
    expect(callOne("AGEBAND", 5, column(10, 5))).toMatchObject({ error: "#VALUE!" });
    expect(callOne("AGEBAND", 5, column(10), column("a", "b", "c"))).toMatchObject({ error: "#VALUE!" });
  });

  test("five languages, weights, partly met; a word that is not known is named", () => {
    expect(callOne("COMPLIANCERATE", column("Konform", "NON CONFORME", "cumple", "nao avaliado"))).toBe(0.5);
    expect(callOne("COMPLIANCERATE", column("compliant", "partial", null), column(3, 1, 9), 0.5)).toBe(0.875);
    expect(callOne("COMPLIANCERATE", column("compliant", "maybe"))).toEqual({
      error: "#VALUE!",
      reason: 'Classes, line 2: "maybe" is not a status that is known here.',
    });
  });
});
