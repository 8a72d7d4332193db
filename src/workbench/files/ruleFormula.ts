import type { IStyleData } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { addressOf, type Area } from "../host/area";

type Highlight = IConditionalFormattingRuleConfig & { style?: IStyleData };

const SIGNS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A rule of the spreadsheet as a formula over its area's first cell; `null` where it is none (bars, scales, icons, ranks). */
export function ruleFormula(rule: Highlight, area: Area): { formula: string; style: IStyleData } | null {
  if (rule.type !== "highlightCell" || !("subType" in rule)) return null;
  const cell = addressOf({ ...area, rows: 1, columns: 1 });
  const formula = formulaOf(rule, cell);
  return formula ? { formula, style: (rule.style ?? {}) as IStyleData } : null;
}

function formulaOf(rule: Highlight, cell: string): string | null {
  if (!("subType" in rule)) return null;
  const value = "value" in rule ? rule.value : undefined;
  const operator = "operator" in rule ? String(rule.operator) : "";
  switch (String(rule.subType)) {
    case "formula":
      return String(value);
    case "number":
      if (Array.isArray(value)) {
        const within = `AND(${cell}>=${value[0]},${cell}<=${value[1]})`;
        return operator === "between" ? `=${within}` : `=NOT(${within})`;
      }
      return SIGNS[operator] ? `=${cell}${SIGNS[operator]}${String(value)}` : null;
    case "text":
      return textFormula(operator, String(value ?? "").replace(/"/g, '""'), cell);
    default:
      return null;
  }
}

function textFormula(operator: string, text: string, cell: string): string | null {
  const length = `LEN("${text}")`;
  switch (operator) {
    case "containsText":
      return `=NOT(ISERROR(SEARCH("${text}",${cell})))`;
    case "notContainsText":
      return `=ISERROR(SEARCH("${text}",${cell}))`;
    case "beginsWith":
      return `=LEFT(${cell},${length})="${text}"`;
    case "endsWith":
      return `=RIGHT(${cell},${length})="${text}"`;
    case "equal":
      return `=${cell}="${text}"`;
    case "notEqual":
      return `=${cell}<>"${text}"`;
    default:
      return null;
  }
}
