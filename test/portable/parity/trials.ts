import type { Trial } from "./argument";
import { budgetTrials } from "./budgetTrials";
import { deliveryTrials } from "./deliveryTrials";
import { partnerTrials } from "./partnerTrials";
import { earnedValueTrials } from "./earnedValueTrials";
import { forecastTrials } from "./forecastTrials";
import { distributionTrials } from "./distributionTrials";
import { kpiTrials } from "./kpiTrials";
import { organizationTrials } from "./organizationTrials";
import { processTrials } from "./processTrials";
import { riskTrials } from "./riskTrials";
import { uncertaintyTrials } from "./uncertaintyTrials";
import { volumeTrials } from "./volumeTrials";
import { yearTrials } from "./yearTrials";

export const trials: readonly Trial[] = [
  ...budgetTrials,
  ...yearTrials,
  ...volumeTrials,
  ...forecastTrials,
  ...earnedValueTrials,
  ...uncertaintyTrials,
  ...riskTrials,
  ...processTrials,
  ...organizationTrials,
  ...kpiTrials,
  ...deliveryTrials,
  ...partnerTrials,
  ...distributionTrials,
];
