import fc from "fast-check";
import { call, callOne, column } from "./callFunction";
import { table } from "./closeTo";

describe("XMR", () => {
  test("normal and blank: a gap is no point", () => {
    expect(table("XMR", column(10, null, 14, "", 12))).toEqual(table("XMR", [[10, 14, 12]]));
    expect(table("XMR", column(10, 14, 12))["Upper range limit"]).toBeCloseTo(9.81, 12);
  });

  test("text, error and boundary", () => {
    expect(call("XMR", column(1, "x"))).toMatchObject({ error: "#VALUE!" });
    expect(call("XMR", column(1, "#N/A"))).toMatchObject({ error: "#N/A", reason: "" });
    expect(call("XMR", column(1))).toEqual({ error: "#N/A", reason: "A moving range needs two values or more." });
    expect(call("XMR", column(1, 2), "2.66")).toMatchObject({ error: "#VALUE!" });
  });

  test("property: limits lie evenly around the mean, and move with the values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (points) => {
        const [limits, moved] = [points, points.map((point) => point + 500)].map((list) =>
          table("XMR", column(...list)),
        );
        expect((limits["Lower limit"] + limits["Upper limit"]) / 2).toBeCloseTo(limits.Mean, 9);
        expect(moved["Upper limit"] - 500).toBeCloseTo(limits["Upper limit"], 9);
      }),
    );
  });
});

describe("XMRSIGNALS", () => {
  const signals = (points: unknown[], ...rest: unknown[]) =>
    (call("XMRSIGNALS", column(...points), ...rest) as unknown[][]).flat();

  test("normal: the lowest number of the rules that a point breaks (as qcc reports)", () => {
    expect(signals([2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2], "we", null, 0, 1)).toEqual(["", "", 2, 2, 2, 2, 2, 1]);
    expect(signals([2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2], "we 4", null, 0, 1)).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      4,
    ]);
  });

  test("normal: Nelson's rules 5 and 6 (qcc)", () => {
    expect(signals([0, 2.3, 0.4, 2.2, -2.4, -0.2, -2.5], "nelson", null, 0, 1)).toEqual(["", "", "", 5, "", "", 5]);
    expect(signals([1.2, 1.3, 0.2, 1.4, 1.5, -1.2, -1.3, -0.1, -1.4, -1.5], "nelson 6", null, 0, 1)).toEqual([
      ...["", "", "", "", 6],
      ...["", "", "", "", 6],
    ]);
  });

  test("normal: limits of the values themselves", () => {
    const points = [...Array(12).keys()].map((at) => 10 + (at % 2));
    expect(signals([...points, 30], "we 1")).toEqual([...points.map(() => ""), 1]);
    expect(signals([...points, 30])).toEqual([...Array(7).fill(""), 4, 4, 4, 4, 4, 1]);
  });

  test("blank: keeps its place, is no point; the shape is kept", () => {
    expect(signals([0, null, 3.2, "", 0], "we", null, 0, 1)).toEqual(["", "", 1, "", ""]);
    expect(call("XMRSIGNALS", [[0, 3.2]], null, null, 0, 1)).toEqual([["", 1]]);
  });

  test("text and error", () => {
    expect(call("XMRSIGNALS", column(1, "x"))).toMatchObject({ error: "#VALUE!" });
    expect(call("XMRSIGNALS", column(1, "#N/A"))).toMatchObject({ error: "#N/A" });
    expect(call("XMRSIGNALS", column(1, 2), "juran")).toMatchObject({
      reason: 'Rules is "juran"; it must be we or nelson, with rule numbers if some are wanted: nelson 3,4.',
    });
  });

  test("boundary: a point on a limit is not beyond it, equal values are no signal, one value has no limits", () => {
    expect(signals([0.3], "we", null, 0, 0.1)).toEqual([""]);
    expect(signals([5, 5, 5])).toEqual(["", "", ""]);
    expect(call("XMRSIGNALS", column(5))).toMatchObject({ error: "#N/A" });
    expect(call("XMRSIGNALS", column(5, 6), null, null, 0, -1)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: turned upside down, the same points break the same rules", () => {
    const points = fc.array(
      fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(points, fc.constantFrom("we", "nelson"), (values, rules) => {
        const turned = values.map((value) => -value);
        expect(signals(turned, rules, null, 0, 1)).toEqual(signals(values, rules, null, 0, 1));
      }),
    );
  });
});

describe("CONTROLLIMITS", () => {
  test("normal and blank: a row of two limits for each average", () => {
    expect(call("CONTROLLIMITS", "C", column(9, null, 0))).toEqual([
      [0, 18],
      ["", ""],
      [0, 0],
    ]);
    expect(call("CONTROLLIMITS", "u", 4, column(4, 16, null))).toEqual([
      [1, 7],
      [2.5, 5.5],
      ["", ""],
    ]);
  });

  test("text, error and boundary: shares stay shares", () => {
    expect(call("CONTROLLIMITS", "p", 0.99, 4)).toEqual([[expect.any(Number), 1]]);
    expect(call("CONTROLLIMITS", "p", 1.1, 4)).toMatchObject({ error: "#VALUE!" });
    expect(call("CONTROLLIMITS", "p", 0.5)).toMatchObject({ reason: "A p chart needs n, the size of a sample." });
    expect(call("CONTROLLIMITS", "u", 0.5, 0)).toMatchObject({ reason: "N is 0; it must be above 0." });
    expect(call("CONTROLLIMITS", "c", -1)).toMatchObject({ error: "#VALUE!" });
    expect(call("CONTROLLIMITS", "x", 1)).toMatchObject({ error: "#VALUE!" });
    expect(call("CONTROLLIMITS", null, 1)).toMatchObject({ reason: "Kind is missing." });
    expect(call("CONTROLLIMITS", "c", "#N/A")).toMatchObject([[{ error: "#N/A" }, { error: "#N/A" }]]);
  });

  test("array: a row that is wrong spoils its own limits only", () => {
    expect(call("CONTROLLIMITS", "c", column(9, -1, "many", "#N/A", null, 0))).toMatchObject([
      [0, 18],
      [{ error: "#VALUE!" }, { error: "#VALUE!" }],
      [{ error: "#VALUE!" }, { error: "#VALUE!" }],
      [{ error: "#N/A" }, { error: "#N/A" }],
      ["", ""],
      [0, 0],
    ]);
    expect(call("CONTROLLIMITS", "u", 4, column(4, 0, 16))).toMatchObject([
      [1, 7],
      [{ error: "#VALUE!" }, {}],
      [2.5, 5.5],
    ]);
  });
});

describe("CP, CPK, CPM, PP and PPK", () => {
  const values = column(10, 12, 11, 13, 12);

  test("normal: short names are understood where no Excel is", () => {
    expect(callOne("CP", values, 0, 24)).toBe(callOne("PROCESSCAPABILITY", values, 0, 24));
    expect(callOne("PP", values, 0, 24)).toBe(callOne("PROCESSPERFORMANCE", values, 0, 24));
  });

  test("blank: one limit will do for the nearer one, not for the width", () => {
    expect(callOne("CPK", values, 0, null)).toBeGreaterThan(0);
    expect(callOne("CP", values, 0, null)).toMatchObject({
      reason: "This index needs a lower and an upper limit. CPK and PPK do with one.",
    });
    expect(callOne("PPK", values, null, null)).toMatchObject({
      reason: "Give a lower limit, an upper limit, or both.",
    });
  });

  test("boundary: limits the wrong way round, values without spread", () => {
    expect(callOne("CPK", values, 20, 10)).toMatchObject({
      reason: "The lower limit 20 must be below the upper limit 10.",
    });
    expect(callOne("CPM", column(5, 5, 5), 0, 10)).toMatchObject({ error: "#N/A" });
  });

  test("property: the nearer limit is never further than half the width, and the target takes away only", () => {
    const measured = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(measured, (points) => {
        if (new Set(points).size === 1) return;
        const [cp, cpk, cpm, pp, ppk] = ["CP", "CPK", "CPM", "PP", "PPK"].map(
          (id) => callOne(id, column(...points), -5, 105) as number,
        );
        expect(cpk).toBeLessThanOrEqual(cp + 1e-12);
        expect(cpm).toBeLessThanOrEqual(cp + 1e-12);
        expect(ppk).toBeLessThanOrEqual(pp + 1e-12);
      }),
    );
  });
});

describe("OEE", () => {
  test("boundary: a performance over 1 is flagged, impossible counts are told", () => {
    expect(call("OEE", 50, 80, 3, 20, 10)).toEqual([
      ["Availability", 0.625, ""],
      ["Performance", 1.2, expect.stringMatching(/^Over 1: /)],
      ["Quality", 0.5, ""],
      ["OEE", 0.375, ""],
    ]);
    expect(call("OEE", 50, 80, 1, 20, 21)).toMatchObject({ reason: "Good is 21, more than the total of 20." });
    expect(call("OEE", 50, 80, 1, -20, 21)).toMatchObject({ reason: "Total is -20; it must be 0 or more." });
    expect(call("OEE", 50, 0, 1, 20, 20)).toMatchObject({ error: "#N/A" });
    expect(call("OEE", 0, 80, 1, 20, 20)).toMatchObject({ error: "#N/A" });
    expect(call("OEE", 50, 80, 1, 0, 0)).toMatchObject({ error: "#N/A" });
  });

  test("blank, text and error", () => {
    expect(call("OEE", null, 80, 1, 20, 20)).toMatchObject({ reason: "Run is missing." });
    expect(call("OEE", "x", 80, 1, 20, 20)).toMatchObject({ error: "#VALUE!" });
    expect(call("OEE", 50, "#N/A", 1, 20, 20)).toMatchObject({ error: "#N/A" });
  });

  test("property: is the product of its factors", () => {
    const time = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(time, time, time, time, fc.nat(1000), (run, planned, cycle, total, bad) => {
        const factors = table("OEE", run, planned, cycle, total, Math.max(0, total - bad));
        const product = factors.Availability * factors.Performance * factors.Quality;
        expect(Math.abs(factors.OEE - product)).toBeLessThanOrEqual(1e-12 * product);
      }),
    );
  });
});

describe("DPMO and RTY", () => {
  test("boundary", () => {
    expect(callOne("DPMO", 5, 0, 10)).toMatchObject({ error: "#N/A" });
    expect(callOne("DPMO", -5, 10, 10)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("RTY", column(0.9, 1.1))).toMatchObject({
      reason: "A yield is 1.1; it must be between 0 and 1 (0 % and 100 %).",
    });
    expect(callOne("RTY", column(1, 1, 0))).toBe(0);
  });
});

describe("PARETO", () => {
  test("normal and blank: ties keep their order, no amount is left out", () => {
    expect(call("PARETO", column("a", "b", "c", "d"), column(0.1, 0.2, null, 0.2))).toEqual([
      ["b", 0.2, 0.2, 0.4],
      ["d", 0.2, 0.4, 0.8],
      ["a", 0.1, 0.5, 1],
    ]);
  });

  test("text, error and boundary", () => {
    expect(call("PARETO", column("a"), column("x"))).toMatchObject({ error: "#VALUE!" });
    expect(call("PARETO", column("a"), column("#N/A"))).toMatchObject({ error: "#N/A" });
    expect(call("PARETO", column("Rent"), column(-1))).toMatchObject({
      reason: '"Rent" is -1; a Pareto list needs amounts of 0 or more.',
    });
    expect(call("PARETO", column("a"), column(0))).toMatchObject({ error: "#N/A" });
  });

  test("property: the running share rises to exactly 1, the running sum to the cent", () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        if (whole === 0) return;
        const rows = call(
          "PARETO",
          column(...amounts.map(() => "x")),
          column(...amounts.map((amount) => amount / 100)),
        ) as number[][];
        const [, , running, share] = rows[rows.length - 1];
        expect([running, share]).toEqual([whole / 100, 1]);
        const shares = rows.map((row) => row[3]);
        expect([...shares].sort((one, other) => one - other)).toEqual(shares);
      }),
    );
  });
});
