import { allFilled, anyBlank, unlessBlank } from "./conditions";
import { isSingle, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

const flexBudget: Plain = ([actualUnits = "", planUnits = "", variable = "", fixed = ""], known) => {
  const restated = `${operand(variable)}*${operand(actualUnits)}/${operand(planUnits)}+${fixed}`;
  return unlessBlank([actualUnits, planUnits, variable, fixed], `IF(${planUnits}=0,NA(),${restated})`, known);
};

const flexVariance: Plain = ([actual = "", plan = ""]) =>
  [
    `LET(units,INDEX(${actual},1),price,INDEX(${actual},2),cost,INDEX(${actual},3),fixed,INDEX(${actual},4)`,
    `planned,INDEX(${plan},1),planprice,INDEX(${plan},2),plancost,INDEX(${plan},3),planfixed,INDEX(${plan},4)`,
    "flexible,VSTACK((price-planprice)*units,(plancost-cost)*units,planfixed-fixed)",
    "volume,VSTACK(planprice*(units-planned),plancost*(planned-units),0)",
    'lines,VSTACK("Revenue","Variable cost","Fixed cost","Operating income")',
    "first,VSTACK(flexible,SUM(flexible))",
    "second,VSTACK(volume,SUM(volume))",
    'headings,HSTACK("","Flexible-budget variance","Sales-volume variance","Static-budget variance")',
    "VSTACK(headings,HSTACK(lines,first,second,first+second)))",
  ].join(",");

const mixVariance: Plain = ([planUnits = "", actualUnits = "", margin = ""]) =>
  [
    `LET(p,TOCOL(${planUnits}),a,TOCOL(${actualUnits}),m,${isSingle(margin) ? margin : `TOCOL(${margin})`}`,
    `_ok,TOCOL(${allFilled(planUnits, actualUnits, margin)})`,
    "plan,IF(_ok,p,0)",
    "actual,IF(_ok,a,0)",
    "mixed,SUM(actual)*plan/SUM(plan)",
    'quantity,IF(_ok,(mixed-plan)*m,"")',
    'mix,IF(_ok,(actual-mixed)*m,"")',
    'volume,IF(_ok,(actual-plan)*m,"")',
    "total,HSTACK(SUM(quantity),SUM(mix),SUM(volume))",
    "IF(SUM(plan)=0,NA(),VSTACK(HSTACK(quantity,mix,volume),total)))",
  ].join(",");

const priceVolumeMix: Plain = ([planPrice = "", planQuantity = "", actualPrice = "", actualQuantity = ""]) => {
  const orZero = (name: string, part: string) => `${name},IF(${anyBlank(part)},0,${part})`;
  return [
    `LET(${orZero("p", planPrice)},${orZero("q", planQuantity)}`,
    `${orZero("ap", actualPrice)},${orZero("aq", actualQuantity)}`,
    "both,(q<>0)*(aq<>0)",
    "price,SUM(both*(ap-p)*aq)",
    "average,IF(SUM(both)=0,0,IF(SUM(both*q)=0,NA(),SUM(both*p*q)/SUM(both*q)))",
    "volume,(SUM(both*aq)-SUM(both*q))*average",
    "new,SUM((q=0)*ap*aq)",
    "gone,0-SUM((q<>0)*(aq=0)*p*q)",
    "total,SUM(ap*aq)-SUM(p*q)",
    "mix,total-price-volume-new-gone",
    'names,VSTACK("Price","Volume","Mix","New","Discontinued","Total","Residual")',
    "HSTACK(names,VSTACK(price,volume,mix,new,gone,total,ROUND(total-price-volume-mix-new-gone,6))))",
  ].join(",");
};

const LESS_IS_FAVORABLE = '{"expense","headcount","ratiolow"}';

const bridge: Plain = ([labels = "", plan = "", actual = "", type, top]) => {
  const signs =
    type === undefined || isSingle(type)
      ? ["sign,1"]
      : [
          `less,ISNUMBER(XMATCH(FILTER(${type},shown)&"",${LESS_IS_FAVORABLE}))*1`,
          "sign,IF((SUM(less)>0)*(SUM(1-less)>0),1-2*less,1)",
        ];
  const rest = top === undefined ? [] : [`few,ROWS(changes)<=${top}`];
  const cut = (name: string, other: string) =>
    top === undefined ? name : `IF(few,${name},VSTACK(TAKE(${name},${top}),${other}))`;
  return [
    `LET(shown,LEN(TRIM(${labels}))+LEN(TRIM(${plan}))+LEN(TRIM(${actual}))>0`,
    ...signs,
    `p,FILTER(IF(${anyBlank(plan)},0,${plan}),shown)*sign`,
    `a,FILTER(IF(${anyBlank(actual)},0,${actual}),shown)*sign`,
    `names,SORTBY(FILTER(IF(${anyBlank(labels)},"",${labels}),shown),ABS(a-p),-1)`,
    "changes,SORTBY(a-p,ABS(a-p),-1)",
    ...rest,
    `label,${cut("names", '"Other"')}`,
    `change,${cut("changes", `SUM(DROP(changes,${top}))`)}`,
    "to,SUM(p)+SCAN(0,change,LAMBDA(sum,next,sum+next))",
    "HSTACK(label,change,to-change,to))",
  ].join(",");
};

export const volumeFunctions: readonly PortableFunction[] = [
  { name: "BRIDGE", parameters: ["labels", "plan", "actual", "[type]", "[top]"], grade: "lambda", plain: bridge },
  {
    name: "FLEXBUDGET",
    parameters: ["actual_units", "plan_units", "variable", "fixed"],
    grade: "exact",
    plain: flexBudget,
  },
  { name: "FLEXVARIANCE", parameters: ["actual", "plan"], grade: "lambda", plain: flexVariance },
  { name: "MIXVARIANCE", parameters: ["plan_units", "actual_units", "margin"], grade: "lambda", plain: mixVariance },
  {
    name: "PVM",
    parameters: ["plan_price", "plan_qty", "actual_price", "actual_qty"],
    grade: "lambda",
    plain: priceVolumeMix,
  },
];
