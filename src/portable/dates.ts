import { literally } from "./literally";
import { complianceWords } from "./statusWords";
import { allFilled, firstOf, itemOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { dayOf, notDates, sameDay } from "./days";
import { isCells, isNumberText, isSingle, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** Months from one day's month to another's. */
function monthsBetween(from: string, to: string): string {
  return `((YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from}))`;
}

/** The first of the dates an interval of months apart that is on or after a day, which is after the anchor. */
export function monthlyFrom(anchor: string, months: string, after: string): string {
  const steps = `ROUNDUP(${monthsBetween(anchor, after)}/${operand(months)},0)`;
  const date = (count: string) => sameDay(anchor, `${operand(months)}*${count}`);
  return `IF(${date(steps)}>=${after},${date(steps)},${date(`(${steps}+1)`)})`;
}

const nextDue: Plain = ([anchor = "", every = "", unit, after = "", rule, holidays], known) => {
  if (![anchor, every, after].every(isSingle)) return null;
  const [word, kind] = [wordOf(unit, ""), wordOf(rule, "")];
  if (word === null || kind === null || !["day", "week", "month", "year"].includes(word)) return null;
  const [first, day] = [dayOf(anchor), dayOf(after)];
  const days = word === "week" ? `${operand(every)}*7` : every;
  const months = word === "year" ? `${operand(every)}*12` : every;
  const isMonthly = word === "month" || word === "year";
  const free = holidays === undefined ? "" : `,${holidays}`;
  const from = (least: string) =>
    `IF(${least}<=${first},${first},${isMonthly ? monthlyFrom(first, months, least) : daily(first, days, least)})`;
  const found: Record<string, string | undefined> = {
    "": from(day),
    end: isMonthly
      ? `EOMONTH(${first},${operand(months)}*MAX(0,ROUNDUP(${monthsBetween(first, day)}/${operand(months)},0)))`
      : `EOMONTH(${from(`(${day}-DAY(${day})+1)`)},0)`,
    workday: `WORKDAY(${from(`(WORKDAY(${day},-1${free})+1)`)}-1,1${free})`,
    previous: `WORKDAY(${from(`WORKDAY(${day}-1,1${free})`)}+1,-1${free})`,
  };
  const result = found[kind];
  if (result === undefined) return null;
  const wrong = isNumberText(every) ? [] : [`${every}<1`, `${every}<>INT(${every})`];
  return itemOf([anchor, every, after], [...notDates(anchor, after), ...wrong], result, known);
};

function daily(first: string, days: string, after: string): string {
  return `${first}+${operand(days)}*ROUNDUP((${after}-${first})/${operand(`(${days})`)},0)`;
}

const occurrences: Plain = ([anchor = "", every = "", unit, from = "", to = "", rule], known) => {
  if (![anchor, every, from, to].every((part) => isSingle(part) && !mayBeBlank(part, known))) return null;
  const [word, kind] = [wordOf(unit, ""), wordOf(rule, "")];
  const size = { day: 1, week: 7, month: 28, year: 365 }[word ?? ""];
  const isMonthly = word === "month" || word === "year";
  if (size === undefined || (kind !== "" && !(kind === "end" && isMonthly))) return null;
  const steps = `k*${operand(every)}${word === "year" ? "*12" : ""}`;
  const monthly = [
    `firsts,DATE(YEAR(a),MONTH(a)+${steps},1)`,
    `ends,DATE(YEAR(a),MONTH(a)+${steps}+1,0)`,
    `dates,${kind === "end" ? "ends" : "IF(firsts+DAY(a)-1>ends,ends,firsts+DAY(a)-1)"}`,
  ];
  const dated = [`dates,a+k*${operand(every)}*${size}`];
  return [
    `LET(a,${dayOf(anchor)}`,
    `k,SEQUENCE(MAX(0,ROUNDUP((${dayOf(to)}-a)/(${operand(every)}*${size}),0))+2,1,0)`,
    ...(isMonthly ? monthly : dated),
    `IF(${dayOf(to)}<${dayOf(from)},#VALUE!,FILTER(dates,(dates>=${dayOf(from)})*(dates<=${dayOf(to)}),"")))`,
  ].join(",");
};

const ageBand: Plain = ([days = "", limits, labels], known) => {
  // Some spreadsheets take "1-30" as it stands for the thirtieth of January.
  if (limits === undefined && labels === undefined) {
    const band = firstOf(
      [
        [`${days}<=0`, '""'],
        [`${days}<=30`, '"1-"&"30"'],
        [`${days}<=60`, '"31-60"'],
        [`${days}<=90`, '"61-90"'],
      ],
      '"Over 90"',
    );
    return unlessBlank([days], band, known);
  }
  if (limits === undefined || labels === undefined || ![limits, labels].every(isCells) || !isSingle(days)) return null;
  const band = `INDEX(${labels},1+COUNTIF(${limits},"<"&${days}))`;
  const wrong = `COUNTA(${labels})<>COUNT(${limits})+1`;
  return unlessBlank([days], `IF(${wrong},#VALUE!,IF(${days}<=0,"",${band}))`, known);
};

const complianceRate: Plain = ([classes = "", weights, partial = "0"], known) => {
  if (mayBeBlank(partial, known) || !isSingle(partial)) return null;
  const weight = weights === undefined ? "1" : `IF(LEN(TRIM(${weights}))=0,0,${weights})`;
  const isOf = (words: readonly string[]) =>
    `ISNUMBER(MATCH(${literally(`TRIM(${classes})`)},{${words.map((word) => `"${word}"`).join(",")}},0))`;
  const sum = (words: readonly string[]) => `SUMPRODUCT(${isOf(words)}*${weight})`;
  const { compliant, partial: inPart, not, unassessed, outside } = complianceWords;
  const applicable = sum([...compliant, ...inPart, ...not, ...unassessed]);
  const isKnown = isOf([...compliant, ...inPart, ...not, ...unassessed, ...outside]);
  const counted = weights === undefined ? `(LEN(TRIM(${classes}))>0)` : `(${allFilled(classes, weights)})`;
  const wrong = [
    `SUMPRODUCT(${counted}*(1-${isKnown}))>0`,
    ...(weights === undefined ? [] : [`MIN(${weights})<0`]),
    ...(isNumberText(partial) ? [] : [`${partial}<0`, `${partial}>1`]),
  ];
  const part = partial === "0" ? "" : `+${operand(partial)}*${sum(inPart)}`;
  const met = `(${sum(compliant)}${part})`;
  return `IF(OR(${wrong.join(",")}),#VALUE!,IF(${applicable}=0,NA(),${met}/${applicable}))`;
};

export const dateFunctions: readonly PortableFunction[] = [
  {
    name: "NEXTDUE",
    parameters: ["anchor", "every", "unit", "after", "[rule]", "[holidays]"],
    grade: "exact",
    plain: nextDue,
  },
  {
    name: "OCCURRENCES",
    parameters: ["anchor", "every", "unit", "from", "to", "[rule]", "[holidays]"],
    grade: "lambda",
    plain: occurrences,
  },
  { name: "AGEBAND", parameters: ["days", "[limits]", "[labels]"], grade: "exact", plain: ageBand },
  {
    name: "COMPLIANCERATE",
    parameters: ["classes", "[weights]", "[partial]"],
    grade: "exact",
    plain: complianceRate,
  },
];
