import { allFilled, any, anyBlank, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { isNumberText, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** The values in order without blanks, and their average moving range, as names in LET. */
function movingRange(values: string): string {
  return [
    `x,FILTER(TOCOL(${values}),TOCOL(${allFilled(values)}))`,
    "range,IF(ROWS(x)<2,NA(),AVERAGE(ABS(DROP(x,1)-DROP(x,0-1))))",
  ].join(",");
}

const FACTORS = new Map([
  ["wheeler", ["2.66", "3.27"]],
  ["d2", ["3/1.128", "3.267"]],
  ["exact", ["2.65868077635827", "3.26653191927860"]],
]);

const limits: Plain = ([values = "", constant]) => {
  const factors = FACTORS.get(wordOf(constant, "wheeler") ?? "");
  if (factors === undefined) return null;
  const rows = [
    ["Mean", "AVERAGE(x)"],
    ["Average moving range", "range"],
    ["Lower limit", `AVERAGE(x)-${factors[0]}*range`],
    ["Upper limit", `AVERAGE(x)+${factors[0]}*range`],
    ["Upper range limit", `${factors[1]}*range`],
  ];
  return `LET(${movingRange(values)},VSTACK(${rows.map(([name, figure]) => `HSTACK("${name}",${figure})`).join(",")}))`;
};

const controlLimits: Plain = ([kind = "", average = "", n], known) => {
  const word = wordOf(kind, "");
  if (word === "c" ? false : (word !== "p" && word !== "u") || n === undefined) return null;
  const size = operand(n ?? "1");
  const level = operand(average);
  const variance = { p: `${level}*(1-${level})/${size}`, u: `${level}/${size}`, c: level }[word as "p" | "u" | "c"];
  const [below, above] = [`${level}-3*SQRT(${variance})`, `${level}+3*SQRT(${variance})`];
  const upper = word === "p" ? `IF(${above}>1,1,${above})` : above;
  const wrong = [
    `${average}<0`,
    ...(word === "p" ? [`${average}>1`] : []),
    ...(word === "c" || isNumberText(size) ? [] : [`${size}<=0`]),
  ];
  const shown = `IF({1,0},IF(${below}<0,0,${below}),${upper})`;
  const parts = word === "c" ? [average] : [average, n ?? ""];
  return unlessBlank(parts, `IF(${any(wrong, parts)},#VALUE!,${shown})`, known);
};

/** A capability index over the average moving range; both limits must be there. */
function withinIndex(index: (lower: string, upper: string, rest: string | undefined) => string): Plain {
  return ([values = "", lower = "", upper = "", rest], known) => {
    const parts = [lower, upper, ...(rest === undefined ? [] : [rest])];
    if (parts.some((part) => part === "" || !isSingle(part))) return null;
    const wrong = any(
      [...parts.filter((part) => mayBeBlank(part, known)).map((part) => anyBlank(part)), `${lower}>=${upper}`],
      parts,
    );
    const result = `IF(${wrong},#VALUE!,IF(range=0,NA(),${index(operand(lower), operand(upper), rest)}))`;
    return `LET(${movingRange(values)},sd,range/1.128,${result})`;
  };
}

const potential = (lower: string, upper: string) => `(${upper}-${lower})/(6*sd)`;
const nearer = (lower: string, upper: string) => `MIN(${upper}-AVERAGE(x),AVERAGE(x)-${lower})/(3*sd)`;
const onTarget = (lower: string, upper: string, target = `(${lower}+${upper})/2`) =>
  `${potential(lower, upper)}/SQRT(1+((AVERAGE(x)-${operand(target)})/sd)^2)`;

/** A performance index over the standard deviation of all values. */
function overallIndex(index: (values: string, lower: string, upper: string) => string): Plain {
  return ([values = "", lower = "", upper = ""], known) => {
    if ([lower, upper].some((part) => part === "" || mayBeBlank(part, known))) return null;
    const figure = `IF(STDEV.S(${values})=0,NA(),${index(values, lower, upper)})`;
    return `IF(${lower}>=${upper},#VALUE!,IF(COUNT(${values})<2,NA(),${figure}))`;
  };
}

const effectiveness: Plain = ([run = "", planned = "", cycle = "", total = "", good = ""], known) => {
  const all = [run, planned, cycle, total, good];
  if (!all.every(isSingle)) return null;
  const wrong = any(
    [
      ...all.filter((part) => mayBeBlank(part, known)).map((part) => anyBlank(part)),
      ...all.filter((part) => !isNumberText(part)).map((part) => `${part}<0`),
      `${good}>${total}`,
    ],
    all,
  );
  const none = any([`${planned}=0`, `${run}=0`, `${total}=0`], all);
  return [
    `LET(performance,IF(${none},NA(),${operand(cycle)}*${operand(total)}/${operand(run)})`,
    'names,VSTACK("Availability","Performance","Quality","OEE")',
    `shares,VSTACK(${operand(run)}/${operand(planned)},performance,${operand(good)}/${operand(total)},${operand(cycle)}*${operand(good)}/${operand(planned)})`,
    'flag,VSTACK("","Over 1: the ideal cycle time is set too long, or more was made than counted.","","")',
    `IF(${wrong},#VALUE!,IF(performance>1,HSTACK(names,shares,flag),HSTACK(names,shares))))`,
  ].join(",");
};

const rolledYield: Plain = ([yields = ""]) =>
  `IF(COUNT(${yields})=0,NA(),IF(OR(MIN(${yields})<0,MAX(${yields})>1),#VALUE!,PRODUCT(${yields})))`;

const pareto: Plain = ([labels = "", values = ""]) =>
  [
    `LET(shown,TOCOL(${allFilled(values)})`,
    `amount,FILTER(TOCOL(${values}),shown)`,
    `name,SORTBY(FILTER(TOCOL(IF(${anyBlank(labels)},"",${labels})),shown),amount,-1)`,
    "size,SORTBY(amount,amount,-1)",
    "running,SCAN(0,size,LAMBDA(sum,next,sum+next))",
    "IF(MIN(amount)<0,#VALUE!,IF(SUM(amount)=0,NA(),HSTACK(name,size,running,running/SUM(amount)))))",
  ].join(",");

export const processFunctions: readonly PortableFunction[] = [
  { name: "XMR", parameters: ["values", "[constant]"], grade: "lambda", plain: limits },
  {
    name: "XMRSIGNALS",
    parameters: ["values", "[rules]", "[constant]", "[center]", "[sd]"],
    grade: "value",
  },
  { name: "CONTROLLIMITS", parameters: ["kind", "average", "[n]"], grade: "exact", plain: controlLimits },
  { name: "PROCESSCAPABILITY", parameters: ["values", "lsl", "usl"], grade: "lambda", plain: withinIndex(potential) },
  { name: "CPK", parameters: ["values", "lsl", "usl"], grade: "lambda", plain: withinIndex(nearer) },
  { name: "CPM", parameters: ["values", "lsl", "usl", "[target]"], grade: "lambda", plain: withinIndex(onTarget) },
  {
    name: "PROCESSPERFORMANCE",
    parameters: ["values", "lsl", "usl"],
    grade: "exact",
    plain: overallIndex((values, lower, upper) => `(${minus(upper, lower)})/(6*STDEV.S(${values}))`),
  },
  {
    name: "PPK",
    parameters: ["values", "lsl", "usl"],
    grade: "exact",
    plain: overallIndex(
      (values, lower, upper) =>
        `MIN(${upper}-AVERAGE(${values}),AVERAGE(${values})-${operand(lower)})/(3*STDEV.S(${values}))`,
    ),
  },
  {
    name: "OEE",
    parameters: ["run", "planned", "ideal_cycle", "total", "good"],
    grade: "lambda",
    plain: effectiveness,
  },
  { name: "RTY", parameters: ["yields"], grade: "exact", plain: rolledYield },
  { name: "PARETO", parameters: ["labels", "values"], grade: "lambda", plain: pareto },
];
