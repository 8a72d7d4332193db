import { allFilled, any, anyBlank, mayBeBlank, unlessBlank, wordOf, type Known } from "./conditions";
import { isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

/** One part over another, #N/A where there is nothing to divide by. */
const ratio: Plain = ([part = "", whole = ""], known) =>
  unlessBlank([part, whole], `IF(${whole}=0,NA(),${operand(part)}/${operand(whole)})`, known);

const difference: Plain = ([earned = "", other = ""], known) =>
  unlessBlank([earned, other], minus(earned, other), known);

/** The estimate at completion by its method, and when there is none. */
function estimate(
  args: readonly (string | undefined)[],
  known: Known,
): { formula: string; none: string | null } | null {
  const [bac = "", ev = "", ac = "", method, pv] = args;
  const word = wordOf(method, "cpi");
  const open = `(${minus(bac, ev)})`;
  if (word === "budget") return { formula: `${ac}+${minus(bac, ev)}`, none: null };
  if (word === "cpi") {
    const none = any([`${ev}=0`, `${ac}=0`], [ev, ac]);
    return { formula: `${operand(bac)}*${operand(ac)}/${operand(ev)}`, none };
  }
  if (word !== "combined" || pv === undefined || mayBeBlank(pv, known)) return null;
  const indices = `(${operand(ev)}/${operand(ac)}*${operand(ev)}/${operand(pv)})`;
  return { formula: `${ac}+${open}/${indices}`, none: any([`${ev}=0`, `${ac}=0`, `${pv}=0`], [ev, ac, pv]) };
}

/** Writes an estimate into a formula of its own. */
function estimateIn(write: (estimate: string, bac: string, ac: string) => string): Plain {
  return (args, known) => {
    const [bac = "", ev = "", ac = ""] = args;
    const found = estimate(args, known);
    if (found === null) return null;
    const result = write(found.formula, bac, ac);
    return unlessBlank([bac, ev, ac], found.none === null ? result : `IF(${found.none},NA(),${result})`, known);
  };
}

const toComplete: Plain = ([bac = "", ev = "", ac = "", target], known) => {
  if (target !== undefined && mayBeBlank(target, known)) return null;
  const goal = target ?? bac;
  return unlessBlank([bac, ev, ac], `IF(${ac}>=${goal},NA(),(${minus(bac, ev)})/(${minus(goal, ac)}))`, known);
};

/** The time at which a value was planned to be earned, as a LET of its own. */
export function scheduleBody(planned: string, ev: string): string {
  return [
    `LET(full,IFNA(MATCH(${ev},${planned},1),0)`,
    `before,IF(full=0,0,INDEX(${planned},MAX(full,1)))`,
    `part,(${minus(ev, "before")})/(INDEX(${planned},full+1)-before)`,
    `IF(${ev}<0,#VALUE!,IF(${ev}=0,0,IF(full=COUNT(${planned}),full,full+part))))`,
  ].join(",");
}

const earnedSchedule: Plain = ([planned = "", ev = ""], known) =>
  isSingle(ev) ? unlessBlank([ev], scheduleBody(planned, ev), known) : null;

const HEADINGS = ["BAC", "PV", "EV", "AC", "CV", "SV", "CPI", "SPI", "EAC", "ETC", "VAC", "TCPI"];

const earnedValue: Plain = ([bac = "", planned = "", done = "", ac = "", unit]) => {
  const word = unit === undefined ? "" : wordOf(unit, "");
  if (word === null || ![bac, planned, done, ac].every((part) => !isSingle(part))) return null;
  const share = `IF(_ok,${planned}*${bac},0)`;
  const money = `IF(_ok,${planned},0)`;
  const value = { share, money, "": `IF(SUM(_ok*(${money}>1))>0,${money},${share})` }[word];
  if (value === undefined) return null;
  const whole = (name: string) => `${name}_,VSTACK(${name},SUM(${name}))`;
  return [
    `LET(_ok,(${allFilled(bac, planned, done)})*1`,
    `b,IF(_ok,${bac},0)`,
    `p,${value}`,
    `e,b*IF(_ok,${done},0)`,
    `k,_ok*IF(${anyBlank(ac)},0,${ac})`,
    [..."bpek"].map(whole).join(","),
    "shown,VSTACK(_ok,1)",
    "ci,IF(k_,e_/k_,NA())",
    "si,IF(p_,e_/p_,NA())",
    "eac,IF(e_,b_/ci,NA())",
    "tc,IF(k_>=b_,NA(),(b_-e_)/(b_-k_))",
    "figures,HSTACK(b_,p_,e_,k_,e_-k_,e_-p_,ci,si,eac,eac-k_,b_-eac,tc)",
    `VSTACK(HSTACK(${HEADINGS.map((heading) => `"${heading}"`).join(",")}),IF(shown,figures,"")))`,
  ].join(",");
};

const ESTIMATE = ["bac", "ev", "ac", "[method]", "[pv]"];

export const earnedValueFunctions: readonly PortableFunction[] = [
  { name: "CPI", parameters: ["ev", "ac"], grade: "exact", plain: ratio },
  { name: "SPI", parameters: ["ev", "pv"], grade: "exact", plain: ratio },
  { name: "COSTVARIANCE", parameters: ["ev", "ac"], grade: "exact", plain: difference },
  { name: "SCHEDULEVARIANCE", parameters: ["ev", "pv"], grade: "exact", plain: difference },
  { name: "EAC", parameters: ESTIMATE, grade: "exact", plain: estimateIn((estimate) => estimate) },
  { name: "ETC", parameters: ESTIMATE, grade: "exact", plain: estimateIn((estimate, _, ac) => minus(estimate, ac)) },
  { name: "VAC", parameters: ESTIMATE, grade: "exact", plain: estimateIn((estimate, bac) => minus(bac, estimate)) },
  { name: "TCPI", parameters: ["bac", "ev", "ac", "[target]"], grade: "exact", plain: toComplete },
  { name: "EARNEDSCHEDULE", parameters: ["planned_cumulative", "ev"], grade: "lambda", plain: earnedSchedule },
  {
    name: "EARNEDVALUE",
    parameters: ["bac", "planned", "done", "ac", "[unit]"],
    grade: "lambda",
    plain: earnedValue,
  },
];
