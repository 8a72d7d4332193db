import { call, callOne, column } from "./callFunction";
import { expectClose, table } from "./closeTo";
import { referenceCase } from "./referenceCases";

test("KPI-001: score between red flag and goal", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-001");
  expectClose(call("KPISCORE", column(...inputs.values), inputs.goal, inputs.red_flag), expected.score, tolerance);
});

test("KPI-003: share of the way between minimum and maximum, both ways", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-003");
  const { min, max, value } = inputs;
  expectClose(callOne("ATTAINMENT", value, max, "higher", "baseline", min), expected.maximise, tolerance);
  expectClose(callOne("ATTAINMENT", value, min, "lower", "baseline", max), expected.minimise, tolerance);
});

test("KPI-004: traffic light with a tenth of the target as caution", () => {
  const { inputs, expected } = referenceCase("KPI-004");
  const words = new Map([
    ["Above Target", "Green"],
    ["Caution", "Amber"],
    ["Below Plan", "Red"],
  ]);
  const wanted = (expected.status as string[]).map((word) => words.get(word));
  expect(call("RAG", column(...inputs.actual), inputs.target)).toEqual(column(...wanted));
});

test("KPI-005: traffic light of a schedule's slip, which is lower is better", () => {
  const { inputs, expected } = referenceCase("KPI-005");
  const durations = (inputs.delta as number[]).map((delta) => 1 + delta);
  const wanted = (expected.rag as string[]).map((word) => (word === "Yellow" ? "Amber" : word));
  expect(call("RAG", column(...durations), 1, "lower")).toEqual(column(...wanted));
});

test("KPI-006: weighted scores of two vendors", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-006");
  expectClose(call("WEIGHTEDSCORE", inputs.scores, [inputs.weights]), expected.score, tolerance);
});

test("KPI-008: a missing score gives its weight to the others, and coverage says so", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-008");
  expectClose(callOne("WEIGHTEDSCORE", [inputs.scores], [inputs.weights]), expected.score, tolerance);
  expectClose(callOne("COVERAGE", column(...inputs.scores), column(...inputs.weights)), expected.coverage, tolerance);
});

test("KPI-009: RICE", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-009");
  const rows = inputs.rows as number[][];
  const columns = [0, 1, 2, 3].map((at) => column(...rows.map((row) => row[at])));
  expectClose(call("RICE", ...columns), expected.score, tolerance);
});

test("KPI-010: expected commercial value", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-010");
  const { npv, pcs, c, pts, d } = inputs;
  expectClose(callOne("ECV", npv, pcs, c, pts, d), expected.ecv, tolerance);
});

test("KPI-011: risk-adjusted net present value", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-011");
  expectClose(callOne("RNPV", [inputs.cf], [inputs.p], inputs.rate), expected.rnpv, tolerance);
});

test("KPI-012: overall equipment effectiveness", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-012");
  const { run, planned, ideal_cycle, total, good } = inputs;
  const factors = table("OEE", run, planned, ideal_cycle, total, good);
  expectClose(
    [factors.Availability, factors.Performance, factors.Quality, factors.OEE],
    [expected.availability, expected.performance, expected.quality, expected.oee],
    tolerance,
  );
});

test("KPI-013: availability and performance of a shift with downtime", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-013");
  const { planned, downtime, cycles, standard_cycle } = inputs;
  const factors = table("OEE", planned - downtime, planned, standard_cycle, cycles, cycles);
  expectClose([factors.Availability, factors.Performance], [expected.availability, expected.performance], tolerance);
});

test("KPI-015: defects per million and rolled yield", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-015");
  const defects = inputs.defects as number[];
  const faults = defects.map((count, at) => count + inputs.rework[at]);
  const all = defects.reduce((sum, count) => sum + count, 0);
  expect(all).toBe(expected.dpu);
  expectClose(callOne("DPMO", all, inputs.opportunities, 1), expected.dpmo, tolerance);
  expectClose(1 - (callOne("DPMO", all, inputs.opportunities, 1) as number) / 1e6, expected.yield_, tolerance);
  const yields = faults.map((count) => 1 - count / inputs.opportunities);
  expectClose(callOne("RTY", column(...yields)), expected.rty, tolerance);
});

test("KPI-016: Pareto list of defects", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-016");
  const rows = call("PARETO", column(...inputs.labels), column(...inputs.values)) as [string, ...number[]][];
  expect(rows.map(([label]) => label)).toEqual(expected.order);
  expect(rows.map((row) => row[2])).toEqual(expected.cum);
  expectClose(
    rows.map((row) => (row[3] as number) * 100),
    expected.cum_pct,
    tolerance,
  );
});

test("KPI-017: the four methods of attainment", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-017");
  const { actual, target, baseline } = inputs;
  const values = [
    callOne("ATTAINMENT", actual, target),
    callOne("ATTAINMENT", actual, target, "lower"),
    callOne("ATTAINMENT", actual, target, "lower", "linear"),
    callOne("ATTAINMENT", actual, target, null, "baseline", baseline),
  ];
  expectClose(values, expected.values, tolerance);
});

test("KPI-018: attainment of a range, with its red limits apart or in one range with it", () => {
  const { inputs, expected, tolerance } = referenceCase("KPI-018");
  const { low, high, red_low, red_high, values } = inputs;
  const actual = column(...values);
  expectClose(
    call("ATTAINMENT", actual, [[low, high]], null, "range", [[red_low, red_high]]),
    expected.score,
    tolerance,
  );
  expectClose(call("ATTAINMENT", actual, [[low, high, red_low, red_high]], null, "range"), expected.score, tolerance);
});
