import { call, callOne, column } from "./callFunction";
import { referenceCase } from "./referenceCases";

const near = (id: string, actual: unknown, expected: number) =>
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(referenceCase(id).tolerance);

test.each(["FCA-001", "FCA-002"])("%s: accuracy of benchmark forecasts, with the training sample as scale", (id) => {
  const { inputs, expected } = referenceCase(id);
  const [actual, forecast] = [column(...inputs.actual), column(...inputs.forecast)];
  near(id, callOne("BIAS", actual, forecast), expected.me);
  near(id, callOne("RMSE", actual, forecast), expected.rmse);
  near(id, callOne("MAE", actual, forecast), expected.mae);
  // The source prints percent; ours is a share.
  near(id, (callOne("MAPE", actual, forecast) as number) * 100, expected.mape);
  near(id, callOne("MASE", actual, forecast, column(...inputs.train), inputs.season), expected.mase);
});

test("FCA-004: scaled on the same sample where that is given as training", () => {
  const { inputs, expected } = referenceCase("FCA-004");
  (inputs.step as number[]).forEach((step, at) => {
    near("FCA-004", callOne("MASE", [inputs.actual], [inputs.forecast], [inputs.actual], step), expected.mase[at]);
  });
});

test("FCA-005: mean absolute percentage error", () => {
  const { inputs, expected } = referenceCase("FCA-005");
  near("FCA-005", callOne("MAPE", [inputs.actual], [inputs.forecast]), expected.mape);
});

test("FCA-006: symmetric percentage error", () => {
  const { inputs, expected } = referenceCase("FCA-006");
  (expected.smape_each as number[]).forEach((error, at) => {
    near("FCA-006", callOne("SMAPE", inputs.actual[at], inputs.forecast[at]), error);
  });
  near("FCA-006", callOne("SMAPE", [inputs.actual], [inputs.forecast]), 2);
});

test("FCA-007: root mean squared and mean absolute error", () => {
  const { inputs, expected } = referenceCase("FCA-007");
  near("FCA-007", callOne("RMSE", [inputs.actual], [inputs.forecast]), expected.rmse);
  near("FCA-007", callOne("MAE", [inputs.actual], [inputs.forecast]), expected.mae);
});

test("FCA-009: an actual of zero has no percentage, the weighted error has", () => {
  const { inputs, expected } = referenceCase("FCA-009");
  expect(callOne("MAPE", [inputs.actual], [inputs.forecast])).toMatchObject({ error: "#N/A" });
  near("FCA-009", callOne("WAPE", [inputs.actual], [inputs.forecast]), expected.wape);
});

test("FCA-010: tracking signal", () => {
  const { inputs, expected } = referenceCase("FCA-010");
  const signals = call("TRACKINGSIGNAL", column(...inputs.actual), column(...inputs.forecast)) as number[][];
  (expected.ts as number[]).forEach((signal, at) => near("FCA-010", signals[at][0], signal));
});

test("FCA-012: errors, their mean and their weight", () => {
  const { inputs, expected } = referenceCase("FCA-012");
  const [actual, forecast] = [column(...inputs.actual), column(...inputs.forecast)];
  expect(call("VARIANCE", actual, forecast)).toEqual(column(...expected.errors));
  near("FCA-012", callOne("MAE", actual, forecast), expected.mae);
  near("FCA-012", callOne("BIAS", actual, forecast), expected.bias);
  near("FCA-012", callOne("WAPE", actual, forecast), expected.wape);
});
