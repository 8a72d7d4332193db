import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { invalidArgument } from "./hostError";

export type FormatKind = "Custom" | "CellValue" | "ContainsText";

/** A rule as Office.js gives it. */
export interface CellValueRule {
  formula1?: string;
  formula2?: string;
  operator: string;
}

export interface TextRule {
  operator: string;
  text: string;
}

/** A rule of Univer's that remembers how it was given, as Univer says some of Excel's rules with a formula. */
export type StoredRule = IConditionalFormattingRuleConfig & {
  style: IStyleBase;
  given?: { kind: FormatKind; rule: string | CellValueRule | TextRule };
};

const base = { type: CFRuleType.highlightCell as const };

/** A format that was just added colors nothing until its rule is set. */
export function emptyRule(kind: FormatKind): StoredRule {
  return { ...formulaRule("=FALSE", {}), given: { kind, rule: "" } } as StoredRule;
}

export function formulaRule(formula: string, style: IStyleBase): StoredRule {
  return { ...base, subType: CFSubRuleType.formula, value: formula, style, given: { kind: "Custom", rule: formula } };
}

const NUMBER: Record<string, { operator: CFNumberOperator; sign: string }> = {
  EqualTo: { operator: CFNumberOperator.equal, sign: "=" },
  NotEqualTo: { operator: CFNumberOperator.notEqual, sign: "<>" },
  GreaterThan: { operator: CFNumberOperator.greaterThan, sign: ">" },
  GreaterThanOrEqual: { operator: CFNumberOperator.greaterThanOrEqual, sign: ">=" },
  LessThan: { operator: CFNumberOperator.lessThan, sign: "<" },
  LessThanOrEqual: { operator: CFNumberOperator.lessThanOrEqual, sign: "<=" },
};

/** @param cell - address of the range's first cell: rules that Univer cannot say by a number are formulas over it. */
export function cellValueRule(rule: CellValueRule, style: IStyleBase, cell: string): StoredRule {
  const given = { kind: "CellValue" as const, rule };
  const first = plain(rule.formula1);
  const second = plain(rule.formula2);
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    const within = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
    const value = rule.operator === "Between" ? `=${within}` : `=NOT(${within})`;
    return { ...base, subType: CFSubRuleType.formula, value, style, given };
  }
  const known = NUMBER[rule.operator];
  if (!known) throw invalidArgument(`"${rule.operator}" is not an operator of conditional formats.`);
  const number = Number(first);
  if (first !== "" && Number.isFinite(number)) {
    return {
      ...base,
      subType: CFSubRuleType.number,
      operator: known.operator,
      value: number,
      style,
      given,
    } as StoredRule;
  }
  return { ...base, subType: CFSubRuleType.formula, value: `=${cell}${known.sign}(${first})`, style, given };
}

const TEXT: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

export function textRule(rule: TextRule, style: IStyleBase): StoredRule {
  const operator = TEXT[rule.operator];
  if (!operator) throw invalidArgument(`"${rule.operator}" is not an operator of text.`);
  return {
    ...base,
    subType: CFSubRuleType.text,
    operator,
    value: rule.text,
    style,
    given: { kind: "ContainsText", rule },
  };
}

const plain = (formula: unknown) => String(formula ?? "").replace(/^=/, "");
