import { budgetFunctions } from "./budget";
import { distributionFunctions } from "./distributions";
import { earnedValueFunctions } from "./earnedValue";
import { forecastFunctions } from "./forecast";
import { kpiFunctions } from "./kpi";
import { organizationFunctions } from "./organization";
import { processFunctions } from "./process";
import { riskFunctions } from "./risk";
import { simulationFunctions } from "./simulation";
import { transparencyFunctions } from "./transparency";
import { uncertaintyFunctions } from "./uncertainty";
import { volumeFunctions } from "./volume";
import { yearFunctions } from "./year";
import type { PortableFunction } from "./portableFunction";

/** A field of work and the functions that serve it, in the order of the help's contents. */
export interface FunctionArea {
  title: string;
  functions: readonly PortableFunction[];
}

export const areas: readonly FunctionArea[] = [
  {
    title: "Budget and forecast",
    functions: [...budgetFunctions, ...yearFunctions, ...volumeFunctions, ...forecastFunctions],
  },
  { title: "Earned value", functions: earnedValueFunctions },
  {
    title: "Risk",
    functions: [...riskFunctions, ...distributionFunctions, ...simulationFunctions, ...uncertaintyFunctions],
  },
  { title: "KPI and process", functions: [...kpiFunctions, ...processFunctions] },
  { title: "People, partners, compliance, innovation, operations", functions: organizationFunctions },
  { title: "Transparency", functions: transparencyFunctions },
];
