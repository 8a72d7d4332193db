import { itemOf, notShare, type Known } from "./conditions";
import { minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** A figure of three points, #VALUE! where they do not rise. */
function ofThreePoints(write: (low: string, likely: string, high: string, rest: string[]) => string): Plain {
  return (args, known) => {
    const [low = "", likely = "", high = "", ...rest] = args;
    return threePoints([low, likely, high], write(operand(low), operand(likely), operand(high), given(rest)), known);
  };
}

function threePoints([low, likely, high]: string[], result: string, known: Known): string {
  return itemOf([low, likely, high], [`${low}>${likely}`, `${likely}>${high}`], result, known);
}

function given(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== undefined);
}

function pertMean(low: string, likely: string, high: string, weight = "4"): string {
  return weight === "4"
    ? `(${low}+4*${likely}+${high})/6`
    : `(${low}+${operand(weight)}*${likely}+${high})/(${weight}+2)`;
}

function pertDeviation(low: string, likely: string, high: string, weight = "4"): string {
  const mean = pertMean(low, likely, high, weight);
  return `SQRT((${mean}-${low})*(${high}-${mean})/(${weight}+3))`;
}

const pertQuantile: Plain = ([p = "", low = "", likely = "", high = "", weight = "4"], known) => {
  const range = `(${minus(high, low)})`;
  const alpha = `1+${operand(weight)}*(${minus(likely, low)})/${range}`;
  const beta = `1+${operand(weight)}*(${minus(high, likely)})/${range}`;
  const value = `IF(${low}=${high},${low},IF(${p}=0,${low},BETA.INV(${p},${alpha},${beta},${low},${high})))`;
  return itemOf([p, low, likely, high], [...notShare(p), `${low}>${likely}`, `${likely}>${high}`], value, known);
};

const triangularQuantile: Plain = ([p = "", low = "", likely = "", high = ""], known) => {
  const [range, left, right] = [minus(high, low), minus(likely, low), minus(high, likely)].map((part) => `(${part})`);
  const rising = `${low}+SQRT(${operand(p)}*${range}*${left})`;
  const falling = `${high}-SQRT((1-${operand(p)})*${range}*${right})`;
  const value = `IF(${operand(p)}*${range}<=${left},${rising},${falling})`;
  return itemOf([p, low, likely, high], [...notShare(p), `${low}>${likely}`, `${likely}>${high}`], value, known);
};

/** 90 % of a normal distribution lie within this many standard deviations. */
const HALF_RANGE = "1.64485362695147";

function lognormalMean(low: string, high: string): string {
  return `EXP((LN(${low})+LN(${high}))/2+(LN(${operand(high)}/${operand(low)})/(2*${HALF_RANGE}))^2/2)`;
}

const lognormal: Plain = ([low = "", high = ""], known) =>
  itemOf([low, high], [`${low}<=0`, `${low}>${high}`], lognormalMean(low, high), known);

const annualLoss: Plain = ([frequency = "", low = "", high = ""], known) =>
  itemOf(
    [frequency, low, high],
    [`${frequency}<0`, `${low}<=0`, `${low}>${high}`],
    `${operand(frequency)}*${lognormalMean(low, high)}`,
    known,
  );

/** HDR 2.0 of Hubbard Decision Research: every number on the way is a whole one below 2^53, so Excel's MOD is exact. */
const draw: Plain = ([trial = "", variable = "", entity = ""], known) => {
  const [i, v, e] = [trial, variable, entity].map(operand);
  const first = `MOD(MOD(999999999999989,MOD(${i}*2499997+${v}*1800451+${e}*2000371,7450589)*4658+7450581)*383,99991)`;
  const second = `MOD(MOD(999999999999989,MOD(${i}*2246527+${v}*2399993+${e}*2100869,7450987)*7580+7560584)*17669,7440893)`;
  const number = `(MOD((${first}*7440893+${second})*1343,4294967296)+0.5)/4294967296`;
  return itemOf([trial, variable, entity], [], number, known);
};

const POINTS = ["low", "likely", "high"];

export const distributionFunctions: readonly PortableFunction[] = [
  {
    name: "PERTMEAN",
    parameters: [...POINTS, "[weight]"],
    grade: "exact",
    plain: ofThreePoints((low, likely, high, [weight]) => pertMean(low, likely, high, weight)),
  },
  {
    name: "PERTSD",
    parameters: [...POINTS, "[weight]"],
    grade: "exact",
    plain: ofThreePoints((low, likely, high, [weight]) => pertDeviation(low, likely, high, weight)),
  },
  { name: "PERTINV", parameters: ["p", ...POINTS, "[weight]"], grade: "exact", plain: pertQuantile },
  { name: "PERT3MEAN", parameters: POINTS, grade: "exact", plain: ofThreePoints((a, m, b) => `(${a}+4*${m}+${b})/6`) },
  { name: "PERT3SD", parameters: POINTS, grade: "exact", plain: ofThreePoints((a, _, b) => `(${b}-${a})/6`) },
  { name: "TRIMEAN", parameters: POINTS, grade: "exact", plain: ofThreePoints((a, m, b) => `(${a}+${m}+${b})/3`) },
  {
    name: "TRISD",
    parameters: POINTS,
    grade: "exact",
    plain: ofThreePoints((a, m, b) => `SQRT(((${m}-${a})^2+(${m}-${a})*(${b}-${m})+(${b}-${m})^2)/18)`),
  },
  { name: "TRIINV", parameters: ["p", ...POINTS], grade: "exact", plain: triangularQuantile },
  { name: "LOGNORMMEAN", parameters: ["low", "high"], grade: "exact", plain: lognormal },
  { name: "ALE", parameters: ["frequency", "low", "high"], grade: "exact", plain: annualLoss },
  { name: "DRAW", parameters: ["trial", "variable", "entity"], grade: "exact", plain: draw },
];
