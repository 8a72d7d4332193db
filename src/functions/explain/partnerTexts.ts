import { explain, type Explanation } from "./explanation";

const DEFINITION = "Definition";

export const partnerTexts: Readonly<Record<string, Explanation>> = {
  NEXTDUE: explain(
    "anchor, every, unit, after, [rule], [holidays]",
    "First anchor + k × every units on or after after, k from 0",
    "Months and years count from the anchor, never from the date before. A date that a rule moves is compared as moved.",
    "EDATE from the anchor",
  ),
  OCCURRENCES: explain(
    "anchor, every, unit, from, to, [rule], [holidays]",
    "All anchor + k × every units from from to to, k from 0",
    "Months and years count from the anchor, never from the date before.",
    "EDATE from the anchor",
  ),
  AGEBAND: explain(
    "days, [limits], [labels]",
    "The band whose last day is not before days",
    "A limit belongs to the band that it ends. Limits: 30, 60, 90 if left out.",
    DEFINITION,
  ),
  COMPLIANCERATE: explain(
    "classes, [weights], [partial]",
    "(compliant + partial × partly compliant) ÷ all but not applicable and exempt",
    "Not assessed counts against. Partial: 0 if left out.",
    DEFINITION,
  ),
  TERMEND: explain(
    "end, asof, [renewal_months]",
    "end, or the first end + k × renewal_months on or after asof",
    "Counted from the first end; the last day belongs to the term.",
    DEFINITION,
  ),
  NOTICEBY: explain(
    "end, notice, [unit], [buffer]",
    { option: "unit", otherwise: "end − notice − buffer", words: { month: "EDATE(end, −notice) − buffer" } },
    "Months are not 30 days. Unit: day, buffer: 0 if left out.",
    DEFINITION,
  ),
  RENEWALSTATUS: explain(
    "end, noticeby, asof, [auto], [warn]",
    "asof against end, noticeby and warn days before it",
    "The last day for notice is still one to decide on. Auto: no, warn: 90 if left out.",
    DEFINITION,
  ),
  ABCCLASS: explain(
    "values, [a], [b]",
    "Share of the total before the item, largest first: under a is A, under b is B, else C",
    "The item that crosses belongs to the upper class. A: 0.8, b: 0.95 if left out.",
    "Pareto's rule, ABC analysis",
  ),
  KRALJIC: explain(
    "impact, risk, [threshold]",
    "impact ≥ threshold and risk ≥ threshold",
    "At the threshold is high. Threshold: 3 if left out.",
    "P. Kraljic, Purchasing must become supply management, 1983",
  ),
  NPS: explain(
    "ratings",
    "100 × (share of 9 and 10 − share of 0 to 6)",
    "In points; 7 and 8 count in the whole only.",
    "F. Reichheld, net promoter score",
  ),
  NPSERROR: explain(
    "ratings, [confidence]",
    "z × 100 × √((p + d − (p − d)²) ÷ n)",
    "Normal approximation, n in the divisor. Confidence: 0.95 if left out.",
    "Variance of a difference of shares",
  ),
  RESCALE: explain(
    "value, worst, best, [low], [high]",
    "low + (value − worst) ÷ (best − worst) × (high − low), from low to high",
    "Lower is better where worst is above best. Low: 0, high: 100 if left out.",
    DEFINITION,
  ),
  WSJF: explain(
    "value, time, risk, size",
    "(value + time + risk) ÷ size",
    "Only the order means anything.",
    "Scaled Agile Framework, after D. Reinertsen",
  ),
  ICE: explain("impact, confidence, ease", "impact × confidence × ease", "All on one scale.", "S. Ellis, ICE"),
  FUNNEL: explain(
    "stages, order, [terminal]",
    "Items that have ever reached each stage ÷ those of the first and of the one before",
    "An item counts in every stage up to its furthest, skipped ones too.",
    DEFINITION,
  ),
  FUNDED: explain(
    "value, cost, budget, [rule]",
    "Down the ranking by value ÷ cost while the running cost is within budget",
    "No optimization. Rule: line if left out, which stops at the first that does not fit.",
    "R. Cooper, Portfolio Management for New Products",
  ),
  PRODUCTIVITY: explain(
    "ecv, d",
    "ecv ÷ d",
    "What is spent is not in it.",
    "R. Cooper, Portfolio Management for New Products",
  ),
};
