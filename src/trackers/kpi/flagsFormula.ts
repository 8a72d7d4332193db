import type { KpiColumnId } from "./kpiColumns";
import type { KpiShape } from "./kpiShape";
import type { KpiRole } from "./kpiSource";

/** How many times one figure must be the other before a percent sign is thought to be missing on one of them. */
export const scaleLimit = 50;

/** The formula that says what is amiss with a KPI of the source. */
export function flagsFormula(
  shape: KpiShape,
  at: (id: KpiColumnId) => string,
  source: (role: KpiRole) => string,
): string {
  const [target, actual, direction, redFlag] = [at("target"), at("actual"), at("direction"), at("redFlag")];
  const has = (role: KpiRole) => shape.roles.includes(role);
  const missing = (cell: string, words: string, role: KpiRole) => {
    const text = has(role) ? `IFERROR(IF(LEN(TRIM(${source(role)}))=0,"",": "&TRIM(${source(role)})),": error")` : '""';
    return `IF(ISNUMBER(${cell}),"","; ${words}"&${text})`;
  };
  const wrongSide = (flag: string, goal: string, beyond: string) =>
    `IF(COUNT(${flag},${goal})=2,${flag}${beyond}${goal},FALSE)`;
  const unit = `IFERROR(SEARCH("%",${at("unit")})+0,IFERROR(SEARCH("percent",${at("unit")}),0))>0`;
  const scale = `IF(AND(COUNT(${target},${actual})=2,${unit}),IF(OR(AND(ABS(${target})<=1,ABS(${actual})>${scaleLimit}*ABS(${target}),ABS(${actual})>1),AND(ABS(${actual})<=1,${actual}<>0,ABS(${target})>${scaleLimit}*ABS(${actual}),ABS(${target})>1)),"; Target or actual may lack a percent sign",""),"")`;
  const unnamed = `IF(LEN(TRIM(${at("name")}))=0,"; No name","")`;
  const isShareOnly = !has("actual") && !has("target") && has("attainment") && shape.history === "none";
  const parts = isShareOnly
    ? [`IF(ISNUMBER(${at("attainment")}),"","; No attainment")`]
    : [
        missing(target, "No target", "target"),
        missing(actual, "No actual", "actual"),
        `IF(${direction}="date","; A date, which is not scored",IF(OR(${direction}="higher",${direction}="lower",${direction}="range"),"","; No direction"))`,
        `IF(AND(ISNUMBER(${at("attainment")}),COUNT(${target},${actual})<2),"; Attainment as the source states it","")`,
        `IF(OR(AND(${direction}="higher",${wrongSide(redFlag, target, ">")}),AND(${direction}="lower",${wrongSide(redFlag, target, "<")})),"; Red flag on the wrong side of the target","")`,
        ...(shape.ranges
          ? [
              `IF(AND(${direction}="range",COUNT(${at("high")})=0),"; No high end of the range",IF(AND(${direction}="range",${wrongSide(at("high"), target, "<")}),"; High end below the target",""))`,
            ]
          : [`IF(${direction}="range","; No high end of the range","")`]),
        scale,
      ];
  const weight = `IF(ISNUMBER(${at("weight")}),IF(${at("weight")}<0,"; Weight below 0",""),"; No weight")`;
  const unused = shape.history === "long" ? [`IF(LEN(${at("unused")})>0,"; Some rows are not used","")`] : [];
  return `MID(${[unnamed, ...parts, weight, ...unused].join("&")},3,250)`;
}
