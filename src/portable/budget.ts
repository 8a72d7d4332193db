import { byType } from "./accountType";
import { pastAllowance, pastBorder } from "./border";
import { all, any, anyBlank, isEmpty, mayBeBlank, unlessBlank, wordOf, type Known } from "./conditions";
import { isNumberText, isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

const variance: Plain = ([actual = "", plan = "", type], known) =>
  unlessBlank([actual, plan], byType(type, minus(actual, plan), minus(plan, actual), known), known);

const variancePercent: Plain = ([actual = "", plan = "", type, ifZero], known) => {
  const share = (one: string, other: string) => `(${minus(one, other)})/ABS(${plan})`;
  const zero = mayBeBlank(plan, known) ? any([isEmpty(plan, known), `${plan}=0`], [plan]) : `${plan}=0`;
  const result = `IF(${zero},${ifZero ?? "NA()"},${byType(type, share(actual, plan), share(plan, actual), known)})`;
  return unlessBlank([actual], result, known);
};

const varianceStatus: Plain = ([actual = "", plan = "", type, tolerance], known) => {
  const onPlan = `${pastAllowance(`ABS(${minus(actual, plan)})`, plan, tolerance ?? "0")}<=0`;
  const status = (favorable: string) => `IF(${onPlan},"On plan",IF(${favorable},"Favorable","Unfavorable"))`;
  const [more, less] = [`${actual}>${plan}`, `${actual}<${plan}`];
  // A wrong type is an error on plan too, so the test of the type stands outside unless the types are known.
  const result = known.types
    ? status(byType(type, more, less, known))
    : byType(type, status(more), status(less), known);
  return unlessBlank([actual, plan], result, known);
};

const material: Plain = ([actual = "", plan = "", pct, amount, rule], known) => {
  const size = `ABS(${minus(actual, plan)})`;
  const tests = [
    pct && `${pastAllowance(size, plan, pct)}>0`,
    amount && `${pastBorder(minus(size, amount), `(ABS(${plan})+${operand(amount)})`)}>0`,
  ].filter((test): test is string => test !== undefined);
  const thresholds = [pct, amount].filter((part): part is string => part !== undefined);
  if (tests.length === 0 || thresholds.some((part) => mayBeBlank(part, known))) return null;
  const word = wordOf(rule, "or");
  if (word !== "or" && word !== "and") return null;
  const parts = [actual, plan, ...thresholds];
  const joined = word === "and" ? all(tests, parts) : any(tests, parts);
  const truth = tests.length > 1 && !parts.every(isSingle) ? `(${joined})>0` : joined;
  return unlessBlank([actual, plan], truth, known);
};

const remaining: Plain = ([plan = "", actual = "", committed], known) => {
  const left = minus(plan, actual);
  return unlessBlank([plan, actual], committed === undefined ? left : `${left}-${orZero(committed, known)}`, known);
};

/** A part whose blank counts as nothing. */
function orZero(part: string, known: Known): string {
  if (!mayBeBlank(part, known)) return operand(part);
  return isSingle(part) ? `N(${part})` : `IF(${anyBlank(part)},0,${part})`;
}

const budgetUsed: Plain = ([actual = "", plan = ""], known) =>
  unlessBlank([actual, plan], `IF(${plan}=0,NA(),${operand(actual)}/${operand(plan)})`, known);

const pace: Plain = ([actual = "", plan = "", elapsed = ""], known) => {
  const ratio = `${operand(actual)}/${operand(plan)}/${operand(elapsed)}`;
  if (isNumberText(elapsed)) return unlessBlank([actual, plan], `IF(${plan}=0,NA(),${ratio})`, known);
  const nothing = any([`${plan}=0`, `${elapsed}=0`], [plan, elapsed]);
  const outside = any([`${elapsed}<0`, `${elapsed}>1`], [elapsed]);
  return unlessBlank([actual, plan, elapsed], `IF(${outside},#VALUE!,IF(${nothing},NA(),${ratio}))`, known);
};

export const budgetFunctions: readonly PortableFunction[] = [
  { name: "VARIANCE", parameters: ["actual", "plan", "[type]"], grade: "exact", plain: variance },
  { name: "VARIANCEPCT", parameters: ["actual", "plan", "[type]", "[ifzero]"], grade: "exact", plain: variancePercent },
  {
    name: "VARIANCESTATUS",
    parameters: ["actual", "plan", "[type]", "[tolerance]"],
    grade: "exact",
    plain: varianceStatus,
  },
  { name: "MATERIAL", parameters: ["actual", "plan", "[pct]", "[amount]", "[rule]"], grade: "exact", plain: material },
  { name: "REMAINING", parameters: ["plan", "actual", "[committed]"], grade: "exact", plain: remaining },
  { name: "BUDGETUSED", parameters: ["actual", "plan"], grade: "exact", plain: budgetUsed },
  { name: "PACE", parameters: ["actual", "plan", "elapsed"], grade: "exact", plain: pace },
];
