import { allFilled } from "./conditions";
import { operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** The periods that count: those with both an actual and a forecast. */
function both(actual: string, forecast: string): string {
  return allFilled(actual, forecast);
}

/** The sum of an expression over the periods that count. */
function sumOver(actual: string, forecast: string, expression: string): string {
  return `SUMPRODUCT(IF(${both(actual, forecast)},${expression},0))`;
}

/** A mean over the periods that count; #N/A where there are none, or where the answer needs what one of them lacks. */
function meanOver(actual: string, forecast: string, expression: string, lacking?: string): string {
  const count = `SUMPRODUCT((${both(actual, forecast)})*1)`;
  const none = `${count}=0`;
  const lacks = lacking && `SUMPRODUCT((${both(actual, forecast)})*(${lacking}))>0`;
  return `IF(${lacks ? `OR(${none},${lacks})` : none},NA(),${sumOver(actual, forecast, expression)}/${count})`;
}

const absoluteError = (actual: string, forecast: string) => `ABS(${operand(actual)}-${operand(forecast)})`;

const percentageError: Plain = ([actual = "", forecast = ""]) =>
  meanOver(actual, forecast, `${absoluteError(actual, forecast)}/ABS(${actual})`, `${actual}=0`);

const weightedError: Plain = ([actual = "", forecast = ""]) => {
  const size = sumOver(actual, forecast, `ABS(${actual})`);
  return `IF(${size}=0,NA(),${sumOver(actual, forecast, absoluteError(actual, forecast))}/${size})`;
};

const symmetricError: Plain = ([actual = "", forecast = ""]) => {
  const size = `(ABS(${actual})+ABS(${forecast}))`;
  return meanOver(actual, forecast, `2*${absoluteError(actual, forecast)}/${size}`, `${size}=0`);
};

const absolute: Plain = ([actual = "", forecast = ""]) => meanOver(actual, forecast, absoluteError(actual, forecast));

const squared: Plain = ([actual = "", forecast = ""]) =>
  `SQRT(${meanOver(actual, forecast, `(${operand(actual)}-${operand(forecast)})^2`)})`;

const bias: Plain = ([actual = "", forecast = ""]) =>
  meanOver(actual, forecast, `${operand(actual)}-${operand(forecast)}`);

const scaledError: Plain = ([actual = "", forecast = "", training = "", season = "1"]) =>
  [
    `LET(now,DROP(TOCOL(${training}),${season}),before,DROP(TOCOL(${training}),0-${operand(season)})`,
    `filled,TOCOL(${allFilled(training)})`,
    `_ok,DROP(filled,${season})*DROP(filled,0-${operand(season)})`,
    "scale,SUM(IF(_ok,ABS(now-before),0))/SUM(_ok)",
    `IF(scale=0,NA(),${absolute([actual, forecast], {})}/scale))`,
  ].join(",");

const trackingSignal: Plain = ([actual = "", forecast = ""]) =>
  [
    `LET(_ok,${both(actual, forecast)}`,
    `error,IF(_ok,${operand(actual)}-${operand(forecast)},0)`,
    "sum,SCAN(0,error,LAMBDA(total,next,total+next))",
    "size,SCAN(0,ABS(error),LAMBDA(total,next,total+next))",
    "count,SCAN(0,_ok*1,LAMBDA(total,next,total+next))",
    'IF(_ok,IF(size,sum/(size/count),NA()),""))',
  ].join(",");

const PAIR = ["actual", "forecast"];

export const forecastFunctions: readonly PortableFunction[] = [
  { name: "MAPE", parameters: PAIR, grade: "exact", plain: percentageError },
  { name: "WAPE", parameters: PAIR, grade: "exact", plain: weightedError },
  { name: "SMAPE", parameters: PAIR, grade: "exact", plain: symmetricError },
  { name: "MAE", parameters: PAIR, grade: "exact", plain: absolute },
  { name: "RMSE", parameters: PAIR, grade: "exact", plain: squared },
  { name: "BIAS", parameters: PAIR, grade: "exact", plain: bias },
  { name: "MASE", parameters: [...PAIR, "training", "[season]"], grade: "lambda", plain: scaledError },
  { name: "TRACKINGSIGNAL", parameters: PAIR, grade: "lambda", plain: trackingSignal },
];
