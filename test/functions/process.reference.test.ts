import { capability, potentialCapability, targetCapability } from "../../src/calc/capability";
import { standardDeviation } from "../../src/calc/standardDeviation";
import { call, callOne, column } from "./callFunction";
import { expectClose, table } from "./closeTo";
import { referenceCase } from "./referenceCases";

test("SPC-001: XmR limits of the NIST handbook", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-001");
  const limits = table("XMR", column(...inputs.x), "d2");
  expectClose(limits.Mean, expected.center, tolerance);
  expectClose(limits["Average moving range"], expected.mr_bar, tolerance);
  expectClose(limits["Upper limit"], expected.ucl, tolerance);
  expectClose(limits["Lower limit"], expected.lcl, tolerance);
});

test("SPC-002: the three constants give three limits", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-002");
  const upper = ["d2", "wheeler", "exact"].map(
    (constant) => table("XMR", column(...inputs.x), constant)["Upper limit"],
  );
  expectClose(upper, expected.ucl, tolerance);
  expect(table("XMR", column(...inputs.x))["Upper limit"]).toBe(upper[1]);
});

test("SPC-003: XmR limits of qcc", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-003");
  const limits = table("XMR", column(...inputs.x), "d2");
  expectClose(limits.Mean, expected.center, tolerance);
  expectClose(limits["Lower limit"], expected.lcl, tolerance);
  expectClose(limits["Upper limit"], expected.ucl, tolerance);
  expectClose((limits["Upper limit"] - limits.Mean) / 3, expected.sd, tolerance);
});

test("SPC-004: limits by the overall deviation are wider or narrower; ours are by moving ranges (PP shows the deviation)", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-004");
  const values = column(...inputs.x);
  // Pp with limits six deviations apart is 1; qcc divides the deviation by c4(20).
  const c4 = 0.986934;
  const pp = callOne("PP", values, -3 * expected.sd * c4, 3 * expected.sd * c4) as number;
  expectClose(pp, 1, tolerance * 10);
  expect(Math.abs(table("XMR", values)["Upper limit"] - expected.ucl)).toBeGreaterThan(0.1);
});

test("SPC-006: XmR and moving-range limits of SAS", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-006");
  const limits = table("XMR", column(...inputs.x), "exact");
  expectClose(
    [
      limits["Lower limit"],
      limits.Mean,
      limits["Upper limit"],
      limits["Average moving range"],
      limits["Upper range limit"],
    ],
    [expected.lcli, expected.mean, expected.ucli, expected.r, expected.uclr],
    tolerance,
  );
  expectClose((limits["Upper limit"] - limits.Mean) / 3, expected.sd, tolerance);
});

test("SPC-008: the mean of all piston rings (limits of averages are no function of ours)", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-008");
  expectClose(table("XMR", column(...(inputs.groups as number[][]).flat())).Mean, expected.center, tolerance);
});

test.each(["SPC-009", "SPC-011"])(
  "%s: capability by a deviation within samples (the worksheet takes single values)",
  (id) => {
    const { inputs, expected, tolerance } = referenceCase(id);
    const process = { mean: inputs.center as number, deviation: inputs.sd as number };
    const limits = { lower: inputs.lsl as number, upper: inputs.usl as number };
    expectClose(potentialCapability(process, limits), expected.cp, tolerance);
    expectClose(capability(process, { lower: limits.lower }), expected.cpl, tolerance);
    expectClose(capability(process, { upper: limits.upper }), expected.cpu, tolerance);
    expectClose(capability(process, limits), expected.cpk, tolerance);
    expectClose(targetCapability(process, limits, inputs.target), expected.cpm, tolerance);
  },
);

test("SPC-012: performance by the overall deviation", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-012");
  const { groups, lsl, usl, target } = inputs;
  expectClose(callOne("PP", groups, lsl, usl), expected.pp, tolerance);
  expectClose(callOne("PPK", groups, lsl, usl), expected.ppk, tolerance);
  expectClose(callOne("PPK", groups, lsl, null), expected.ppl, tolerance);
  expectClose(callOne("PPK", groups, null, usl), expected.ppu, tolerance);
  const values = (groups as number[][]).flat();
  const overall = { mean: table("XMR", column(...values)).Mean, deviation: standardDeviation(values) };
  expectClose(targetCapability(overall, { lower: lsl, upper: usl }, target), expected.ppm, tolerance);
});

test("SPC-013: performance that another package calls capability", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-013");
  const values = column(...inputs.x);
  expectClose(callOne("PP", values, inputs.lsl, inputs.usl), expected.pp, tolerance);
  expectClose(callOne("PPK", values, inputs.lsl, inputs.usl), expected.ppk, tolerance);
  expectClose((callOne("PPK", values, inputs.lsl, inputs.usl) as number) * 3, expected.z, tolerance);
});

test("SPC-014: capability of a process by its mean and deviation", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-014");
  const process = { mean: inputs.center as number, deviation: inputs.sd as number };
  const limits = { lower: inputs.lsl as number, upper: inputs.usl as number };
  expectClose(
    [
      potentialCapability(process, limits),
      capability(process, { upper: limits.upper }),
      capability(process, { lower: limits.lower }),
      capability(process, limits),
    ],
    [expected.cp, expected.cpu, expected.cpl, expected.cpk],
    tolerance,
  );
});

test("SPC-015: limits of a p chart", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-015");
  expectClose(call("CONTROLLIMITS", "p", inputs.pbar, inputs.n), [expected.lcl, expected.ucl], tolerance);
});

test("SPC-017: limits of a u chart", () => {
  const { inputs, expected, tolerance } = referenceCase("SPC-017");
  expectClose(call("CONTROLLIMITS", "u", inputs.ubar, inputs.n), [expected.lcl, expected.ucl], tolerance);
});

test("SPC-018: d2 of two values is the divisor of the exact constant (the others are no function of ours)", () => {
  const { expected, tolerance } = referenceCase("SPC-018");
  const { Mean, "Upper limit": upper, "Average moving range": range } = table("XMR", column(1, 4, 2), "exact");
  expectClose((3 * range) / (upper - Mean), expected.d2_2, tolerance);
});

const RULES: [string, "we" | "nelson", number][] = [
  ["SPC-019", "we", 1],
  ["SPC-020", "we", 2],
  ["SPC-021", "we", 3],
  ["SPC-022", "we", 4],
  ["SPC-023", "nelson", 1],
  ["SPC-024", "nelson", 2],
  ["SPC-025", "nelson", 3],
  ["SPC-026", "nelson", 4],
  ["SPC-029", "nelson", 7],
  ["SPC-030", "nelson", 8],
  ["SPC-031", "nelson", 8],
];

test.each(RULES)("%s: points that break rule %s %i", (id, rules, rule) => {
  const { inputs, expected } = referenceCase(id);
  const found = call(
    "XMRSIGNALS",
    column(...inputs.x),
    `${rules} ${rule}`,
    null,
    inputs.center,
    inputs.sd,
  ) as unknown[][];
  const breaking = found.flatMap(([number], at) => (number === rule ? [at + 1] : []));
  expect(breaking).toEqual(expected.violations);
});
