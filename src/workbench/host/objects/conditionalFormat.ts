import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { addressOf, fromUniverRange } from "../area";
import { removeRule, ruleById, setRule } from "../conditionalRules";
import {
  cellValueRule,
  formulaRule,
  textRule,
  type CellValueRule,
  type FormatKind,
  type StoredRule,
  type TextRule,
} from "../conditionalWords";
import { invalidOperation, itemNotFound } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { Range } from "./range";

export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    readonly session: Session,
    readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  get Id() {
    return this.id;
  }

  get Type(): string {
    return this.rule.given?.kind ?? (this.rule.type === "highlightCell" ? "Custom" : this.rule.type);
  }

  get Priority() {
    return 0;
  }

  get StopIfTrue() {
    return this.stored.stopIfTrue;
  }

  set StopIfTrue(stop: boolean) {
    setRule(this.session.book, this.sheetId, { ...this.stored, stopIfTrue: stop });
  }

  get Custom() {
    return new CustomConditionalFormat(this.as("Custom"));
  }

  get CustomOrNullObject() {
    return this.Type === "Custom" ? this.Custom : null;
  }

  get CellValue() {
    return new CellValueConditionalFormat(this.as("CellValue"));
  }

  get CellValueOrNullObject() {
    return this.Type === "CellValue" ? this.CellValue : null;
  }

  get TextComparison() {
    return new TextConditionalFormat(this.as("ContainsText"));
  }

  get TextComparisonOrNullObject() {
    return this.Type === "ContainsText" ? this.TextComparison : null;
  }

  GetRange() {
    return new Range(this.session, this.sheetId, fromUniverRange(this.stored.ranges[0]));
  }

  Delete() {
    removeRule(this.session.book, this.sheetId, this.id);
  }

  get stored(): IConditionFormattingRule {
    const found = ruleById(this.session.book, this.sheetId, this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get rule(): StoredRule {
    return this.stored.rule as StoredRule;
  }

  set rule(rule: StoredRule) {
    setRule(this.session.book, this.sheetId, { ...this.stored, rule });
  }

  get firstCell(): string {
    return addressOf({ ...fromUniverRange(this.stored.ranges[0]), rows: 1, columns: 1 });
  }

  private as(kind: FormatKind): this {
    if (this.Type !== kind) throw invalidOperation(`The conditional format is of type ${this.Type}, not ${kind}.`);
    return this;
  }
}

class CustomConditionalFormat extends HostObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Rule() {
    return new ConditionalFormatRule(this.owner);
  }

  get Format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Formula() {
    return String(this.owner.rule.given?.rule ?? "");
  }

  set Formula(formula: string) {
    const { session, sheetId, stored } = this.owner;
    const { row, column } = fromUniverRange(stored.ranges[0]);
    const rule = formulaRule(session.formulas.toEngine(formula, { sheetId, row, column }), this.owner.rule.style);
    this.owner.rule = { ...rule, given: { kind: "Custom", rule: formula } };
  }
}

class CellValueConditionalFormat extends HostObject {
  readonly typeName = "CellValueConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Rule() {
    return this.owner.rule.given?.rule ?? null;
  }

  set Rule(rule: unknown) {
    this.owner.rule = cellValueRule(rule as CellValueRule, this.owner.rule.style, this.owner.firstCell);
  }

  get Format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

class TextConditionalFormat extends HostObject {
  readonly typeName = "TextConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Rule() {
    return this.owner.rule.given?.rule ?? null;
  }

  set Rule(rule: unknown) {
    this.owner.rule = textRule(rule as TextRule, this.owner.rule.style);
  }

  get Format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Fill() {
    return new ConditionalRangeFill(this.owner);
  }

  get Font() {
    return new ConditionalRangeFont(this.owner);
  }
}

/** Adds to what a rule lays over its cells. */
function addStyle(owner: ConditionalFormat, style: IStyleBase): void {
  owner.rule = { ...owner.rule, style: { ...owner.rule.style, ...style } };
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Color() {
    return this.owner.rule.style.bg?.rgb?.toUpperCase() ?? "";
  }

  set Color(rgb: string) {
    addStyle(this.owner, { bg: { rgb } });
  }

  Clear() {
    addStyle(this.owner, { bg: undefined });
  }
}

class ConditionalRangeFont extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get Color() {
    return this.owner.rule.style.cl?.rgb?.toUpperCase() ?? "";
  }

  set Color(rgb: string) {
    addStyle(this.owner, { cl: { rgb } });
  }

  get Bold() {
    return this.owner.rule.style.bl === BooleanNumber.TRUE;
  }

  set Bold(bold: boolean) {
    addStyle(this.owner, { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get Italic() {
    return this.owner.rule.style.it === BooleanNumber.TRUE;
  }

  set Italic(italic: boolean) {
    addStyle(this.owner, { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  Clear() {
    addStyle(this.owner, { cl: undefined, bl: undefined, it: undefined });
  }
}
