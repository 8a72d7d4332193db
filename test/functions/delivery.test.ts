import fc from "fast-check";
import { call, callOne, column } from "./callFunction";
import { table } from "./closeTo";

const shares = (...args: unknown[]) => Object.values(table("ONTIMEINFULL", ...args));

describe("ONTIMEINFULL on a day", () => {
  const PROMISED = column(100, 100, 100, 200);
  const ORDERED = column(5, 5, 5, 5);
  const SHIPPED = column(5, 4, null, null);

  test("what is due and not delivered has failed, what is not due is left out and counted", () => {
    const delivered = column(100, 101, null, null);
    expect(shares(PROMISED, delivered, ORDERED, SHIPPED)).toEqual([0.5, 0.5, 0.5]);
    expect(shares(PROMISED, delivered, ORDERED, SHIPPED, 150)).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
  });

  test("boundary: on its day a line is not late, with days of grace later; a later delivery does not count yet", () => {
    const [open, later] = [column(100, 100, null, null), column(100, 100, 160, null)];
    expect(shares(PROMISED, open, ORDERED, SHIPPED, 100)).toEqual([1, 0.5, 0.5, 2]);
    expect(shares(PROMISED, open, ORDERED, SHIPPED, 103, null, 3)).toEqual([1, 0.5, 0.5, 2]);
    expect(shares(PROMISED, later, ORDERED, column(5, 5, 5, null), 150)).toEqual([2 / 3, 2 / 3, 2 / 3, 1]);
  });

  test("too early, by order, by unit", () => {
    expect(shares(column(100), column(80), column(5), column(5), 150, 10)).toEqual([0, 1, 0, 0]);
    const byOrder = [column(100, 100, 300, 100), column(100, 110, null, 90), ORDERED, column(5, 5, null, 5), 150];
    expect(shares(...byOrder, null, null, column("A", "A", "B", "C"), "order")).toEqual([0.5, 1, 0.5, 1]);
    expect(
      shares(column(100, 100), column(99, 101), column(10, 30), column(8, 30), 150, null, null, null, "unit"),
    ).toEqual([0.25, 38 / 40, 0.2, 0]);
    expect(callOne("ONTIMEINFULL", 100, 100, 5, 5, 150, null, null, null, "order")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: a line that is due and open never raises a rate", () => {
    const line = fc.tuple(...[1, 1, 0, 0].map((min) => fc.integer({ min, max: 9 })));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const columns = [0, 1, 2, 3].map((at) => column(...lines.map((one) => one[at])));
        const before = shares(...columns, 50);
        const after = shares(...columns.map((cells, at) => [...cells, [[1, null, 5, null][at]]]), 50);
        [0, 1, 2].forEach((at) => expect(after[at]).toBeLessThanOrEqual(before[at]));
      }),
    );
  });
});

describe("ELAPSED, CYCLETIME and SLIP", () => {
  test("property: working days of a stretch are those of its parts, whatever the holidays", () => {
    const day = fc.integer({ min: 45_000, max: 45_400 });
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(200), fc.array(day, { maxLength: 9 }), (start, first, second, free) => {
        const days = (from: number, to: number) =>
          callOne("CYCLETIME", from, to, "workdays", column(null, ...free)) as number;
        const middle = start + first;
        expect(days(start, middle + 1 + second)).toBe(days(start, middle) + days(middle + 1, middle + 1 + second));
        expect(callOne("SLIP", start, middle, null, "workdays", column(null, ...free))).toBe(
          first === 0 ? 0 : days(start + 1, middle),
        );
      }),
    );
  });

  test("boundary: the wrong way round, no working day, times of the day", () => {
    expect(callOne("ELAPSED", 46_010, 46_000, 46_005)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("ELAPSED", 46_032, 46_033, 46_033, "workdays")).toMatchObject({ error: "#N/A" });
    expect(callOne("CYCLETIME", 46_010, 46_000)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("CYCLETIME", 46_000.9, 46_001.1)).toBe(2);
    expect(callOne("SLIP", 46_000.9, 46_001.1)).toBe(1);
  });
});

describe("schedule forecasts", () => {
  test("nothing earned and no time gone have no answer, never the plan", () => {
    expect(call("SCHEDULEFORECAST", column(10, 20), 0, 1)).toMatchObject([
      ["ES", 0],
      ["SV(t)", -1],
      ["SPI(t)", 0],
      ["Forecast duration", { error: "#N/A" }],
      ["TSPI", { error: "#N/A" }],
    ]);
    expect(callOne("SPITIME", column(10, 20), 5, 0)).toMatchObject({ error: "#N/A" });
    expect(callOne("SPITIME", column(10, 20), 5, -1)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("SCHEDULEFORECAST", column(10, 20), 5, 1, 0)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("FINISHFORECAST and HOWMANY", () => {
  const counts = column(3, 5, null, 4, 0, 6, 2);

  test("with a start the result is a date; a blank period was not worked", () => {
    const periods = callOne("FINISHFORECAST", counts, 12.2) as number;
    expect(callOne("FINISHFORECAST", counts, 12.2, null, 46_000)).toBe(46_000 + 7 * periods);
    expect(callOne("FINISHFORECAST", counts, 12.2, null, 46_000, 14)).toBe(46_000 + 14 * periods);
    expect(callOne("FINISHFORECAST", counts, 0, null, 46_000)).toBe(46_000);
  });

  test("property: more to go never takes less, and what is promised is brought", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 5, maxLength: 12 }), fc.nat(60), (past, items) => {
        const down = column(...past, 1, 1, 1, 1, 1);
        const periods = callOne("FINISHFORECAST", down, items) as number;
        expect(callOne("FINISHFORECAST", down, items + 1)).toBeGreaterThanOrEqual(periods);
        expect(callOne("HOWMANY", down, periods)).toBeGreaterThanOrEqual(items);
      }),
    );
  });
});
