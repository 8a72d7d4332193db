import type { IStyleData } from "@univerjs/core";
import { addressOf, contains, parseArea, wholeSheet, type Area } from "../../host/area";
import type { FileRule, FileSheet, FileValidation } from "../fileModel";
import { BrokenSheet } from "./cellPlaces";
import { fromFile } from "./formulaDialect";
import { attribute, child, children, flag, numberAttribute, type Element } from "./xml";
import type { Colors } from "./colors";
import { elementsOf } from "./colors";

/** Pixels of a column of so many characters of the usual font, with its margins. */
const pixelsOfCharacters = (characters: number) => Math.trunc(characters * 7 + 5);

/** What stands around a sheet's cells: columns, panes, merges. */
export function readAround(sheet: FileSheet, part: Element, colors: Colors): void {
  const properties = child(part, "sheetPr");
  sheet.tabColor = colors.read(child(properties, "tabColor"));
  sheet.protected = flag(child(part, "sheetProtection"), "sheet");
  const view = elementsOf(part, "sheetViews", "sheetView")[0];
  sheet.gridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (/^frozen/.test(attribute(pane, "state") ?? "")) {
    sheet.freeze = { rows: splitAt(pane, "ySplit"), columns: splitAt(pane, "xSplit") };
  }
  const width = numberAttribute(child(part, "sheetFormatPr"), "defaultColWidth");
  sheet.defaultColumnWidth = width === undefined ? null : pixelsOfCharacters(width);
  for (const column of elementsOf(part, "cols", "col")) readColumn(sheet, column);
  sheet.merges = elementsOf(part, "mergeCells", "mergeCell").map((merge) => {
    const reference = attribute(merge, "ref") ?? "";
    const area = parseArea(reference);
    if (!area || !contains(wholeSheet(), area)) throw new BrokenSheet(`merges "${reference.slice(0, 30)}"`);
    return area;
  });
}

/** Rows or columns that stand still; a pane that says nothing of use has none. */
function splitAt(pane: Element | undefined, name: string): number {
  const split = numberAttribute(pane, name) ?? 0;
  return Number.isInteger(split) && split > 0 && split < LAST_COLUMN ? split : 0;
}

/** A file may widen all columns to the right end; what lies beyond any use needs no entry. */
const LAST_COLUMN = 500;

function readColumn(sheet: FileSheet, column: Element): void {
  const first = Math.max((numberAttribute(column, "min") ?? 1) - 1, 0);
  const last = Math.min((numberAttribute(column, "max") ?? 1) - 1, LAST_COLUMN);
  const width = numberAttribute(column, "width");
  const hidden = flag(column, "hidden");
  for (let at = first; at <= last; at++) {
    sheet.columns.set(at, {
      ...(width === undefined ? {} : { width: pixelsOfCharacters(width) }),
      ...(hidden ? { hidden } : {}),
    });
  }
}

const areasOf = (references: string | undefined): Area[] =>
  (references ?? "").split(/\s+/).flatMap((reference) => {
    const area = parseArea(reference);
    return area && contains(wholeSheet(), area) ? [area] : [];
  });

/** Rules that color cells by a formula, a comparison or a text; bars, scales and icons are not known to the workbench. */
export function readRules(part: Element, looks: IStyleData[]): FileRule[] {
  const rules = children(part, "conditionalFormatting").flatMap((block) => {
    const areas = areasOf(attribute(block, "sqref"));
    return children(block, "cfRule").flatMap((rule) => {
      const formula = areas.length > 0 ? ruleFormula(rule, areas[0]) : null;
      if (!formula) return [];
      const style = looks[numberAttribute(rule, "dxfId") ?? -1] ?? {};
      const priority = numberAttribute(rule, "priority") ?? 0;
      return [{ priority, rule: { areas, formula, style, stopIfTrue: flag(rule, "stopIfTrue") } }];
    });
  });
  return rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

const SIGNS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function ruleFormula(rule: Element, area: Area): string | null {
  const [first, second] = children(rule, "formula").map(({ text }) => fromFile(text));
  const type = attribute(rule, "type");
  if (type === "cellIs") {
    const cell = addressOf({ ...area, rows: 1, columns: 1 });
    const operator = attribute(rule, "operator") ?? "";
    if (operator === "between") return `=AND(${cell}>=(${first}),${cell}<=(${second}))`;
    if (operator === "notBetween") return `=NOT(AND(${cell}>=(${first}),${cell}<=(${second})))`;
    return SIGNS[operator] ? `=${cell}${SIGNS[operator]}(${first})` : null;
  }
  const byFormula = [
    "expression",
    "containsText",
    "notContainsText",
    "beginsWith",
    "endsWith",
    "containsBlanks",
    "notContainsBlanks",
  ];
  return first && byFormula.includes(type ?? "") ? `=${first}` : null;
}

const TYPES = ["list", "custom", "whole", "decimal", "date", "time", "textLength"];

export function readValidations(part: Element): FileValidation[] {
  return elementsOf(part, "dataValidations", "dataValidation").map((element) => {
    const type = attribute(element, "type") ?? "none";
    const style = attribute(element, "errorStyle") ?? "stop";
    return {
      areas: areasOf(attribute(element, "sqref")),
      type: TYPES.includes(type) ? (type as FileValidation["type"]) : "any",
      operator: attribute(element, "operator") ?? (type === "list" || type === "custom" ? null : "between"),
      formula1: validationFormula(child(element, "formula1")?.text, type),
      formula2: validationFormula(child(element, "formula2")?.text, type),
      allowBlank: flag(element, "allowBlank"),
      // In files the mark is set where there is no drop-down.
      dropDown: !flag(element, "showDropDown"),
      prompt: {
        title: attribute(element, "promptTitle") ?? "",
        text: attribute(element, "prompt") ?? "",
        shown: flag(element, "showInputMessage"),
      },
      error: {
        title: attribute(element, "errorTitle") ?? "",
        text: attribute(element, "error") ?? "",
        shown: flag(element, "showErrorMessage"),
        style: style === "warning" || style === "information" ? style : "stop",
      },
    };
  });
}

/** A list of words stands in quotes, any other source is a formula. */
function validationFormula(text: string | undefined, type: string): string {
  if (text === undefined || text === "") return "";
  if (type === "list" && /^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return type === "list" || type === "custom" || !/^-?[\d.]+$/.test(text) ? `=${fromFile(text)}` : text;
}
