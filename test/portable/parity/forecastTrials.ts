import fc from "fast-check";
import { columns, count, literal, omitted, orBlank, positive, row, together, type Trial } from "./argument";

const pairs = columns([orBlank(count(50)), orBlank(count(50))]);
const positives = columns([orBlank(positive), positive]);

export const forecastTrials: readonly Trial[] = [
  ...["MAPE", "WAPE", "SMAPE", "MAE", "RMSE", "BIAS"].flatMap((name): Trial[] => [
    { name, args: pairs },
    { name, about: "no zeros", args: positives },
  ]),
  {
    name: "MASE",
    args: together(positives, row(orBlank(positive), { min: 6, max: 12 }), fc.oneof(omitted, literal(2))),
  },
  { name: "TRACKINGSIGNAL", args: pairs },
  {
    name: "TRACKINGSIGNAL",
    about: "a row",
    args: together(row(count(50), { min: 4, max: 4 }), row(count(50), { min: 4, max: 4 })),
  },
];
