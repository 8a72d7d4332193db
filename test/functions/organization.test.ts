import fc from "fast-check";
import { call, callOne, column } from "./callFunction";

describe("TURNOVER", () => {
  test("boundary: nobody employed, negative counts, no year", () => {
    expect(callOne("TURNOVER", 3, 0)).toMatchObject({ error: "#N/A" });
    expect(callOne("TURNOVER", column(1, -2), 50)).toMatchObject({ reason: "Leavers is -2; it must be 0 or more." });
    expect(callOne("TURNOVER", 3, 50, 0)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("TURNOVER", null, 50)).toMatchObject({ reason: "Leavers is missing." });
  });

  test("property: twelve equal months, made yearly, are the year's rate", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 500 }), (leavers, headcount) => {
        const months = column(...Array(12).fill(leavers));
        const yearly = callOne("TURNOVER", months, headcount, 12);
        expect(yearly).toBeCloseTo((leavers * 12) / headcount, 12);
      }),
    );
  });
});

describe("SPAN", () => {
  test("boundary", () => {
    expect(callOne("SPAN", 5, 0)).toMatchObject({ error: "#N/A" });
    expect(callOne("SPAN", 5, 5)).toBe(0);
    expect(callOne("SPAN", 5, 6)).toMatchObject({ reason: "Managers is 6, more than the headcount of 5." });
  });
});

describe("TIMETOFILL", () => {
  test("normal and blank: open positions do not count, nor lines without a beginning", () => {
    expect(callOne("TIMETOFILL", column(100, 100, null), column(130, null, 140))).toBe(30);
    expect(callOne("TIMETOFILL", column(100), column(null))).toEqual({
      error: "#N/A",
      reason: "No position is filled yet, so there is no time to fill.",
    });
  });

  test("text, error and boundary: times of the day are no days", () => {
    expect(callOne("TIMETOFILL", 100.9, 101.1)).toBe(1);
    expect(callOne("TIMETOFILL", 100, 99)).toMatchObject({ reason: "Line 1: accepted is before opened." });
    expect(callOne("TIMETOFILL", "soon", 99)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("TIMETOFILL", 100, "#N/A")).toMatchObject({ error: "#N/A" });
  });
});

describe("TRAININGCOVERAGE", () => {
  test("normal and text: people are the same in any case, numbers are people too", () => {
    expect(callOne("TRAININGCOVERAGE", column("Ann", " ann ", "Bo"), column("ANN"))).toBe(0.5);
    expect(callOne("TRAININGCOVERAGE", column(101, 102), column("101"))).toBe(0.5);
  });

  test("blank, error and boundary", () => {
    expect(callOne("TRAININGCOVERAGE", column("a", null, ""), column("a", null))).toBe(1);
    expect(callOne("TRAININGCOVERAGE", column(null), column("a"))).toMatchObject({ error: "#N/A" });
    expect(callOne("TRAININGCOVERAGE", column("a"), column("#DIV/0!"))).toMatchObject({ error: "#DIV/0!" });
  });

  test("property: a share that more records never lower", () => {
    const people = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(people, people, people, (required, completed, more) => {
        const share = (done: string[]) => callOne("TRAININGCOVERAGE", column(...required), column(...done)) as number;
        expect(share(completed)).toBeLessThanOrEqual(share([...completed, ...more]));
        expect(share([...completed, ...required])).toBe(1);
      }),
    );
  });
});

describe("QUADRANT", () => {
  test("boundary: at the threshold counts as high, which may be another", () => {
    expect(callOne("QUADRANT", 3, 2.9)).toBe("Keep satisfied");
    expect(callOne("QUADRANT", 3, 3, 4)).toBe("Monitor");
  });
});

describe("DUESTATUS", () => {
  const AS_OF = 46_140;

  test("boundary: the truth table around the due day", () => {
    const due = column(AS_OF - 1, AS_OF, AS_OF + 7, AS_OF + 8);
    expect(call("DUESTATUS", due, AS_OF)).toEqual(column("Overdue", "Due soon", "Due soon", "Open"));
    expect(call("DUESTATUS", due, AS_OF, due)).toEqual(column("Done", "Done", "Due soon", "Open"));
    expect(call("DUESTATUS", due, AS_OF, column(AS_OF, AS_OF, null, ""))).toEqual(
      column("Done late", "Done", "Due soon", "Open"),
    );
    expect(call("DUESTATUS", due, AS_OF, null, 0)).toEqual(column("Overdue", "Due soon", "Open", "Open"));
    expect(callOne("DUESTATUS", AS_OF + 0.5, AS_OF + 0.9)).toBe("Due soon");
    expect(call("DUESTATUS", due, AS_OF, null, -1)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: has one of five answers, and is done only when it is completed", () => {
    const day = fc.integer({ min: 46_000, max: 46_100 });
    fc.assert(
      fc.property(day, day, fc.option(day), (due, asOf, completed) => {
        const status = callOne("DUESTATUS", due, asOf, completed) as string;
        expect(["Done", "Done late", "Overdue", "Due soon", "Open"]).toContain(status);
        expect(status.startsWith("Done")).toBe(completed !== null && completed <= asOf);
      }),
    );
  });
});

describe("ONTIMEINFULL", () => {
  test("normal, blank and error", () => {
    expect(call("ONTIMEINFULL", column(10, 10), column(9, null), column(5, 5), column(5, 5))).toEqual([
      ["On time", 1],
      ["In full", 1],
      ["On time in full", 1],
    ]);
    expect(call("ONTIMEINFULL", 10, [[null]], 5, 5)).toMatchObject({
      error: "#N/A",
      reason: "No line is delivered yet.",
    });
    expect(call("ONTIMEINFULL", 10, "#N/A", 5, 5)).toMatchObject({ error: "#N/A" });
    expect(call("ONTIMEINFULL", 10, "x", 5, 5)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: both is never more than either", () => {
    const small = fc.nat(4);
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small, small, small), { minLength: 1 }), (lines) => {
        // 0 is no date.
        const columns = [0, 1, 2, 3].map((at) => column(...lines.map((line) => line[at] + 1)));
        const [time, full, both] = (call("ONTIMEINFULL", ...columns) as [string, number][]).map(([, share]) => share);
        expect(both).toBeLessThanOrEqual(Math.min(time, full));
      }),
    );
  });
});

describe("RICE, ECV and RNPV", () => {
  test("boundary", () => {
    expect(callOne("RICE", 10, 1, 0.5, 0)).toMatchObject({ error: "#N/A" });
    expect(callOne("RICE", 10, 1, 1.5, 1)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("ECV", 10, 1.5, 1, 1, 1)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("RNPV", [[1, 2]], [[1, 2]], 0.1)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("RNPV", [[1]], 1, -1)).toMatchObject({ reason: "Rate is -1; it must be above −1." });
    expect(callOne("RNPV", [[1]], 1, null)).toMatchObject({ reason: "Rate is missing." });
  });

  test("blank: a period without a flow passes all the same, a flow needs its probability", () => {
    expect(callOne("RNPV", [[-10, null, 121]], 1, 0.1)).toBeCloseTo(90, 12);
    expect(callOne("RNPV", [[-10, 5]], [[1, null]], 0.1)).toMatchObject({ reason: "A probability is missing." });
  });

  test("text and error", () => {
    expect(callOne("RNPV", [[1, "x"]], 1, 0.1)).toMatchObject({ error: "#VALUE!" });
    expect(callOne("RNPV", [[1, "#N/A"]], 1, 0.1)).toMatchObject({ error: "#N/A" });
  });

  test("property: with certainty and no rate, RNPV is the sum", () => {
    const cents = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(cents, (flows) => {
        const sum = flows.reduce((total, flow) => total + flow, 0);
        expect(callOne("RNPV", [flows], 1, 0)).toBe(sum + 0);
      }),
    );
  });
});

describe("HHI", () => {
  test("boundary: one alone, many small, none", () => {
    expect(callOne("HHI", 7)).toBe(10_000);
    expect(callOne("HHI", column(...Array(100).fill(1)))).toBe(100);
    expect(callOne("HHI", column(0, 0))).toMatchObject({ error: "#N/A" });
    expect(callOne("HHI", column(1, -1))).toMatchObject({ reason: "A share is -1; it must be 0 or more." });
  });

  test("property: the unit of the shares makes no difference", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 }), (shares) => {
        const index = callOne("HHI", column(...shares)) as number;
        expect(callOne("HHI", column(...shares.map((share) => share * 8)))).toBeCloseTo(index, 8);
        expect(index).toBeGreaterThanOrEqual(10_000 / shares.length - 1e-9);
        expect(index).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe("EXCEPTIONS", () => {
  const items = column("Rent", "Fleet", "Tax", "Wages", null);

  test("normal: severe first, then material by size, words and numbers", () => {
    const severity = column("amber", "Red", "RED", "Green", "Red");
    expect(call("EXCEPTIONS", items, severity, column(900, 10, -50, 5000, 1))).toEqual([
      ["Tax", "RED", -50],
      ["Fleet", "Red", 10],
      ["Rent", "amber", 900],
    ]);
    expect(call("EXCEPTIONS", items, column(1, 2, 3, 0, 9), null, 2)).toEqual([
      ["Tax", 3, ""],
      ["Fleet", 2, ""],
    ]);
  });

  test("blank: what is not judged is none", () => {
    expect(call("EXCEPTIONS", items, column(null, "On plan", "Done", "► Same", 1))).toEqual([["None", "", ""]]);
  });

  test("text, error and boundary", () => {
    expect(call("EXCEPTIONS", column("a", "b"), column("Red", "dire"))).toMatchObject({
      reason: 'Severity, line 2: "dire" is not known. Use numbers, or words such as Red, Amber, High, Overdue.',
    });
    expect(call("EXCEPTIONS", column("a"), column("#N/A"))).toMatchObject({ error: "#N/A" });
    expect(call("EXCEPTIONS", column("a"), column(1), column("x"))).toMatchObject({ error: "#VALUE!" });
    expect(call("EXCEPTIONS", column("a"), column(1), null, 0)).toMatchObject({ error: "#VALUE!" });
  });

  test("property: severity never rises from line to line", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 }), (severities) => {
        const rows = call(
          "EXCEPTIONS",
          column(...severities.map(() => "x")),
          column(...severities),
          null,
          20,
        ) as number[][];
        expect(rows.map((row) => row[1])).toEqual([...severities].sort((one, other) => other - one));
      }),
    );
  });
});
