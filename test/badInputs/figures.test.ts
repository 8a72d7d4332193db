import * as fc from "fast-check";
import { addMonths } from "../../src/calc/addMonths";
import { normalQuantile } from "../../src/calc/normalQuantile";
import { percentile } from "../../src/calc/percentile";
import { phase } from "../../src/calc/phase";
import { roundHalfAway } from "../../src/calc/round";
import { standardDeviation } from "../../src/calc/standardDeviation";
import { exactSum } from "../../src/calc/sum";
import { functionTable } from "../../src/functions/table";
import { readDateText } from "../../src/sheets/dateText";
import { call, callOne, column } from "../functions/callFunction";
import { badInput } from "./badInput";

const ERRORS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];
const failing = (what: unknown) => expect(what).toEqual({ error: expect.any(String), reason: expect.any(String) });
const flat = (result: unknown): unknown[] => (Array.isArray(result) ? result.flat(2) : [result]);

badInput("B054", () => {
  failing(callOne("XMR", column(5)));
  failing(callOne("PPK", column(5), 1, 9));
  failing(callOne("MASE", column(5), column(4), column(3)));
  for (const share of [0, 0.3, 0.8, 1]) expect(percentile([5], share)).toBe(5);
});

badInput("B064", () => {
  const many = Array.from({ length: 150_000 }, (_, at) => [at % 7]);
  for (const id of ["MAE", "WAPE", "RMSE"]) expect(typeof callOne(id, many, many)).toBe("number");
  expect(callOne("HHI", many)).toBeGreaterThan(0);
  expect(callOne("VALUEATRISK", many)).toBe(0);
  expect(callOne("YTD", many, 150_000)).toBe(exactSum(many.map(([one]) => one)));
});

badInput("B078", () => {
  const zone = process.env.TZ;
  for (const TZ of ["America/Los_Angeles", "Pacific/Apia", "Europe/Berlin", "Asia/Kolkata"]) {
    process.env.TZ = TZ;
    expect([TZ, readDateText("2026-01-01"), readDateText("31.12.2025")]).toEqual([
      TZ,
      { serial: 46023 },
      { serial: 46022 },
    ]);
    // Half past midnight is still the first day of the year, of which one day has passed.
    expect(callOne("ELAPSED", 46023, 46387, 46023.02)).toBe(1 / 365);
  }
  process.env.TZ = zone;
});

badInput("B079", () => {
  // Around 29 March and 25 October 2026, the days of 23 and 25 hours in Berlin; both ends count.
  const zone = process.env.TZ;
  process.env.TZ = "Europe/Berlin";
  expect([callOne("CYCLETIME", 46109, 46112), callOne("CYCLETIME", 46319, 46322)]).toEqual([4, 4]);
  expect(callOne("SLIP", 46109, 46111)).toBe(2);
  process.env.TZ = zone;
});

badInput("B080", () => {
  // 31 January 2026 and every month from there; leap year 2028; 30 January.
  const jan31 = 46053;
  expect([1, 2, 3, 13].map((months) => addMonths(jan31, months))).toEqual([46081, 46112, 46142, 46446]);
  expect(addMonths(46783, 1)).toBe(46812); // 31 January 2028, 29 February
  expect([46081, 46082].map((after) => callOne("NEXTDUE", jan31, 1, "month", after))).toEqual([46081, 46112]);
  expect(callOne("NEXTDUE", 46052, 1, "month", 46082)).toBe(46111); // 30 January: 30 March after February
});

badInput("B082", () => {
  for (const [id, ...args] of [
    ["ELAPSED", 46100, 46000, 46050],
    ["CYCLETIME", 46100, 46000],
    ["TIMETOFILL", column(46100), column(46000)],
  ] as const)
    failing(callOne(id, ...args));
});

badInput("B083", () => {
  for (const error of ERRORS) {
    const shown = call("VARIANCE", column(120, error, 90), 100) as unknown[][];
    expect([error, shown[0][0], shown[2][0]]).toEqual([error, 20, -10]);
    failing(shown[1][0]);
    failing(callOne("YTD", column(1, error, 3), 3));
    failing(callOne("HHI", column(1, error, 3)));
    failing(callOne("WAPE", column(1, error, 3), column(1, 2, 3)));
  }
});

badInput("B085", () => {
  const extremes = fc.constantFrom(1.7e308, -1.7e308, 5e-324, 0, -0, 1e-300, 1);
  fc.assert(
    fc.property(
      fc.constantFrom(...functionTable.keys()),
      fc.array(extremes, { minLength: 1, maxLength: 7 }),
      (id, some) => {
        const result = call(id, ...some.map((one) => column(one, one)));
        if (result instanceof Promise) return void result.catch(() => undefined);
        for (const one of flat(result))
          if (typeof one === "number") expect([id, some, Number.isFinite(one)]).toEqual([id, some, true]);
      },
    ),
    { numRuns: 4000 },
  );
});

badInput("B094", () => {
  const blanks = fc.constantFrom<unknown>(null, "", " ", undefined, 3, "x");
  fc.assert(
    fc.property(
      fc.constantFrom(...functionTable.keys()),
      fc.array(blanks, { minLength: 1, maxLength: 6 }),
      (id, some) => {
        const result = call(id, ...some.map((one) => column(one, null)));
        if (result instanceof Promise) return void result.catch(() => undefined);
        for (const one of flat(result))
          expect([id, some, one === null || one === undefined]).toEqual([id, some, false]);
      },
    ),
    { numRuns: 4000 },
  );
});

badInput("B091", () => {
  expect(call("VARIANCE", column(null, "", " "), 100, "expense")).toEqual(column("", "", ""));
  expect(call("VARIANCEPCT", column(null, ""), 100)).toEqual(column("", ""));
  expect(call("VARIANCESTATUS", column(null, ""), 100, "expense")).toEqual(column("", ""));
});

badInput("B092", () => {
  expect([callOne("VARIANCE", 0, 100), callOne("VARIANCEPCT", 0, 100)]).toEqual([-100, -1]);
  expect(callOne("VARIANCESTATUS", 0, 100, "revenue")).toBe("Unfavorable");
});

badInput("B104", () => {
  expect(callOne("VARIANCE", 0.1 + 0.2, 0.3)).toBe(0);
  expect(callOne("VARIANCESTATUS", 1.1 + 2.2, 3.3, "expense")).toBe("On plan");
  expect(callOne("MATERIAL", 0.1 + 0.2, 0.3, null, 0.0000001)).toBe(false);
  expect(callOne("RAG", 0.1 + 0.2, 0.3, "lower")).toBe("Green");
});

badInput("B105", () => {
  const cents = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 200 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const whole = amounts.reduce((sum, one) => sum + BigInt(one), 0n);
      return exactSum(amounts.map((one) => one / 100)) === Number(whole) / 100;
    }),
    { numRuns: 20_000 },
  );
});

badInput("B106", () => {
  const rounded = [
    [2.5, 0],
    [-2.5, 0],
    [1.005, 2],
    [2.675, 2],
    [-1.005, 2],
    [0.5, 0],
    [8.345, 2],
    [1234.565, 2],
  ] as const;
  expect(rounded.map(([value, digits]) => roundHalfAway(value, digits))).toEqual([
    3, -3, 1.01, 2.68, -1.01, 1, 8.35, 1234.57,
  ]);
});

badInput("B107", () => {
  failing(callOne("VARIANCEPCT", 50, 0));
  failing(callOne("BUDGETUSED", 50, 0));
  failing(callOne("MAPE", column(0), column(50)));
});

badInput("B108", () => {
  expect(callOne("VARIANCE", 0, 0)).toBe(0);
  failing(callOne("VARIANCEPCT", 0, 0));
  failing(callOne("BUDGETUSED", 0, 0));
});

badInput("B110", () => {
  expect(callOne("YTD", column(1e308, 1e308), 2)).toMatchObject({ error: "#NUM!" });
  expect(callOne("VARIANCE", 1e308, -1e308)).toMatchObject({ error: "#NUM!" });
});

badInput("B111", () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(callOne("YTD", column(1e16, 1, -1e16), 3)).toBe(1);
  expect(callOne("YTD", column(0.1, 1e17, -1e17), 3)).toBe(0.1);
});

badInput("B113", () => {
  const values = [
    10_000_000.2,
    ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? 10_000_000.1 : 10_000_000.3)),
  ];
  expect(standardDeviation(values)).toBe(0.1);
});

badInput("B115", () => {
  for (const [total, parts] of [
    [100, 3],
    [0.05, 7],
    [-100, 3],
    [99.99, 12],
  ] as const) {
    const shares = phase(total, new Array<number>(parts).fill(1));
    expect(exactSum(shares)).toBe(total);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.0100001);
  }
  expect(phase(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
});

badInput("B117", () => {
  expect([normalQuantile(1e-300), normalQuantile(1 - 2 ** -53)]).toEqual([
    expect.closeTo(-37.0470962993612, 12),
    expect.closeTo(8.209536151601387, 12),
  ]);
  for (const end of [0, 1]) expect(() => normalQuantile(end)).toThrow("between 0 and 1");
  for (const p of [-0.1, 1.1]) failing(callOne("PERTINV", p, 1, 2, 3));
});

badInput("B154", () => {
  const { error, reason } = callOne("VARIANCE", column(1, 2, 3), column(1, 2)) as { error: string; reason: string };
  expect([error, /3.*2|2.*3/.test(reason)]).toEqual(["#VALUE!", true]);
  failing(callOne("WAPE", column(1, 2, 3), column(1, 2)));
  failing(callOne("WEIGHTEDSCORE", [[1, 2, 3]], [[1, 2]]));
});

badInput("B158", () => {
  const sure = [0.5, 10, 20, 30] as const;
  for (const [low, likely, high] of [
    [30, 20, 40],
    [10, 50, 40],
    [40, 20, 10],
  ]) {
    const both = (at: number, other: number) => column(sure[at], other);
    failing(callOne("PERTMEAN", low, likely, high));
    failing(flat(call("RISKSIM", both(0, 0.5), both(1, low), both(2, likely), both(3, high), null, 1000))[0]);
  }
  expect(call("PERTMEAN", column(30, 10), column(20, 20), column(40, 30))).toMatchObject([
    [{ error: "#VALUE!" }],
    [20],
  ]);
});

badInput("B160", () => {
  expect([callOne("EMV", 0, 100), callOne("EMV", 1, 100), callOne("EMV", "10%", 100)]).toEqual([0, 100, 10]);
  for (const p of [1.2, -0.1, "maybe", true]) failing(callOne("EMV", p, 100));
});

badInput("B161", () => {
  for (const trials of [0, 1, 999, 1e9, 1000.5, -5]) failing(flat(call("RISKSIM", 0.5, 1, 2, 3, null, trials))[0]);
});

badInput("B167", () => {
  const losses = fc.array(fc.integer({ min: -1000, max: 1_000_000 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(losses, fc.constantFrom(0.05, 0.1, 0.2), (some, tail) => {
      // Both are of results, of which the low ones are bad: the tail's mean is never better than its end.
      const [mean, end] = ["EXPECTEDSHORTFALL", "VALUEATRISK"].map((id) =>
        callOne(
          id,
          some.map((one) => [one]),
          tail,
        ),
      );
      if (typeof mean === "number") expect(mean).toBeLessThanOrEqual(end as number);
      expect(percentile(some, 0.8)).toBeGreaterThanOrEqual(percentile(some, 0.5));
    }),
  );
});

badInput("B169", () => {
  for (const profile of [new Array<number>(53).fill(1), [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]]) {
    const parts = flat(call("PHASE", 1_234_567.89, [profile])) as number[];
    expect([parts.length, exactSum(parts)]).toEqual([profile.length, 1_234_567.89]);
  }
});

badInput("B170", () => {
  const light = (actual: number, target: unknown, direction: string) => callOne("RAG", actual, target, direction, 0.1);
  expect([100, 99.99, 90, 89.99].map((actual) => light(actual, 100, "higher"))).toEqual([
    "Green",
    "Amber",
    "Amber",
    "Red",
  ]);
  expect([100, 100.01, 110, 110.01].map((actual) => light(actual, 100, "lower"))).toEqual([
    "Green",
    "Amber",
    "Amber",
    "Red",
  ]);
  expect([0, -1, 1].map((actual) => light(actual, 0, "lower"))).toEqual(["Green", "Green", "Red"]);
  expect([0, -1, 1].map((actual) => light(actual, 0, "higher"))).toEqual(["Green", "Red", "Green"]);
  failing(light(5, 100, "sideways"));
  failing(callOne("ATTAINMENT", 5, 0));
});

badInput("B172", () => {
  expect([callOne("PROGRESS", 0, 100, 130), callOne("PROGRESS", 0, 100, -20)]).toEqual([1.3, -0.2]);
});

badInput("B173", () => {
  for (const [decimals, total] of [
    [0, 1000],
    [3, 10.001],
  ] as const) {
    const parts = flat(call("PHASE", total, [[1, 1, 1]], decimals)) as number[];
    expect(exactSum(parts)).toBe(total);
    for (const part of parts) expect(roundHalfAway(part, decimals)).toBe(part);
  }
});
