import { startWorkbench } from "../../workbench/startWorkbench";
import { valuesOf } from "./sampleBudget";
import { buildKpis } from "./sampleKpis";

/** A goal scores two thirds of ten, a red flag one third: here the red flag stands where amber ends, 10 % from the target. */
const [goal, flag] = [20 / 3, 10 / 3];
const green = "● Green";
const amber = "◆ Amber";
const red = "■ Red";

type Case = [
  direction: string,
  target: number | string,
  actual: number | "",
  attainment: number | "",
  score: number | "",
  rag: string,
];

const cases: Case[] = [
  ["higher", 100, 100, 1, goal, green],
  ["higher", 100, 99.99, 0.9999, goal - 0.01 / 3, amber],
  ["higher", 100, 90, 0.9, flag, amber],
  ["higher", 100, 89.99, 0.8999, flag - 0.01 / 3, red],
  ["higher", 100, 80, 0.8, 0, red],
  ["higher", 100, 110, 1.1, 10, green],
  ["higher", 100, 130, 1.3, 10, green],
  ["lower", 100, 100, 1, goal, green],
  ["lower", 100, 110, 100 / 110, flag, amber],
  ["lower", 100, 110.01, 100 / 110.01, flag - 0.01 / 3, red],
  ["lower", 100, 90, 100 / 90, 10, green],
  // Target divided by an actual of 0 has no answer.
  ["lower", 100, 0, "", 10, green],
  // A target of 0 has no share and no band: it is met or missed.
  ["higher", 0, 0, "", "", green],
  ["higher", 0, -0.01, "", "", red],
  ["lower", 0, 0, "", "", green],
  ["lower", 0, 0.01, "", "", red],
  // Of a target below 0 no share means anything either; its bands do.
  ["higher", -50, -50, "", goal, green],
  ["higher", -50, -55, "", flag, amber],
  ["higher", -50, -55.01, "", flag - 0.01 / 1.5, red],
  ["lower", -50, -50, "", goal, green],
  ["lower", -50, -45, "", flag, amber],
  ["lower", -50, -44.99, "", flag - 0.01 / 1.5, red],
  ["range", "95-98", 95, 1, goal, green],
  ["range", "95-98", 98, 1, goal, green],
  ["range", "95-98", 94.05, 0.9, goal - 0.95 / 2.85, amber],
  ["range", "95-98", 85.5, 0, flag, amber],
  ["range", "95-98", 85.49, 0, flag - 0.01 / 2.85, red],
  ["range", "95-98", 107.8, 0, flag, amber],
  ["range", "95-98", 107.81, 0, flag - 0.01 / 2.94, red],
  ["range", "± 5", 0, 1, 10, green],
  ["range", "± 5", -5, 1, goal, green],
  ["range", "± 5", 5.5, 0, flag, amber],
  ["range", "± 5", -5.51, 0, flag - 0.01 / 0.15, red],
  ["lower", 0, -1, "", "", green],
  ["higher", -50, 10, "", 10, green],
  ["higher", 100, "", "", "", ""],
  ["lower", "", 5, "", "", ""],
];

describe("at the borders", () => {
  let table: unknown[][] = [];

  beforeAll(async () => {
    const rows = cases.map(([direction, target, actual], at) => [`KPI ${at}`, direction, target, actual]);
    await startWorkbench({ sheets: { List: [["KPI", "Direction", "Target", "Actual"], ...rows] } });
    const built = await buildKpis("List", { name: "A" });
    expect(built.reconciliation.differ).toEqual([]);
    table = await valuesOf("KPIs", `A5:O${4 + cases.length}`);
  });

  test.each(cases.map((one, at) => [at, ...one] as const))(
    "KPI %d: %s, target %s, actual %d comes to %s, scores %s and is %s",
    (at, _direction, _target, _actual, attainment, score, rag) => {
      const [foundAttainment, foundScore, foundRag] = table[at].slice(12, 15);
      const near = (value: number | "") => (value === "" ? "" : (expect.closeTo(value, 9) as number));
      expect([foundAttainment, foundScore, foundRag]).toEqual([near(attainment), near(score), rag]);
    },
  );
});

const months = Array.from(
  { length: 16 },
  (_, at) => `${["Jan", "Apr", "Jul", "Oct"][at % 4]} ${2021 + Math.floor(at / 4)}`,
);
const swinging = [0, 10, 0, 10, 0, 10, 0, 10];
/** Its mean is 6.25, so the last eight points stand on one side; its deviation 4.73, so none is a full one away. */
const shifted = [...swinging, 7, 8, 7, 8, 7, 8, 7, 8];
/** The last point is 27.5 from the mean of 12.5; the average moving range 4, so the limit 10.64. */
const leaping = [...Array.from({ length: 15 }, (_, at) => 10 + (at % 2)), 40];
const steady = [...swinging, ...swinging];

test("the rule that the latest point of a history breaks says better or worse by the direction", async () => {
  const rows = [
    ["Shift", "higher", ...shifted],
    ["Shift, less is better", "lower", ...shifted],
    ["Leap", "higher", ...leaping],
    ["Leap, less is better", "lower", ...leaping],
    ["Steady", "lower", ...steady],
    ["Seven points", "higher", ...Array.from({ length: 9 }, () => ""), 1, 2, 1, 2, 1, 2, 30],
  ];
  await startWorkbench({ sheets: { List: [["KPI", "Direction", ...months], ...rows] } });
  const built = await buildKpis("List");
  expect(built.reconciliation.differ).toEqual([]);
  expect(built.figures.kpis.map(({ cells }) => [cells.rule, cells.signal])).toEqual([
    [4, "Signal: better"],
    [4, "Signal: worse"],
    [1, "Signal: better"],
    [1, "Signal: worse"],
    ["", "Within normal variation"],
    ["", ""],
  ]);
});
