import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { fromUniverRange, sameArea, type Area } from "../area";
import { refuseProtected } from "../cellContent";
import { clip } from "../grid";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { removeValidation, setValidation, validationsIn } from "../validationRules";

type Settings = Omit<ISheetDataValidationRule, "uid" | "ranges">;

const TYPES: Record<string, { office: string; key: string }> = {
  [DataValidationType.LIST]: { office: "List", key: "list" },
  [DataValidationType.CUSTOM]: { office: "Custom", key: "custom" },
  [DataValidationType.WHOLE]: { office: "WholeNumber", key: "wholeNumber" },
  [DataValidationType.DECIMAL]: { office: "Decimal", key: "decimal" },
  [DataValidationType.DATE]: { office: "Date", key: "date" },
  [DataValidationType.TEXT_LENGTH]: { office: "TextLength", key: "textLength" },
};

const STYLES = new Map([
  ["Stop", DataValidationErrorStyle.STOP],
  ["Warning", DataValidationErrorStyle.WARNING],
  ["Information", DataValidationErrorStyle.INFO],
]);

const OPERATORS = new Map([
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
]);

const USUAL: Settings = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
};

/** What may be entered into an area. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get Type() {
    const { touching } = this;
    if (touching.length === 0) return "None";
    return this.settings ? (TYPES[this.settings.type]?.office ?? "None") : "Inconsistent";
  }

  get Rule() {
    const { settings } = this;
    const type = settings && TYPES[settings.type];
    if (!settings || !type) return {};
    if (type.key === "list")
      return { list: { inCellDropDown: settings.showDropDown !== false, source: settings.formula1 } };
    if (type.key === "custom") return { custom: { formula: settings.formula1 } };
    const operator = [...OPERATORS].find(([, known]) => known === settings.operator)?.[0];
    return { [type.key]: { formula1: settings.formula1, formula2: settings.formula2, operator } };
  }

  set Rule(rule: Record<string, Record<string, unknown>>) {
    const [key, given] = Object.entries(rule).find(([, value]) => value) ?? [];
    const type = Object.keys(TYPES).find((known) => TYPES[known].key === key);
    if (!key || !given || !type) throw invalidArgument(`"${key}" is not a validation that the workbench knows.`);
    if (key === "list" && this.session.book.strictness.limits) refuseLongList(given.source);
    this.set({ type, ...ruleParts(key, given) });
  }

  get Prompt() {
    const { prompt = "", promptTitle = "", showInputMessage = true } = this.settings ?? {};
    return { message: prompt, title: promptTitle, showPrompt: showInputMessage };
  }

  set Prompt({ message, title, showPrompt }: { message: string; title: string; showPrompt: boolean }) {
    this.set({ prompt: message, promptTitle: title, showInputMessage: showPrompt });
  }

  get ErrorAlert() {
    const { error = "", errorTitle = "", showErrorMessage = true, errorStyle } = this.settings ?? {};
    const style = [...STYLES].find(([, known]) => known === errorStyle)?.[0] ?? "Stop";
    return { message: error, title: errorTitle, showAlert: showErrorMessage, style };
  }

  set ErrorAlert({
    message,
    title,
    showAlert,
    style,
  }: {
    message: string;
    title: string;
    showAlert: boolean;
    style: string;
  }) {
    this.set({ error: message, errorTitle: title, showErrorMessage: showAlert, errorStyle: STYLES.get(style) });
  }

  get IgnoreBlanks() {
    return this.settings?.allowBlank ?? true;
  }

  set IgnoreBlanks(ignored: boolean) {
    this.set({ allowBlank: ignored });
  }

  Clear() {
    refuseProtected(this.session, this.sheetId);
    removeValidation(this.session.book, this.sheetId, this.area);
  }

  private get touching(): ISheetDataValidationRule[] {
    return validationsIn(this.session.book, this.sheetId, this.area);
  }

  /** The one rule that holds for the whole area. */
  private get settings(): ISheetDataValidationRule | null {
    const [rule, ...others] = this.touching;
    if (!rule || others.length > 0) return null;
    return rule;
  }

  private set(part: Partial<Settings>): void {
    refuseProtected(this.session, this.sheetId);
    const area = clip(this.session.book.sheet(this.sheetId), this.area);
    const own = this.touching.find(({ ranges }) => ranges.length === 1 && sameArea(fromUniverRange(ranges[0]), area));
    setValidation(this.session.book, this.sheetId, area, { ...USUAL, ...own, ...part });
  }
}

/** A list that is written out, and not that of a range or a name, has 255 characters at most. */
function refuseLongList(source: unknown): void {
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255)
    throw invalidArgument("The list of a validation has 255 characters at most.");
}

function ruleParts(key: string, given: Record<string, unknown>): Partial<Settings> {
  if (key === "list") {
    if (typeof given.source !== "string") throw invalidArgument("The workbench takes a list's source as text.");
    return { formula1: given.source, showDropDown: given.inCellDropDown !== false };
  }
  if (key === "custom") return { formula1: String(given.formula) };
  const operator = OPERATORS.get(String(given.operator));
  if (!operator) throw invalidArgument(`"${String(given.operator)}" is not an operator of validations.`);
  return {
    formula1: String(given.formula1),
    formula2: given.formula2 === undefined ? undefined : String(given.formula2),
    operator,
  };
}
