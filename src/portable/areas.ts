import { budgetFunctions } from "./budget";
import { dateFunctions } from "./dates";
import { deliveryFunctions } from "./delivery";
import { distributionFunctions } from "./distributions";
import { earnedValueFunctions } from "./earnedValue";
import { forecastFunctions } from "./forecast";
import { innovationFunctions } from "./innovation";
import { kpiFunctions } from "./kpi";
import { organizationFunctions } from "./organization";
import { processFunctions } from "./process";
import { riskFunctions } from "./risk";
import { simulationFunctions } from "./simulation";
import { strategyFunctions } from "./strategy";
import { transparencyFunctions } from "./transparency";
import { uncertaintyFunctions } from "./uncertainty";
import { vendorFunctions } from "./vendors";
import { volumeFunctions } from "./volume";
import { workforceFunctions } from "./workforce";
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
  { title: "Earned value and delivery", functions: [...earnedValueFunctions, ...deliveryFunctions] },
  {
    title: "Risk",
    functions: [...riskFunctions, ...distributionFunctions, ...simulationFunctions, ...uncertaintyFunctions],
  },
  { title: "KPI, goals and process", functions: [...kpiFunctions, ...strategyFunctions, ...processFunctions] },
  {
    title: "People, partners, compliance, innovation, operations",
    functions: [
      ...organizationFunctions,
      ...workforceFunctions,
      ...dateFunctions,
      ...vendorFunctions,
      ...innovationFunctions,
    ],
  },
  { title: "Transparency", functions: transparencyFunctions },
];
