import { anyBlank, firstOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { isCells, isNumberText, isSingle, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** The sum of a range's first cells; `null` for what is not a range of cells. */
function sumOfFirst(values: string, count: string): string | null {
  if (!isCells(values)) return null;
  const sum = `SUM(INDEX(${values},1):INDEX(${values},${count}))`;
  return isNumberText(count) && count !== "0" ? sum : `IF(${count}=0,0,${sum})`;
}

const yearToDate: Plain = ([values = "", period = ""], known) => {
  const sum = sumOfFirst(values, period);
  return sum && isSingle(period) ? unlessBlank([period], sum, known) : null;
};

const yearToGo: Plain = ([values = "", period = ""], known) => {
  const sum = sumOfFirst(values, period);
  return sum && isSingle(period) ? unlessBlank([period], `SUM(${values})-${sum}`, known) : null;
};

const runRate: Plain = ([actuals = "", closed, periods = "12"], known) => {
  if (mayBeBlank(periods, known) || !isSingle(closed ?? "0")) return null;
  const reported = `IF(COUNT(${actuals})=0,NA(),SUM(${actuals})/COUNT(${actuals})*${operand(periods)})`;
  if (closed === undefined) return reported;
  const sum = sumOfFirst(actuals, closed);
  if (sum === null) return null;
  const rate = `IF(${closed}=0,NA(),${sum}/${operand(closed)}*${operand(periods)})`;
  return mayBeBlank(closed, known) ? `IF(${anyBlank(closed)},${reported},${rate})` : rate;
};

const fullYear: Plain = ([actuals = "", plan = "", closed = "", method], known) => {
  const word = wordOf(method, "plan");
  const actualToDate = sumOfFirst(actuals, closed);
  const planToDate = sumOfFirst(plan, closed);
  if (actualToDate === null || planToDate === null || !isSingle(closed)) return null;
  const forecasts = new Map([
    ["plan", `${actualToDate}+SUM(${plan})-${planToDate}`],
    ["runrate", `IF(${closed}=0,NA(),${actualToDate}/${operand(closed)}*ROWS(${plan})*COLUMNS(${plan}))`],
    ["phased", `IF(${planToDate}=0,NA(),SUM(${plan})*${actualToDate}/${planToDate})`],
  ]);
  const forecast = word === null ? undefined : forecasts.get(word);
  return forecast === undefined ? null : unlessBlank([closed], forecast, known);
};

const phase: Plain = ([total = "", profile = "", decimals = "2"]) => {
  const single = isSingle(profile);
  const weights = single ? `SEQUENCE(${profile},1,1,0)` : profile;
  const result = `SIGN(${total})*(low+(place<=units-SUM(low))+IF(at=XMATCH(MAX(low),low),rest,0))/10^${operand(decimals)}`;
  return [
    `LET(all,${single ? weights : `TOCOL(${weights})`}`,
    `amount,ABS(${total})*10^${operand(decimals)}`,
    "units,INT(ROUND(amount,6))",
    "rest,ROUND(amount-units,6)",
    "quota,units*all/SUM(all)",
    "low,INT(quota)",
    "at,SEQUENCE(ROWS(all))",
    "place,MATCH(at,SORTBY(at,quota-low,-1),0)",
    single ? `${result})` : `parts,${result},WRAPROWS(IF(TOCOL(${anyBlank(profile)}),"",parts),COLUMNS(${profile})))`,
  ].join(",");
};

const growthRate: Plain = ([begin = "", end = "", periods = ""], known) => {
  const growth = `(${operand(end)}/${operand(begin)})`;
  const rate = `${growth}^(1/${operand(periods)})-1`;
  const checked = firstOf(
    [
      [`${periods}<=0`, "#VALUE!"],
      [`${begin}=0`, "NA()"],
      [`${growth}<0`, "NA()"],
    ].filter(([condition]) => !(isNumberText(periods) && condition.startsWith(periods))) as [string, string][],
    rate,
  );
  return unlessBlank([begin, end, periods], checked, known);
};

export const yearFunctions: readonly PortableFunction[] = [
  { name: "YTD", parameters: ["values", "period"], grade: "exact", plain: yearToDate },
  { name: "YTG", parameters: ["values", "period"], grade: "exact", plain: yearToGo },
  { name: "RUNRATE", parameters: ["actuals", "[closed]", "[periods]"], grade: "exact", plain: runRate },
  { name: "FULLYEAR", parameters: ["actuals", "plan", "closed", "[method]"], grade: "exact", plain: fullYear },
  { name: "PHASE", parameters: ["total", "profile", "[decimals]"], grade: "lambda", plain: phase },
  { name: "CAGR", parameters: ["begin", "end", "periods"], grade: "exact", plain: growthRate },
];
