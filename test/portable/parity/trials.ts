import type { Trial } from "./argument";
import { budgetTrials } from "./budgetTrials";
import { earnedValueTrials } from "./earnedValueTrials";
import { forecastTrials } from "./forecastTrials";
import { volumeTrials } from "./volumeTrials";
import { yearTrials } from "./yearTrials";

export const trials: readonly Trial[] = [
  ...budgetTrials,
  ...yearTrials,
  ...volumeTrials,
  ...forecastTrials,
  ...earnedValueTrials,
];
