import { explain, type Explanation } from "./explanation";

const DIRECTION = "Higher is better if no direction is given.";
const SPIDER = "Spider Impact, goal and red flag scoring";
const WHEELER = "Wheeler, Understanding Variation";
const WITHIN = "By the spread from value to value (average moving range ÷ 1.128), not the overall one.";
const OVERALL = "By the overall standard deviation.";
const CAPABILITY = "AIAG, Statistical Process Control";

export const kpiTexts: Readonly<Record<string, Explanation>> = {
  ATTAINMENT: explain(
    "actual, target, [direction], [method], [baseline]",
    {
      option: "method",
      otherwise: "actual ÷ target where higher is better, target ÷ actual where lower is",
      words: {
        linear: "actual ÷ target where higher is better, 2 − actual ÷ target where lower is",
        baseline: "(actual − baseline) ÷ (target − baseline)",
        range: "1 within the target, straight down to 0 at the red limits",
      },
    },
    `No single standard where lower is better: ratio (default), linear or baseline. ${DIRECTION}`,
    "BSC Designer, change indicator details",
  ),
  KPISCORE: explain(
    "actual, goal, redflag",
    "(10 + 10 × (actual − redflag) ÷ (goal − redflag)) ÷ 3, from 0 to 10",
    "6.67 at the goal, 3.33 at the red flag. A goal below the red flag: lower is better.",
    SPIDER,
  ),
  RAG: explain(
    "actual, target, [direction], [amber]",
    "Green at target, Amber within amber × |target| of it, else Red",
    `Amber: 0.1 if left out. ${DIRECTION}`,
    "ClearPoint Strategy, evaluation criteria",
  ),
  TREND: explain(
    "current, previous, [direction], [band]",
    "current − previous against band × |previous|",
    `Band: 0 if left out. ${DIRECTION}`,
    "Definition",
  ),
  PROGRESS: explain(
    "baseline, target, current, [clip]",
    "(current − baseline) ÷ (target − baseline)",
    "Serves targets below the baseline too.",
    "BSC Designer, progress",
  ),
  WEIGHTEDSCORE: explain(
    "scores, weights",
    "Sum of scores × weights ÷ sum of the weights whose score is there",
    "The weight of a missing score goes to the others.",
    "Spider Impact, weighted roll-up",
  ),
  COVERAGE: explain(
    "scores, weights",
    "Sum of the weights whose score is there ÷ sum of weights",
    "A blank score is missing, 0 is a score.",
    "Definition",
  ),
  XMR: explain(
    "values, [constant]",
    "Mean ± constant × average moving range",
    "Wheeler's 2.66 if no constant is given; d2: 3 ÷ 1.128; exact: 3 ÷ 1.128379.",
    WHEELER,
  ),
  XMRSIGNALS: explain(
    "values, [rules], [constant], [center], [sd]",
    "The first rule that each point breaks",
    "Western Electric's four rules if none are named, or Nelson's eight. Limits by the values unless center and sd are given.",
    "Western Electric, Statistical Quality Control Handbook; Nelson 1984",
  ),
  CONTROLLIMITS: explain(
    "kind, average, [n]",
    "average ± 3 × standard deviation that chance gives it: √(p(1 − p) ÷ n), √c, √(u ÷ n)",
    "Cut at 0, for p at 1 too.",
    "Montgomery, Statistical Quality Control",
  ),
  PROCESSCAPABILITY: explain("values, lsl, usl", "Cp = (usl − lsl) ÷ (6 × deviation)", WITHIN, CAPABILITY),
  CPK: explain(
    "values, lsl, usl",
    "Cpk = distance of the mean to the nearer of lsl and usl ÷ (3 × deviation)",
    WITHIN,
    CAPABILITY,
  ),
  CPM: explain(
    "values, lsl, usl, [target]",
    "Cpm = Cp ÷ √(1 + ((mean − target) ÷ deviation)²)",
    `${WITHIN} Target: the middle of the limits if left out.`,
    CAPABILITY,
  ),
  PROCESSPERFORMANCE: explain("values, lsl, usl", "Pp = (usl − lsl) ÷ (6 × deviation)", OVERALL, CAPABILITY),
  PPK: explain(
    "values, lsl, usl",
    "Ppk = distance of the mean to the nearer of lsl and usl ÷ (3 × deviation)",
    OVERALL,
    CAPABILITY,
  ),
  OEE: explain(
    "run, planned, ideal_cycle, total, good",
    "(run ÷ planned) × (ideal_cycle × total ÷ run) × (good ÷ total)",
    "Performance over 1 is flagged, not cut.",
    "Nakajima, Introduction to TPM",
  ),
  DPMO: explain(
    "defects, units, opportunities",
    "defects × 1,000,000 ÷ (units × opportunities)",
    "By opportunities, not by units.",
    "Six Sigma",
  ),
  RTY: explain("yields", "Product of yields", "Blanks are skipped.", "Six Sigma"),
  PARETO: explain(
    "labels, values",
    "values, the largest first, with running sum and share",
    "Equal amounts keep their order.",
    "Juran's Quality Handbook",
  ),
};
