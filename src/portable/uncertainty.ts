import { allFilled, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { isCells, isNumberText, isSingle } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** A figure of a range, #N/A where the range has no numbers. */
function ofNumbers(values: string, result: string): string {
  return `IF(COUNT(${values})=0,NA(),${result})`;
}

const exceedance: Plain = ([losses = "", at = ""], known) => {
  if (!isCells(losses)) return null;
  return ofNumbers(losses, unlessBlank([at], `COUNTIF(${losses},">"&${at})/COUNT(${losses})`, known));
};

const contingency: Plain = ([totals = "", high = "0.8", base = "0.5"], known) => {
  if (mayBeBlank(high, known) || mayBeBlank(base, known)) return null;
  const percentile = (share: string) => `PERCENTILE.INC(${totals},${share})`;
  const isAmount = isNumberText(base) ? !(Number(base) >= 0 && Number(base) <= 1) : null;
  const budgeted =
    isAmount === null
      ? `IF(AND(${base}>=0,${base}<=1),${percentile(`MEDIAN(0,${base},1)`)},${base})`
      : isAmount
        ? `(${base})`
        : percentile(base);
  return ofNumbers(totals, `${percentile(high)}-${budgeted}`);
};

const valueAtRisk: Plain = ([values = "", tail = "0.05"], known) =>
  mayBeBlank(tail, known) ? null : ofNumbers(values, `PERCENTILE.INC(${values},${tail})`);

const expectedShortfall: Plain = ([values = "", tail = "0.05", rule], known) => {
  const word = wordOf(rule, "below");
  if (mayBeBlank(tail, known) || (word !== "below" && word !== "index")) return null;
  const below = (limit: string) => `ISNUMBER(${values})*(${values}<${limit})`;
  if (word === "below") {
    const limit = `PERCENTILE.INC(${values},${tail})`;
    const count = `SUMPRODUCT(${below(limit)})`;
    return ofNumbers(values, `IF(${count}=0,NA(),SUMPRODUCT(${below(limit)}*${values})/${count})`);
  }
  const count = `(INT(ROUND(${tail}*(COUNT(${values})-1),9))+1)`;
  const last = `SMALL(${values},${count})`;
  const less = below(last);
  const sum = `SUMPRODUCT(${less}*${values})+(${count}-SUMPRODUCT(${less}))*${last}`;
  return ofNumbers(values, `(${sum})/${count}`);
};

const secondMoment: Plain = ([means = "", sds = "", correlation]) => {
  const variance =
    correlation === undefined ? "SUM(deviations*deviations)" : `SUM(${correlation}*deviations*TRANSPOSE(deviations))`;
  return [
    `LET(shown,TOCOL(${allFilled(means, sds)})`,
    `deviations,IF(shown,TOCOL(${sds}),0)`,
    `mean,SUM(IF(shown,TOCOL(${means}),0))`,
    `table,VSTACK(HSTACK("Mean",mean),HSTACK("Standard deviation",SQRT(${variance})))`,
    "IF(SUM(shown*1)=0,#VALUE!,table))",
  ].join(",");
};

const tornado: Plain = ([labels = "", low = "", high = "", base = ""], known) => {
  if (!isSingle(base) || mayBeBlank(base, known)) return null;
  return [
    `LET(shown,TOCOL(${allFilled(low, high)})`,
    `name,FILTER(TOCOL(IF(LEN(TRIM(${labels}))=0,"",${labels})),shown)`,
    `down,FILTER(TOCOL(${low}),shown)`,
    `up,FILTER(TOCOL(${high}),shown)`,
    `SORTBY(HSTACK(name,down,up,ABS(up-down),down-${base},up-${base}),ABS(up-down),-1))`,
  ].join(",");
};

export const uncertaintyFunctions: readonly PortableFunction[] = [
  { name: "LOSSEXCEEDANCE", parameters: ["losses", "at"], grade: "exact", plain: exceedance },
  { name: "CONTINGENCY", parameters: ["totals", "[high]", "[base]"], grade: "exact", plain: contingency },
  { name: "VALUEATRISK", parameters: ["values", "[tail]"], grade: "exact", plain: valueAtRisk },
  {
    name: "EXPECTEDSHORTFALL",
    parameters: ["values", "[tail]", "[rule]"],
    grade: "exact",
    plain: expectedShortfall,
  },
  { name: "SECONDMOMENT", parameters: ["means", "sds", "[correlation]"], grade: "lambda", plain: secondMoment },
  { name: "TORNADO", parameters: ["labels", "low", "high", "base"], grade: "lambda", plain: tornado },
];
