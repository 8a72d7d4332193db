import { pastBorder } from "./border";
import { allFilled, itemOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { isSingle, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";
import { rangeShape } from "./rangeShape";

const weightedShortestJob: Plain = ([value = "", time = "", risk = "", size = ""], known) =>
  itemOf(
    [value, time, risk, size],
    [`${size}<0`],
    `IF(${size}=0,NA(),(${value}+${time}+${risk})/${operand(size)})`,
    known,
  );

const iceScore: Plain = ([impact = "", confidence = "", ease = ""], known) =>
  unlessBlank([impact, confidence, ease], [impact, confidence, ease].map(operand).join("*"), known);

const productivity: Plain = ([ecv = "", d = ""], known) =>
  unlessBlank([ecv, d], `IF(${d}=0,NA(),${operand(ecv)}/${operand(d)})`, known);

const funnel: Plain = ([stages = "", order = "", terminal]) => {
  const ended = terminal === undefined ? "" : `XMATCH(TRIM(${terminal}),stage)`;
  const far = ended === "" ? "1" : `IFNA(${ended},1)`;
  const lost = ended === "" ? "1" : `ISNA(${ended})`;
  return [
    `LET(stage,TOCOL(${order})`,
    `far,IF(LEN(TRIM(${stages}))=0,0,IFNA(XMATCH(TRIM(${stages}),stage),${far}))`,
    "k,SEQUENCE(ROWS(stage))",
    "each,TOCOL(far)",
    "one,SEQUENCE(ROWS(each),1,1,0)",
    "reached,MMULT((TRANSPOSE(each)>=k)*1,one)",
    "before,MMULT((TRANSPOSE(each)>=k-1)*1,one)",
    'conversion,IF(k=1,"",IF(before>0,reached/IF(before>0,before,1),""))',
    `unknown,SUM((LEN(TRIM(${stages}))>0)*ISNA(XMATCH(TRIM(${stages}),stage))*${lost})`,
    "table,HSTACK(stage,reached,reached/INDEX(reached,1),conversion)",
    'last,HSTACK("Furthest stage unknown",unknown,"","")',
    "IF(SUM(far)=0,NA(),IF(unknown=0,table,VSTACK(table,last))))",
  ].join(",");
};

/** The line only, down which the running cost never falls: each that fits is funded. Going on to smaller ones needs step after step. */
const funded: Plain = ([value = "", cost = "", budget = "", rule], known) => {
  if (wordOf(rule, "line") !== "line" || !isSingle(budget) || mayBeBlank(budget, known)) return null;
  if (rangeShape(value)?.columns !== 1 || rangeShape(cost)?.columns !== 1) return null;
  const running = "MMULT(((TRANSPOSE(rate)>rate)+(TRANSPOSE(rate)=rate)*(TRANSPOSE(place)<=place))*1,price)";
  const fits = `(price>0)*(${pastBorder(`(running-${operand(budget)})`, budget)}<=0)`;
  return [
    `LET(ok,${allFilled(value, cost)}`,
    `worth,IF(ok,IF(${value}>0,1,0),0)`,
    `price,IF(worth>0,${cost},0)`,
    `rate,IF(price>0,${value}/IF(price>0,price,1),-1)`,
    "place,SEQUENCE(ROWS(price))",
    `running,${running}`,
    `free,(worth>0)*(price=0)`,
    `IF(SUM(IF(ok,(${cost}<0)*1,0))>0,#VALUE!,IF(ok,(${fits}+free)>0,"")))`,
  ].join(",");
};

export const innovationFunctions: readonly PortableFunction[] = [
  { name: "WSJF", parameters: ["value", "time", "risk", "size"], grade: "exact", plain: weightedShortestJob },
  { name: "ICE", parameters: ["impact", "confidence", "ease"], grade: "exact", plain: iceScore },
  { name: "FUNNEL", parameters: ["stages", "order", "[terminal]"], grade: "lambda", plain: funnel },
  { name: "FUNDED", parameters: ["value", "cost", "budget", "[rule]"], grade: "lambda", plain: funded },
  { name: "PRODUCTIVITY", parameters: ["ecv", "d"], grade: "exact", plain: productivity },
];
