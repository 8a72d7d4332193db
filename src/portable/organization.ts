import { notDates } from "./days";
import { onTimeInFull } from "./delivery";
import { timeToFill } from "./workforce";
import { pastBorder } from "./border";
import {
  all,
  allFilled,
  any,
  anyBlank,
  firstOf,
  itemOf,
  mayBeBlank,
  notShare,
  unlessBlank,
  wordOf,
} from "./conditions";
import { isCells, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

const turnover: Plain = ([leavers = "", headcounts = "", periods], known) => {
  if (periods !== undefined && mayBeBlank(periods, known)) return null;
  const rate = `SUM(${leavers})/AVERAGE(${headcounts})`;
  const yearly = periods === undefined ? rate : `${rate}*${operand(periods)}/COUNT(${leavers})`;
  const wrong = `OR(COUNT(${leavers})=0,MIN(${leavers})<0,MIN(${headcounts})<0)`;
  return `IF(${wrong},#VALUE!,IF(SUM(${headcounts})=0,NA(),${yearly}))`;
};

const span: Plain = ([headcount = "", managers = ""], known) =>
  itemOf(
    [headcount, managers],
    [`${managers}<0`, `${managers}>${headcount}`],
    `IF(${managers}=0,NA(),(${minus(headcount, managers)})/${operand(managers)})`,
    known,
  );

const trainingCoverage: Plain = ([required = "", completed = "", expired, ...pairs]) => {
  if (pairs.some((part) => part !== undefined) || ![completed, expired ?? ""].every(isCells)) return null;
  const lapsed = expired === undefined ? "" : `*ISNA(XMATCH(needed,UPPER(TOCOL(${expired}))))`;
  return [
    `LET(needed,UNIQUE(UPPER(FILTER(TOCOL(${required}),TOCOL(${allFilled(required)}))))`,
    `valid,ISNUMBER(XMATCH(needed,UPPER(TOCOL(${completed}))))${lapsed}`,
    "SUM(valid*1)/ROWS(needed))",
  ].join(",");
};

const quadrant: Plain = ([power = "", interest = "", threshold = "3"], known) => {
  if (mayBeBlank(threshold, known)) return null;
  const [strong, keen] = [power, interest].map((rating) => `${pastBorder(minus(rating, threshold))}>=0`);
  const words = `IF(${strong},IF(${keen},"Manage closely","Keep satisfied"),IF(${keen},"Keep informed","Monitor"))`;
  return unlessBlank([power, interest], words, known);
};

const dueStatus: Plain = ([due = "", asOf = "", completed, warn = "7"], known) => {
  if (mayBeBlank(warn, known)) return null;
  const open = firstOf(
    [
      [`INT(${due})<INT(${asOf})`, '"Overdue"'],
      [`INT(${due})-INT(${asOf})<=${warn}`, '"Due soon"'],
    ],
    '"Open"',
  );
  if (completed === undefined) return itemOf([due, asOf], notDates(due, asOf), open, known);
  const done = all([allFilled(completed), `INT(${completed})<=INT(${asOf})`], [due, asOf, completed]);
  const status = `IF(${done},IF(INT(${completed})<=INT(${due}),"Done","Done late"),${open})`;
  return itemOf([due, asOf], notDates(due, asOf), status, known);
};

const rice: Plain = ([reach = "", impact = "", confidence = "", effort = ""], known) =>
  itemOf(
    [reach, impact, confidence, effort],
    [...notShare(confidence), `${effort}<0`],
    `IF(${effort}=0,NA(),${[reach, impact, confidence].map(operand).join("*")}/${operand(effort)})`,
    known,
  );

const commercialValue: Plain = ([npv = "", pcs = "", c = "", pts = "", d = ""], known) =>
  itemOf(
    [npv, pcs, c, pts, d],
    [...notShare(pcs), ...notShare(pts)],
    `(${operand(npv)}*${operand(pcs)}-${operand(c)})*${operand(pts)}-${operand(d)}`,
    known,
  );

const riskAdjusted: Plain = ([cashflows = "", probabilities = "", rate = "", kind], known) => {
  if (!isSingle(rate) || wordOf(kind, "cumulative") !== "cumulative") return null;
  const wrong = any([`MIN(${probabilities})<0`, `MAX(${probabilities})>1`, `${rate}<=-1`], [rate]);
  const value = `SUMPRODUCT(NPV(${rate},${operand(cashflows)}*${operand(probabilities)})*(1+${rate}))`;
  const blank = mayBeBlank(rate, known) ? [anyBlank(rate)] : [];
  return `IF(${any([...blank, wrong], [rate])},#VALUE!,${value})`;
};

const concentration: Plain = ([shares = ""]) =>
  `IF(MIN(${shares})<0,#VALUE!,IF(SUM(${shares})=0,NA(),SUMSQ(${shares})/SUM(${shares})^2*10000))`;

const SEVERITIES: readonly (readonly [number, readonly string[]])[] = [
  [4, ["extreme", "critical", "very high"]],
  [3, ["red", "high", "overdue", "unfavorable", "at risk", "expired", "▼ worse"]],
  [2, ["amber", "yellow", "medium", "moderate", "due soon", "behind", "decide", "lapses", "renews"]],
  [1, ["done late", "low"]],
  [0, ["green", "very low", "favorable", "on plan", "open", "done", "on track", "achieved", "not started", "running"]],
  [0, ["▲ better", "► same"]],
];

const exceptions: Plain = ([items = "", severity = "", materiality, n = "5", group, , threshold]) => {
  if (group !== undefined || threshold !== undefined) return null;
  const words = SEVERITIES.flatMap(([, names]) => names.map((name) => `"${name}"`)).join(",");
  const weights = SEVERITIES.flatMap(([weight, names]) => names.map(() => weight)).join(",");
  const size = materiality === undefined ? '""' : `IF(${anyBlank(materiality)},"",${materiality})`;
  return [
    `LET(weight,IF(${anyBlank(items, severity)},0,IFNA(XLOOKUP(${severity},{${words}},{${weights}}),${severity}))`,
    `size,${size}`,
    `list,HSTACK(TOCOL(${items}),TOCOL(${severity}),TOCOL(IF(LEN(${items})<0,"",size)))`,
    `shown,TOCOL(weight>0)`,
    `IF(SUM(shown*1)=0,HSTACK("None","",""),TAKE(SORTBY(FILTER(list,shown),FILTER(TOCOL(weight),shown),-1,FILTER(TOCOL(IF(LEN(${items})<0,0,IF(LEN(size)=0,0,ABS(size)))),shown),-1),${n})))`,
  ].join(",");
};

export const organizationFunctions: readonly PortableFunction[] = [
  { name: "TURNOVER", parameters: ["leavers", "headcounts", "[periods]"], grade: "exact", plain: turnover },
  { name: "SPAN", parameters: ["headcount", "managers"], grade: "exact", plain: span },
  {
    name: "TIMETOFILL",
    parameters: ["opened", "accepted", "[measure]", "[daycount]", "[holidays]"],
    grade: "exact",
    plain: timeToFill,
  },
  {
    name: "TRAININGCOVERAGE",
    parameters: [
      ...["required", "completed", "[expired]", "[required_courses]", "[completed_courses]", "[valid_until]", "[asof]"],
    ],
    grade: "lambda",
    plain: trainingCoverage,
  },
  { name: "QUADRANT", parameters: ["power", "interest", "[threshold]"], grade: "exact", plain: quadrant },
  { name: "DUESTATUS", parameters: ["due", "asof", "[completed]", "[warn]"], grade: "exact", plain: dueStatus },
  {
    name: "ONTIMEINFULL",
    parameters: [
      ...["promised", "delivered", "ordered", "shipped", "[asof]", "[early]", "[late]", "[order]", "[level]"],
    ],
    grade: "lambda",
    plain: onTimeInFull,
  },
  { name: "RICE", parameters: ["reach", "impact", "confidence", "effort"], grade: "exact", plain: rice },
  { name: "ECV", parameters: ["npv", "pcs", "c", "pts", "d"], grade: "exact", plain: commercialValue },
  { name: "RNPV", parameters: ["cashflows", "probabilities", "rate", "[kind]"], grade: "exact", plain: riskAdjusted },
  { name: "HHI", parameters: ["shares"], grade: "exact", plain: concentration },
  {
    name: "EXCEPTIONS",
    parameters: ["items", "severity", "[materiality]", "[n]", "[group]", "[pergroup]", "[threshold]"],
    grade: "lambda",
    plain: exceptions,
  },
];
