import { budgetTexts } from "./budgetTexts";
import { deliveryTexts } from "./deliveryTexts";
import { earnedValueTexts } from "./earnedValueTexts";
import type { Explanation } from "./explanation";
import { forecastTexts } from "./forecastTexts";
import { kpiTexts } from "./kpiTexts";
import { organizationTexts } from "./organizationTexts";
import { partnerTexts } from "./partnerTexts";
import { riskTexts } from "./riskTexts";

/** What EXPLAIN says about each function, by its id. */
export const explanations: ReadonlyMap<string, Explanation> = new Map(
  Object.entries({
    ...budgetTexts,
    ...forecastTexts,
    ...earnedValueTexts,
    ...riskTexts,
    ...kpiTexts,
    ...organizationTexts,
    ...deliveryTexts,
    ...partnerTexts,
  }),
);
