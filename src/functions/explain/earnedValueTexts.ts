import { explain, type Explanation, type Formula } from "./explanation";

const PMI = "PMI, Practice Standard for Earned Value Management";
const PARAMETERS = "bac, ev, ac, [method], [pv]";
const METHODS = "Methods cpi (default), budget and combined, which needs pv.";

/** The estimate at completion by its method, inside of another formula. */
function byMethod(write: (estimate: string) => string): Formula {
  return {
    option: "method",
    otherwise: write("bac ÷ (ev ÷ ac)"),
    words: {
      budget: write("ac + bac − ev"),
      combined: write("ac + (bac − ev) ÷ ((ev ÷ ac) × (ev ÷ pv))"),
    },
  };
}

export const earnedValueTexts: Readonly<Record<string, Explanation>> = {
  CPI: explain("ev, ac", "ev ÷ ac", "Below 1 the work costs more than it earns.", PMI),
  SPI: explain("ev, pv", "ev ÷ pv", "Below 1 the work is behind.", PMI),
  COSTVARIANCE: explain("ev, ac", "ev − ac", "Below 0 the work cost more than it earned.", PMI),
  SCHEDULEVARIANCE: explain("ev, pv", "ev − pv", "In money; below 0 the work is behind.", PMI),
  EAC: explain(
    PARAMETERS,
    byMethod((estimate) => estimate),
    METHODS,
    PMI,
  ),
  ETC: explain(
    PARAMETERS,
    byMethod((estimate) => `${estimate} − ac`),
    METHODS,
    PMI,
  ),
  VAC: explain(
    PARAMETERS,
    byMethod((estimate) => `bac − (${estimate})`),
    METHODS,
    PMI,
  ),
  TCPI: explain("bac, ev, ac, [target]", "(bac − ev) ÷ (target − ac)", "Target: the budget if left out.", PMI),
  EARNEDSCHEDULE: explain(
    "planned_cumulative, ev",
    "Complete periods + (ev − planned by then) ÷ planned in the next period",
    "In periods; straight within a period.",
    "Lipke, Earned Schedule",
  ),
  EARNEDVALUE: explain(
    "bac, planned, done, ac, [unit]",
    "PV = bac × planned, EV = bac × done; CV, SV, CPI, SPI, EAC, ETC, VAC, TCPI of them",
    "Planned is money if any is over 1, else shares, unless unit says which. EAC by the cost index.",
    PMI,
  ),
};
