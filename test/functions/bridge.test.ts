import fc from "fast-check";
import { exactSum } from "../../src/calc/sum";
import { call, column } from "./callFunction";

const LABELS = column("Rent", "Travel", "Software");

describe("BRIDGE", () => {
  test("normal: the largest change first", () => {
    expect(call("BRIDGE", LABELS, column(100, 50, 10), column(120, 40, 45))).toEqual([
      ["Software", 35, 160, 195],
      ["Rent", 20, 195, 215],
      ["Travel", -10, 215, 205],
    ]);
  });

  test("normal: the rest is one step", () => {
    expect(call("BRIDGE", LABELS, column(100, 50, 10), column(120, 40, 45), null, 1)).toEqual([
      ["Software", 35, 160, 195],
      ["Other", 10, 195, 205],
    ]);
    expect(call("BRIDGE", LABELS, column(100, 50, 10), column(120, 40, 45), null, 3)).toHaveLength(3);
  });

  test("normal: with revenue and expense it is a bridge of the result", () => {
    const types = column("revenue", "expense", "expense");
    expect(
      call("BRIDGE", column("Sales", "Rent", "Travel"), column(500, 100, 50), column(480, 120, 40), types),
    ).toEqual([
      ["Sales", -20, 350, 330],
      ["Rent", -20, 330, 310],
      ["Travel", 10, 310, 320],
    ]);
  });

  test("normal: lines of one kind stand as they are", () => {
    expect(call("BRIDGE", column("Rent"), 100, 120, "expense")).toEqual([["Rent", 20, 100, 120]]);
  });

  test("blank: nothing planned or reported counts as nothing, an empty line is left out", () => {
    expect(call("BRIDGE", column("New", "Gone", null), column(null, 30, null), column(50, "", null))).toEqual([
      ["New", 50, 30, 80],
      ["Gone", -30, 80, 50],
    ]);
  });

  test("text and error: a wrong amount stops it, an error goes through", () => {
    expect(call("BRIDGE", LABELS, column(1, "x", 3), column(1, 2, 3))).toMatchObject({ error: "#VALUE!" });
    expect(call("BRIDGE", LABELS, column(1, 2, 3), column(1, "#N/A", 3))).toMatchObject({ error: "#N/A" });
  });

  test("boundary: nothing at all, a wrong count", () => {
    expect(call("BRIDGE", column(null), column(null), column(null))).toMatchObject({ error: "#VALUE!" });
    expect(call("BRIDGE", LABELS, column(1, 2, 3), column(1, 2, 3), null, 0)).toMatchObject({
      reason: "Top is 0; it must be 1 or more.",
    });
    expect(call("BRIDGE", LABELS, column(1, 2), column(1, 2, 3))).toMatchObject({ error: "#VALUE!" });
  });

  test("property: the ends tie out and every step starts where the one before ends", () => {
    const cents = fc.integer({ min: -1e7, max: 1e7 }).map((amount) => amount / 100);
    const line = fc.record({ plan: cents, actual: cents });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (lines, top) => {
        const labels = column(...lines.map((_, at) => `Line ${at}`));
        const plan = lines.map((one) => one.plan);
        const actual = lines.map((one) => one.actual);
        const steps = call("BRIDGE", labels, column(...plan), column(...actual), null, top) as [
          string,
          number,
          number,
          number,
        ][];
        expect(steps[0][2]).toBe(exactSum(plan));
        expect(steps[steps.length - 1][3]).toBe(exactSum(actual));
        steps.slice(1).forEach((step, at) => expect(step[2]).toBe(steps[at][3]));
        expect(steps.length).toBe(Math.min(lines.length, top + 1));
      }),
    );
  });
});
