import fc from "fast-check";
import type { CellValue } from "../../../src/sheets/grid";
import type { KpiColumnId } from "../../../src/trackers/kpi/kpiColumns";
import type { KpiOptions } from "../../../src/trackers/kpi/kpiOptions";
import { usualLowerWords } from "../../../src/trackers/kpi/kpiSettings";
import type { WhyStep } from "../../../src/trackers/kpi/whyStep";
import { whyColor } from "../../../src/trackers/kpi/whyColor";
import { plainWriter, scorecardOf, withTyped } from "./scorecardOf";

const header = ["KPI", "Direction", "Target", "Actual", "Baseline"];

/** The steps for one KPI of a list of its own. */
function why(row: CellValue[], options: Partial<KpiOptions> = {}): Map<string, WhyStep> {
  const scorecard = scorecardOf([header, row, ["Another", "Higher", 10, 10, 5]], {}, options);
  return new Map(whyColor(scorecard, 0, plainWriter).map((step) => [step.id, step]));
}

describe("color", () => {
  test("the end of amber that is named is the one that decides, in every direction", () => {
    const amount = fc.integer({ min: -300, max: 300 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom("Higher", "Lower", "Range"),
        fc.constantFrom(0, 0.05, 0.1, 0.25),
        (actual, target, direction, amber) => {
          const goal = direction === "Range" ? `${target}-${target + 20}` : target;
          const { numbers, result } = why(["Some measure", direction, goal, actual, ""], { amber }).get("color")!;
          const end = /amber ends at .* = (-?[\d.e-]+)\.$/.exec(numbers);
          const missed = numbers.includes("amber ends at");
          if (missed !== (result !== "● Green")) throw new Error(`${result}: ${numbers}`);
          if (!end) return;
          const isWithin = numbers.includes("is above")
            ? actual <= Number(end[1]) + 1e-9
            : actual >= Number(end[1]) - 1e-9;
          seen.add(result);
          expect([numbers, result]).toEqual([numbers, isWithin ? "◆ Amber" : "■ Red"]);
        },
      ),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(["■ Red", "◆ Amber"]);
  });

  test("says what told which way is good", () => {
    const said = (scorecard: ReturnType<typeof scorecardOf>, at = 0) =>
      whyColor(scorecard, at, plainWriter)[0].conventions[0];
    const column = scorecardOf([header, ["Speed", "Lower is better", 10, 12, ""], ["Reach", "", 10, 12, ""]]);
    expect(said(column)).toBe(`Lower is better: the source's column of directions says "Lower is better".`);
    expect(said(column, 1)).toBe("Which way is good is not known: the source does not say it.");
    const target = scorecardOf([header, ["Speed", "Higher", "<10", 12, ""]]);
    expect(said(target)).toBe(`Lower is better: the target's own words "<10" say so.`);
    const short = [
      ["KPI", "Target", "Actual"],
      ["Scrap rate", 2, 3],
      ["Speed", 2, 3],
    ];
    expect(usualLowerWords).toContain("scrap");
    const words = scorecardOf(short, { direction: "words" });
    expect(said(words)).toBe(`Lower is better: its name has "scrap" in it, one of the words on the settings sheet.`);
    expect(said(words, 1)).toBe("Higher is better: nothing in the source says otherwise.");
    expect(said(withTyped(words, 1, new Map([["direction", "lower"]])), 1)).toBe(
      "Lower is better: typed into the scorecard.",
    );
  });

  test("looks for the direction where a list in long form says it", () => {
    const rows = ["Jan 2026", "Feb 2026", "Mar 2026"].flatMap((month, at): CellValue[][] => [
      ["Speed", month, at === 0 ? "Lower" : "", 10, 12 + at],
      ["Reach", month, at === 0 ? "Higher" : "", 10, 9 + at],
    ]);
    const scorecard = scorecardOf([["KPI", "Period", "Direction", "Target", "Actual"], ...rows], { history: "rows" });
    expect(scorecard.read.history?.runs).toBe("long");
    expect(whyColor(scorecard, 0, plainWriter)[0]).toMatchObject({
      numbers: "14 is above the target of 10; amber ends at 10 + 0.1 × 10 = 11.",
      conventions: [`Lower is better: the source's column of directions says "Lower".`, expect.anything()],
    });
  });

  test("names what a person has typed, and counts with it", () => {
    const scorecard = withTyped(
      scorecardOf([header, ["Speed", "Higher", 10, 8, ""]]),
      0,
      new Map<KpiColumnId, CellValue>([
        ["target", 8],
        ["comment", "Agreed in May"],
      ]),
    );
    const [color] = whyColor(scorecard, 0, plainWriter);
    expect(color.numbers).toBe("8 is at or better than the target of 8.");
    expect(color.conventions.at(-1)).toBe("Typed into the scorecard by a person, and kept: target.");
  });

  test("without a target or an actual there is no color, and the reason is the scorecard's own flag", () => {
    expect(why(["Speed", "Higher", "", "Pending", ""]).get("color")).toMatchObject({
      result: "No color",
      formula: "",
      numbers: "No target; No actual: Pending.",
      source: "",
    });
  });

  test("where the source states only the share reached, that share is what the color goes by", () => {
    const scorecard = scorecardOf([
      ["KPI", "Owner", "% of target"],
      ["Speed", "Plant", 0.95],
      ["Reach", "Plant", 1],
    ]);
    const [color, attainment] = whyColor(scorecard, 0, plainWriter);
    expect(color).toMatchObject({ result: "◆ Amber", numbers: "0.95 against 1; amber ends at 0.9." });
    expect(attainment).toMatchObject({ formula: "As the source states it", result: "0.95" });
  });
});

// The numbers of the examples stand with the functions: calc/attainment, calc/rangeAttainment, calc/kpiScore.
test.each([
  [["A", "Higher", 100, 80, ""], {}, "80 ÷ 100", "0.8"],
  [["A", "Lower", 100, 80, ""], {}, "100 ÷ 80", "1.25"],
  [["A", "Lower", 100, 80, ""], { method: "linear" as const }, "2 − 80 ÷ 100", "1.2"],
  [["A", "Lower", 100, 80, 120], { method: "baseline" as const }, "(80 − 120) ÷ (100 − 120)", "2"],
  [["A", "Range", "20-40", 19, ""], {}, "19 in 20 to 40; red flags 18 and 44.", "0.5"],
])("attainment of %j with %j is %s = %s", (row, options, numbers, result) => {
  expect(why(row, options).get("attainment")).toMatchObject({ numbers, result });
});

test("the score names target and red flag; above a range it is held against its high end", () => {
  expect(why(["A", "Higher", 100, 95, ""]).get("score")).toMatchObject({
    numbers: "(10 + 10 × (95 − 90) ÷ (100 − 90)) ÷ 3",
    result: "5.00",
  });
  expect(why(["A", "Range", "20-40", 42, ""]).get("score")).toMatchObject({
    numbers: "(10 + 10 × (42 − 44) ÷ (40 − 44)) ÷ 3",
    result: "5.00",
  });
});

describe("signal or noise", () => {
  const months = ["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026", "Jul 2026", "Aug 2026"];
  const of = (figures: CellValue[]) =>
    whyColor(
      scorecardOf([
        ["KPI", "Direction", "Target", ...months],
        ["Speed", "Higher", 10, ...figures],
        ["Reach", "Higher", 10, ...figures],
      ]),
      0,
      plainWriter,
    ).find(({ id }) => id === "variation");

  test("gives the limits, the points and the rule that is broken", () => {
    // Mean 11 and an average moving range of 8 ÷ 7: the last point is beyond 11 + 2.66 × 8 ÷ 7 = 14.04.
    expect(of([10, 10, 10, 10, 10, 10, 10, 18])).toMatchObject({
      numbers: `11 ± 2.66 × ${8 / 7}: ${11 - (2.66 * 8) / 7} to ${11 + (2.66 * 8) / 7} over 8 points; the latest is 18. Rule 1: the latest point is beyond a limit.`,
      result: "Signal: better",
    });
    expect(of([10, 12, 10, 12, 10, 12, 10, 12])).toMatchObject({
      numbers: expect.stringContaining("No rule is broken."),
      result: "Within normal variation",
    });
  });

  test("says from how many points on there is a verdict", () => {
    expect(of([10, 12, 10, 12, 10, 12, 10, ""])).toMatchObject({
      numbers: "7 points in the history; from 8 on a signal can be told from noise.",
      result: "No verdict",
    });
  });

  test("is left out where there is no history", () => {
    expect(why(["A", "Higher", 100, 95, ""]).has("variation")).toBe(false);
  });
});
