import type { RiskFigures } from "./riskFigures";
import type { RiskFormulas } from "./riskFormulas";
import type { RiskSettings } from "./riskSettings";

export interface HeatMapInput {
  name: string;
  /** The hidden sheet's name. */
  record: string;
  title: string;
  sourceWords: string;
  figures: RiskFigures;
  settings: RiskSettings;
  formulas: RiskFormulas;
}
