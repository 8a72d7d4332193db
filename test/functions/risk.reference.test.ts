import { annualLossExpectancy } from "../../src/calc/annualLoss";
import { lognormalQuantile } from "../../src/calc/lognormal";
import { pertBeta } from "../../src/calc/pert";
import { call, callOne, column } from "./callFunction";
import { expectClose, table } from "./closeTo";
import { referenceCase } from "./referenceCases";

test("RSK-001: every cell of NIST SP 800-30 table I-2, by words and by numbers", () => {
  const { inputs, expected } = referenceCase("RSK-001");
  const levels = inputs.levels as string[];
  levels.forEach((likelihood, row) =>
    levels.forEach((impact, at) => {
      expect(callOne("RISKLEVEL", likelihood, impact, "nist")).toBe(expected.matrix[row][at]);
      expect(callOne("RISKLEVEL", row + 1, at + 1, "nist")).toBe(expected.matrix[row][at]);
    }),
  );
});

test("RSK-002: bands of a score from 0 to 100", () => {
  const { inputs, expected } = referenceCase("RSK-002");
  expect(call("RISKBAND", column(...inputs.values))).toEqual(column(...expected.bands));
});

test("RSK-003: the score is the product", () => {
  const { inputs, expected } = referenceCase("RSK-003");
  expect(callOne("RISKSCORE", inputs.likelihood, inputs.impact)).toBe(expected.score);
});

test("RSK-004: two risks of one product have different levels", () => {
  const { inputs, expected } = referenceCase("RSK-004");
  const cells = inputs.cells as { severity: number; likelihood: number }[];
  const likelihoods = column(...cells.map(({ likelihood }) => likelihood));
  const severities = column(...cells.map(({ severity }) => severity));
  expect(call("RISKLEVEL", likelihoods, severities)).toEqual(column(...expected.levels));
  expect(call("RISKSCORE", likelihoods, severities)).toEqual(column(...expected.product));
});

test("RSK-005: residual between inherent and target by compliance", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-005");
  const pairs = (inputs.residual as number[]).map((target, at) => [target, inputs.compliance_pct[at] / 100]);
  expectClose(call("RESIDUAL", column(...inputs.inherent), pairs, "interpolate"), expected.score, tolerance);
});

test.each(["RSK-007", "RSK-008"])("%s: expected monetary value, threats negative", (id) => {
  const { inputs, expected, tolerance } = referenceCase(id);
  const values = call("EMV", column(...inputs.p), column(...inputs.impact)) as number[][];
  expectClose(values, expected.emv, tolerance);
  expectClose(
    values.flat().reduce((sum, value) => sum + value, 0),
    expected.total,
    tolerance,
  );
});

test("RSK-009: the three-point estimate of project management", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-009");
  expectClose(callOne("PERT3MEAN", inputs.o, inputs.m, inputs.p), expected.mean, tolerance);
  expectClose(callOne("PERT3SD", inputs.o, inputs.m, inputs.p), expected.sd, tolerance);
});

test("RSK-010: a path of three-point estimates adds up to the second moment of its steps", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-010");
  const path = table("SECONDMOMENT", column(...inputs.te), column(...inputs.sd));
  expectClose(path.Mean, expected.duration, tolerance);
  expectClose(path["Standard deviation"], expected.sd, tolerance);
});

test("RSK-011: moments and shapes of a PERT distribution after Vose", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-011");
  const points = [inputs.min, inputs.mode, inputs.max] as [number, number, number];
  expectClose(callOne("PERTMEAN", ...points, inputs.shape), expected.mean, tolerance);
  expectClose(callOne("PERTSD", ...points, inputs.shape), expected.sd, tolerance);
  const { a, b } = pertBeta(...points, inputs.shape);
  expectClose([a, b], [expected.alpha, expected.beta], tolerance);
});

test("RSK-013: ours is Vose's PERT, not the moment variant of pyfair, which has the same mean", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-013");
  const points = [inputs.low, inputs.mode, inputs.high] as [number, number, number];
  expectClose(callOne("PERTMEAN", ...points, inputs.gamma), expected.mean, tolerance);
  expectClose(pertBeta(...points, inputs.gamma).a, expected.alpha_vose, tolerance);
  expect(Math.abs(pertBeta(...points, inputs.gamma).a - expected.alpha_pyfair)).toBeGreaterThan(0.4);
});

test("RSK-014: moments and quantiles of a triangular distribution", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-014");
  const points = [inputs.min, inputs.mode, inputs.max];
  expectClose(callOne("TRIMEAN", ...points), expected.mean, tolerance);
  expectClose(callOne("TRISD", ...points), expected.sd, tolerance);
  expectClose(call("TRIINV", column(...inputs.p), ...points), expected.q, tolerance);
});

test("RSK-015: annual loss expectancy from a 90 % range", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-015");
  expectClose(call("ALE", column(...inputs.frequency), inputs.low, inputs.high), expected.ale, tolerance);
});

test("RSK-017: mean of a lognormal range", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-017");
  expectClose(callOne("LOGNORMMEAN", inputs.low, inputs.high), expected.mean, tolerance);
});

test("RSK-019: low and high are the 5 % and 95 % points (covered by the quantile that RISKSIM samples with)", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-019");
  expectClose(lognormalQuantile(expected.cdf_low, inputs.low, inputs.high), inputs.low, tolerance);
  expectClose(lognormalQuantile(expected.cdf_high, inputs.low, inputs.high), inputs.high, tolerance);
});

test("RSK-020: risk is loss event frequency times loss magnitude (covered by ALE of a loss without spread)", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-020");
  const amounts = column(...inputs.lm);
  expectClose(call("ALE", column(...inputs.lef), amounts, amounts), expected.risk, tolerance);
  const frequencies = (inputs.tef as number[]).map((threats, at) => threats * inputs.v[at]);
  expectClose(frequencies, expected.lef2, tolerance);
  expectClose(annualLossExpectancy(frequencies[1], 7, 7), expected.lef2[1] * 7, tolerance);
});

test("RSK-021: vulnerability is the share of trials in which the threat is stronger (covered by LOSSEXCEEDANCE, strict)", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-021");
  const margins = (inputs.threat_capability as number[]).map((threat, at) => threat - inputs.control_strength[at]);
  expectClose(callOne("LOSSEXCEEDANCE", column(...margins), 0), expected.v, tolerance);
});

test("RSK-022: loss exceedance over a hundred amounts", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-022");
  const space = Array.from({ length: 100 }, (_, at) => (30000 * at) / 99);
  const shares = call("LOSSEXCEEDANCE", column(...inputs.losses), column(...space)) as number[][];
  const mean = shares.flat().reduce((sum, share) => sum + share, 0);
  expectClose(mean, expected.mean_exceedance_pct, tolerance);
  expectClose(100 - mean, expected.mean_percentile, tolerance);
});

test.each(["RSK-024", "RSK-025"])("%s: second moment of a sum", (id) => {
  const { inputs, expected, tolerance } = referenceCase(id);
  const deviations = (inputs.var as number[]).map(Math.sqrt);
  const sum = table("SECONDMOMENT", column(...inputs.mean), column(...deviations), inputs.corr);
  expectClose(sum.Mean, expected.mean, tolerance);
  expectClose(sum["Standard deviation"], expected.sd, tolerance);
});

test("RSK-026: value at risk", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-026");
  const values = (inputs.cutoff as number[]).map((tail) => callOne("VALUEATRISK", column(...inputs.x), tail));
  expectClose(values, expected.var, tolerance);
});

test("RSK-028: expected shortfall by the index rule", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-028");
  const values = (inputs.cutoff as number[]).map((tail) =>
    callOne("EXPECTEDSHORTFALL", column(...inputs.x), tail, "index"),
  );
  expectClose(values, expected.cvar, tolerance);
});

test("RSK-029: historical value at risk and expected shortfall of 293 months (the normal ones are no function of ours)", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-029");
  const returns = column(...inputs.returns);
  const tail = 1 - inputs.p;
  expectClose(callOne("VALUEATRISK", returns, tail), expected.hist_var, tolerance);
  expectClose(callOne("EXPECTEDSHORTFALL", returns, tail), expected.hist_es, tolerance);
});

test("RSK-030: percentiles as PERCENTILE.INC", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-030");
  const values = (inputs.p as number[]).map((share) => callOne("VALUEATRISK", column(...inputs.x), share));
  expectClose(values, expected.q, tolerance);
});

test("RSK-031: ours is not PERCENTILE.EXC (no function of ours is; the case tells the two apart)", () => {
  const { inputs, expected } = referenceCase("RSK-031");
  const at = (inputs.p as number[]).indexOf(0.2);
  expect(callOne("VALUEATRISK", column(...inputs.x), 0.2)).not.toBeCloseTo(expected.q[at], 9);
});

test("RSK-032: contingency over the median and over an estimate", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-032");
  const totals = column(...inputs.simulated_totals);
  expectClose(callOne("VALUEATRISK", totals, inputs.p_base), expected.p50, tolerance);
  expectClose(callOne("VALUEATRISK", totals, inputs.p_high), expected.p80, tolerance);
  expectClose(callOne("CONTINGENCY", totals), expected.contingency_p80_vs_p50, tolerance);
  expectClose(
    callOne("CONTINGENCY", totals, inputs.p_high, inputs.base_estimate),
    expected.contingency_p80_vs_base,
    tolerance,
  );
});

test("RSK-034: shares of the variance (covered by the second moments of the whole and of each part)", () => {
  const { inputs, expected, tolerance } = referenceCase("RSK-034");
  const deviations = inputs.sd as number[];
  const whole = table("SECONDMOMENT", column(0, 0, 0), column(...deviations))["Standard deviation"];
  const shares = deviations.map((deviation) => (deviation / whole) ** 2);
  expectClose(shares, expected.share, tolerance);
});

test("RSK-035: mean and overall deviation where a one-pass formula fails (Pp shows the deviation)", () => {
  const { inputs, expected } = referenceCase("RSK-035");
  type Set = { values?: number[]; first?: number; pairs?: [number, number]; n?: number };
  (inputs.sets as Set[]).forEach(({ values, first = 0, pairs = [0, 0], n = 1 }, at) => {
    const all = values ?? [first, ...Array.from({ length: n - 1 }, (_, index) => pairs[index % 2])];
    const center = expected.mean[at];
    const reach = 3 * expected.sd[at];
    expectClose(table("XMR", column(...all)).Mean, center, 1e-14 * center);
    expectClose(callOne("PP", column(...all), center - reach, center + reach), 1, 1e-8);
  });
});

test("RNG-004: draws of the HDR 2.0 generator", () => {
  const { inputs, expected, tolerance } = referenceCase("RNG-004");
  const draws = call("DRAW", column(...inputs.pm_index), column(...inputs.var), column(...inputs.ent));
  expectClose(draws, expected.u, tolerance);
});
