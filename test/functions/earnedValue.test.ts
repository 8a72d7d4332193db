import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

describe("indices and variances of earned value", () => {
  test("array and blank: a blank is not zero", () => {
    expect(call("CPI", column(35, null, 35), column(40, 40, null))).toEqual(column(0.875, "", ""));
    expect(call("COSTVARIANCE", column(35, null), 40)).toEqual(column(-5, ""));
    expect(call("SCHEDULEVARIANCE", column(35, null), 40)).toEqual(column(-5, ""));
  });

  test("boundary: before any cost or plan", () => {
    expect(callOne("CPI", 5, 0)).toEqual({
      error: "#N/A",
      reason: "There is no cost yet, so there is no cost performance.",
    });
    expect(callOne("SPI", 5, 0)).toMatchObject({ error: "#N/A" });
  });

  test("text and error", () => {
    expect(call("CPI", "x", 1)).toMatchObject({ error: "#VALUE!" });
    expect(call("SPI", column("#N/A", 1), 2)).toMatchObject([[{ error: "#N/A" }], [0.5]]);
  });
});

describe("EAC, ETC, VAC", () => {
  test("boundary: nothing earned yet has no performance to go by, but a budgeted rest", () => {
    expect(callOne("EAC", 100, 0, 10)).toMatchObject({ error: "#N/A" });
    expect(callOne("EAC", 100, 0, 10, "budget")).toBe(110);
    expect(callOne("EAC", 100, 50, 0)).toMatchObject({ error: "#N/A" });
  });

  test("error: combined needs the planned value, and a method is one of three", () => {
    expect(call("EAC", 100, 50, 60, "combined")).toEqual({ error: "#VALUE!", reason: "Pv is missing." });
    expect(call("EAC", 100, 50, 60, "best")).toMatchObject({ error: "#VALUE!" });
  });

  test("array: a method a line", () => {
    expect(call("EAC", 100, 50, 60, column("cpi", "budget"))).toEqual(column(120, 110));
  });

  test("property: spent and to spend make the estimate, estimate and what is left make the budget", () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.constantFrom("cpi", "budget", "combined"),
        (bac, ev, ac, pv, method) => {
          const [eac, etc, vac] = ["EAC", "ETC", "VAC"].map((id) => callOne(id, bac, ev, ac, method, pv) as number);
          // What is left of the budget may be a small difference of two large amounts: the tail is theirs.
          const tail = 1e-9 * Math.max(Math.abs(ac), Math.abs(bac), Math.abs(ev), Math.abs(eac));
          expect(Math.abs(ac + etc - eac)).toBeLessThanOrEqual(tail);
          expect(Math.abs(eac + vac - bac)).toBeLessThanOrEqual(tail);
        },
      ),
    );
  });
});

describe("TCPI", () => {
  test("normal, blank and a target", () => {
    expect(call("TCPI", 100, column(50, null), 40)).toMatchObject([[50 / 60], [""]]);
    expect(call("TCPI", 100, 50, 40, column(null, 90))).toEqual(column(50 / 60, 1));
  });
});

describe("EARNEDSCHEDULE", () => {
  test("blank: periods not planned yet are left out, a hole is an error", () => {
    expect(callOne("EARNEDSCHEDULE", [[10, 25, null, ""]], 17.5)).toBe(1.5);
    expect(call("EARNEDSCHEDULE", [[10, null, 25]], 5)).toEqual({
      error: "#VALUE!",
      reason: "Planned_cumulative, period 2 is blank.",
    });
    expect(call("EARNEDSCHEDULE", [[null]], 5)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("EARNEDSCHEDULE", [[10]], [[null]])).toBe("");
  });

  test("boundary: periods without planned work, and a plan that falls", () => {
    expect(callOne("EARNEDSCHEDULE", [[0, 0, 10]], 5)).toBe(2.5);
    expect(callOne("EARNEDSCHEDULE", [[10, 10, 20]], 10)).toBe(2);
    expect(call("EARNEDSCHEDULE", [[10, 5]], 5)).toMatchObject({ error: "#VALUE!" });
    expect(call("EARNEDSCHEDULE", [[10]], -5)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: the more is earned, the later the time it was planned for", () => {
    const steps = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.nat(2000), fc.nat(2000), (list, one, other) => {
        let sum = 0;
        const planned = list.map((step) => (sum += step));
        const times = [Math.min(one, other), Math.max(one, other)].map(
          (earned) => callOne("EARNEDSCHEDULE", [planned], earned) as number,
        );
        expect(times[0]).toBeLessThanOrEqual(times[1]);
        expect(times[1]).toBeLessThanOrEqual(list.length);
      }),
    );
  });
});

describe("EARNEDVALUE", () => {
  test("normal: shares of the budget", () => {
    const table = call("EARNEDVALUE", column(8, 40), column(1, 0.5), column(1, 0.5), column(10, 25)) as unknown[][];
    expect(table[0].slice(0, 6)).toEqual(["BAC", "PV", "EV", "AC", "CV", "SV"]);
    expect(table[3].slice(0, 6)).toEqual([48, 28, 28, 35, -7, 0]);
  });

  test("normal: the unit of planned can be told", () => {
    const [, task] = call("EARNEDVALUE", 0.8, 0.5, 0.5, 0.4, "money") as unknown[][];
    expect(task.slice(0, 3)).toEqual([0.8, 0.5, 0.4]);
  });

  test("blank: a task without a share is in no total, one without cost has cost none", () => {
    const table = call("EARNEDVALUE", column(8, 40), 1, column(1, null), column(null, 25)) as unknown[][];
    expect(table[2].every((cell) => cell === "")).toBe(true);
    expect(table[3].slice(0, 4)).toEqual([8, 8, 8, 0]);
    expect(table[3][6]).toMatchObject({ error: "#N/A" });
  });

  test("error: a share beyond the whole", () => {
    expect(call("EARNEDVALUE", 8, 1, 1.5, 5)).toEqual({
      error: "#VALUE!",
      reason: "Done is 1.5; it must be between 0 and 1.",
    });
    expect(call("EARNEDVALUE", 8, -0.5, 0.5, 5)).toMatchObject({ error: "#VALUE!" });
  });
});
