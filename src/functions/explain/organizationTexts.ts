import { explain, type Explanation } from "./explanation";

const DEFINITION = "Definition";

export const organizationTexts: Readonly<Record<string, Explanation>> = {
  TURNOVER: explain(
    "leavers, headcounts, [periods]",
    "Sum of leavers ÷ mean of headcounts, × periods ÷ number of figures",
    "Not made yearly if no periods are given.",
    "SHRM, turnover rate",
  ),
  SPAN: explain(
    "headcount, managers",
    "(headcount − managers) ÷ managers",
    "Managers do not count as led.",
    "Nakisa, average span of control",
  ),
  TIMETOFILL: explain(
    "opened, accepted, [measure], [daycount], [holidays]",
    {
      option: "measure",
      otherwise: "Mean of accepted − opened",
      words: { median: "Median of accepted − opened", p90: "PERCENTILE.INC of accepted − opened at 0.9" },
    },
    "Positions that are open are left out. Daycount: calendar if left out.",
    DEFINITION,
  ),
  TRAININGCOVERAGE: explain(
    "required, completed, [expired], [required_courses], [completed_courses], [valid_until], [asof]",
    "People in required with a record in completed and none in expired ÷ people in required; with courses the same by pairs",
    "Everybody, and every pair of person and course, counts once. A record is valid on its last day.",
    DEFINITION,
  ),
  QUADRANT: explain(
    "power, interest, [threshold]",
    "power ≥ threshold and interest ≥ threshold",
    "Threshold: 3 if left out; at the threshold is high.",
    "Mendelow's matrix",
  ),
  DUESTATUS: explain(
    "due, asof, [completed], [warn]",
    "due against asof, completed against due",
    "On the due day nothing is overdue. Warn: 7 days if left out.",
    DEFINITION,
  ),
  ONTIMEINFULL: explain(
    "promised, delivered, ordered, shipped, [asof], [early], [late], [order], [level]",
    "Share of lines with delivered ≤ promised, with shipped ≥ ordered, and with both",
    "Whole days. With asof what is due and not delivered has failed; without it such lines are left out. Level: line if left out.",
    "SCOR, perfect order",
  ),
  RICE: explain(
    "reach, impact, confidence, effort",
    "reach × impact × confidence ÷ effort",
    "Confidence from 0 to 1.",
    "Intercom, RICE",
  ),
  ECV: explain(
    "npv, pcs, c, pts, d",
    "(npv × pcs − c) × pts − d",
    "Costs are positive numbers.",
    "Cooper, Portfolio Management for New Products",
  ),
  RNPV: explain(
    "cashflows, probabilities, rate, [kind]",
    "Sum of cashflows × probabilities ÷ (1 + rate)^t",
    "The first flow is now (t = 0), unlike Excel's NPV. Kind: cumulative if left out; stage multiplies the probabilities up.",
    "Risk-adjusted net present value",
  ),
  HHI: explain(
    "shares",
    "Sum of (share in % of the whole)²",
    "Shares are made to add up to 100 %.",
    "U.S. Department of Justice, Horizontal Merger Guidelines",
  ),
  EXCEPTIONS: explain(
    "items, severity, [materiality], [n], [group], [pergroup], [threshold]",
    "By severity, then by the size of materiality ÷ threshold",
    "0, Green, On plan and the like are no exceptions. N: 5, pergroup: 3 if left out; without an amount 1.",
    DEFINITION,
  ),
  VERSION: explain("", "Version of the calculation library", "The same version gives the same numbers.", DEFINITION),
};
