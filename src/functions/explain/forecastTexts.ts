import { explain, type Explanation } from "./explanation";

const HYNDMAN = "Hyndman & Athanasopoulos, Forecasting: Principles and Practice";
const SKIPPED = "Error = actual − forecast. Periods without both are skipped.";

export const forecastTexts: Readonly<Record<string, Explanation>> = {
  MAPE: explain(
    "actual, forecast",
    "Mean of |actual − forecast| ÷ |actual|",
    `${SKIPPED} A share; an actual of 0 gives #N/A.`,
    HYNDMAN,
  ),
  WAPE: explain("actual, forecast", "Sum of |actual − forecast| ÷ sum of |actual|", `${SKIPPED} A share.`, HYNDMAN),
  SMAPE: explain(
    "actual, forecast",
    "Mean of 2 × |actual − forecast| ÷ (|actual| + |forecast|)",
    `${SKIPPED} From 0 to 2, by the mean of both sizes.`,
    HYNDMAN,
  ),
  MAE: explain("actual, forecast", "Mean of |actual − forecast|", SKIPPED, HYNDMAN),
  RMSE: explain("actual, forecast", "√ mean of (actual − forecast)²", SKIPPED, HYNDMAN),
  BIAS: explain(
    "actual, forecast",
    "Mean of actual − forecast",
    `${SKIPPED} Above 0 the forecasts were too low.`,
    HYNDMAN,
  ),
  MASE: explain(
    "actual, forecast, training, [season]",
    "Mean of |actual − forecast| ÷ mean of |training − training one season before|",
    `${SKIPPED} Scaled by the training sample, not by the sample that is judged. Season: 1 if left out.`,
    "Hyndman & Koehler 2006",
  ),
  TRACKINGSIGNAL: explain(
    "actual, forecast",
    "Running sum of actual − forecast ÷ running mean of |actual − forecast|",
    "The deviation runs along with the sum.",
    "Operations management textbooks (tracking signal)",
  ),
};
