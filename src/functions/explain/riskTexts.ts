import { explain, type Explanation } from "./explanation";

const NIST = "NIST SP 800-30 revision 1";
const VOSE = "Vose, Risk Analysis; R package mc2d";
const POINTS = "low, likely, high";
const WEIGHT = "Vose's PERT, not the (high − low) ÷ 6 of project management. Weight: 4 if left out.";
const TRIANGLE = "Triangular distribution";
const HUBBARD = "Hubbard, How to Measure Anything in Cybersecurity Risk";
const RANGE = "Low and high are a 90 % range: 5 % below, 5 % above.";
const REGISTER = "probability, low, likely, high, [ids], [trials], [seed], [shape], [groups], [correlation]";
const SEEDED =
  "Keyed by id, so order changes nothing; risks of a group follow one normal factor by their correlation, 0 if left out. Trials 10,000, seed 1, shape pert; p10p90 is the metalog through P10, P50, P90 (T. Keelin, 2016).";
const HDR = "Hubbard Decision Research, HDR 2.0 generator";

export const riskTexts: Readonly<Record<string, Explanation>> = {
  RISKSCORE: explain(
    "likelihood, impact",
    "likelihood × impact",
    "A product of ratings; it ranks, it does not measure.",
    "Usual practice of risk registers",
  ),
  RISKLEVEL: explain(
    "likelihood, impact, [matrix]",
    "Level in row likelihood and column impact of the matrix",
    "A matrix, not bands of the product. The usual 5 × 5 matrix if none is given; nist: table I-2.",
    NIST,
  ),
  RISKBAND: explain(
    "score, [limits], [labels]",
    "The last band whose lowest score is not above score",
    "Bands from 0, 5, 21, 80 and 96 if none are given.",
    `${NIST}, tables H-3 and I-3`,
  ),
  RESIDUAL: explain(
    "inherent, effectiveness, [method]",
    {
      option: "method",
      otherwise: "inherent × (1 − effectiveness)",
      words: { interpolate: "(inherent − residual) × (1 − compliance) + residual" },
    },
    "Effectiveness is what the controls take away. Methods factor (default) and interpolate.",
    "ServiceNow, calculated risk score (interpolate)",
  ),
  EMV: explain(
    "probability, impact",
    "probability × impact",
    "Threats are negative, opportunities positive.",
    "PMI, Practice Standard for Project Risk Management",
  ),
  RISKMATRIX: explain(
    "likelihoods, impacts",
    "Count of risks for each likelihood and impact",
    "Risks without both ratings are not counted.",
    "Usual practice of risk registers",
  ),
  TOPRISKS: explain(
    "ids, scores, [n]",
    "The n largest scores, largest first",
    "Equal scores keep their order. N: 10 if left out.",
    "Definition",
  ),
  PERTMEAN: explain(`${POINTS}, [weight]`, "(low + weight × likely + high) ÷ (weight + 2)", WEIGHT, VOSE),
  PERTSD: explain(`${POINTS}, [weight]`, "√((mean − low) × (high − mean) ÷ (weight + 3))", WEIGHT, VOSE),
  PERTINV: explain(`p, ${POINTS}, [weight]`, "Quantile p of the beta distribution from low to high", WEIGHT, VOSE),
  PERT3MEAN: explain(
    POINTS,
    "(low + 4 × likely + high) ÷ 6",
    "The three-point estimate of project management.",
    "PMBOK Guide",
  ),
  PERT3SD: explain(POINTS, "(high − low) ÷ 6", "A rule of thumb; PERTSD is the distribution's own.", "PMBOK Guide"),
  TRIMEAN: explain(POINTS, "(low + likely + high) ÷ 3", "Of the triangle's density.", TRIANGLE),
  TRISD: explain(
    POINTS,
    "√(((likely − low)² + (likely − low)(high − likely) + (high − likely)²) ÷ 18)",
    "Of the triangle's density.",
    TRIANGLE,
  ),
  TRIINV: explain(
    `p, ${POINTS}`,
    "The value with the share p of the triangle's area below it",
    "Of the triangle's density.",
    TRIANGLE,
  ),
  LOGNORMMEAN: explain(
    "low, high",
    "e^(μ + σ² ÷ 2), μ = (ln low + ln high) ÷ 2, σ = ln(high ÷ low) ÷ 3.2897",
    RANGE,
    HUBBARD,
  ),
  ALE: explain(
    "frequency, low, high",
    "frequency × e^(μ + σ² ÷ 2), μ = (ln low + ln high) ÷ 2, σ = ln(high ÷ low) ÷ 3.2897",
    RANGE,
    HUBBARD,
  ),
  DRAW: explain(
    "trial, variable, entity",
    "HDR 2.0 of trial, variable and entity",
    "The same on every machine; native MOD gives the same stream.",
    HDR,
  ),
  RISKSIM: explain(
    REGISTER,
    "Sum over the risks that happen of an impact drawn from low, likely and high, in every trial",
    SEEDED,
    HDR,
  ),
  RISKSIMTOTALS: explain(REGISTER, "The total of every trial", SEEDED, HDR),
  LOSSEXCEEDANCE: explain("losses, at", "Share of losses > at", "Strictly above.", HUBBARD),
  CONTINGENCY: explain(
    "totals, [high], [base]",
    "Percentile high of totals − percentile or amount base",
    "High 0.8, base 0.5 if left out. Percentiles as Excel's PERCENTILE.INC.",
    "AACE International, contingency by percentile",
  ),
  VALUEATRISK: explain(
    "values, [tail]",
    "Percentile tail of values",
    "Historical, as Excel's PERCENTILE.INC. Tail: 0.05 if left out.",
    "empyrical, value_at_risk",
  ),
  EXPECTEDSHORTFALL: explain(
    "values, [tail], [rule]",
    {
      option: "rule",
      otherwise: "Mean of values < value at risk",
      words: { index: "Mean of the lowest values up to rank tail × (n − 1)" },
    },
    "Rules below (default: strictly below) and index (the ranked element included). Tail: 0.05 if left out.",
    "PerformanceAnalytics; empyrical",
  ),
  SECONDMOMENT: explain(
    "means, sds, [correlation]",
    "Mean: sum of means; SD: √ sum of correlation × sd × sd",
    "Independent parts if no correlation is given.",
    "R package PRA, second moment method",
  ),
  TORNADO: explain(
    "labels, low, high, base",
    "|high − low|, the widest first",
    "Equal swings keep their order.",
    "Usual practice of sensitivity analysis",
  ),
};
