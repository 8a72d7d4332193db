/** How figures are written: in the KPI's own number format, as a share, as a score. */
export interface FigureWriter {
  figure(value: number): string;
  share(value: number): string;
  score(value: number): string;
}

/** One step of how a KPI came to its color: as EXPLAIN says it of a call. */
export interface WhyStep {
  id: "color" | "attainment" | "score" | "variation";
  /** The rule in words; "" where none could be applied. */
  formula: string;
  /** The same with the KPI's numbers. */
  numbers: string;
  result: string;
  /** What was chosen where there is a choice, and who chose it. */
  conventions: string[];
  /** Where the rule comes from; "" for one of our own. */
  source: string;
}
