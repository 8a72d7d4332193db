import { addressOf, parseArea, quotedSheet, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { invalidArgument, itemNotFound, alreadyExists } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import type { DefinedName } from "../names";
import { calculateFormulasWith, reenterFormulas } from "../reentering";
import type { Session } from "../session";
import { tableNamed } from "../tables";
import { Range } from "./range";
import { rangeOfFormula } from "./rangeAddress";
import { Worksheet } from "./worksheet";

export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly session: Session,
    private readonly id: string,
  ) {
    super();
  }

  get _Id() {
    return this.entry.id;
  }

  get Name() {
    return this.entry.name;
  }

  get Formula() {
    const { formulas } = this.session;
    return this.session.worded(formulas.fromEngine(this.entry.formula, { sheetId: this.sheetId, row: 0, column: 0 }));
  }

  set Formula(formula: unknown) {
    const text = this.session.formulas.toEngine(this.session.worded(formulaText(formula)), {
      sheetId: this.sheetId,
      row: 0,
      column: 0,
    });
    this.session.names.put({ ...this.entry, formula: text });
    calculateFormulasWith(this.session, this.entry.name);
  }

  get Visible() {
    return this.entry.visible;
  }

  set Visible(visible: boolean) {
    this.session.names.put({ ...this.entry, visible });
  }

  get Comment() {
    return this.entry.comment;
  }

  set Comment(comment: string) {
    this.session.names.put({ ...this.entry, comment });
  }

  get Scope() {
    return this.entry.scope === null ? "Workbook" : "Worksheet";
  }

  get Type() {
    if (this.GetRangeOrNullObject()) return "Range";
    const value = constantOf(this.entry.formula);
    if (value === null) return "Error";
    return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number" | "boolean" | "string"];
  }

  /** The address of a named range, the value of a named constant, the formula itself of anything else. */
  get Value() {
    return this.GetRangeOrNullObject()?.Address ?? constantOf(this.entry.formula) ?? this.Formula;
  }

  get Worksheet() {
    if (this.entry.scope === null) throw itemNotFound();
    return new Worksheet(this.session, this.entry.scope);
  }

  GetRange() {
    return this.GetRangeOrNullObject() ?? missing();
  }

  GetRangeOrNullObject() {
    return rangeOfFormula(this.session, this.sheetId, this.entry.formula);
  }

  Delete() {
    const { name } = this.entry;
    this.session.names.remove(this.entry);
    this.session.wordsChanged();
    reenterFormulas(this.session, name);
  }

  private get entry(): DefinedName {
    const found = this.session.names.list().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private get sheetId(): string {
    return this.entry.scope ?? this.session.book.sheets()[0].getSheetId();
  }
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly typeName = "NamedItemCollection";

  /** @param sheetId - `null` for the workbook's own names. */
  constructor(
    private readonly session: Session,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  items(): NamedItem[] {
    return this.entries().map(({ id }) => new NamedItem(this.session, id));
  }

  item(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    const found = this.entries().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? new NamedItem(this.session, found.id) : null;
  }

  GetItem(key: string) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  Add(name: string, reference: unknown, comment?: string | null) {
    if (!isName(name) || (this.session.book.strictness.limits && readsAsCell(name))) {
      throw invalidArgument(`"${name}" cannot be a name.`);
    }
    const { names, formulas } = this.session;
    if (names.find(name, this.sheetId) || tableNamed(this.session.book, name)) throw alreadyExists();
    const place = { sheetId: this.sheetId ?? this.session.book.sheets()[0].getSheetId(), row: 0, column: 0 };
    const formula = formulas.toEngine(this.session.worded(this.formulaOf(reference)), place);
    const id = names.newId();
    names.put({ id, name, scope: this.sheetId, formula, visible: true, comment: comment ?? "" });
    this.session.wordsChanged();
    if (this.sheetId !== null) reenterFormulas(this.session, name);
    return new NamedItem(this.session, id);
  }

  private entries(): DefinedName[] {
    return this.session.names.list().filter(({ scope }) => scope === this.sheetId);
  }

  private formulaOf(reference: unknown): string {
    if (!(reference instanceof Range)) return formulaText(reference);
    const sheet = quotedSheet(this.session.book.sheet(reference.sheetId).getName());
    return `=${sheet}!${addressOf(reference.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
  }
}

const isName = (name: string) => /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);

/** "R1C1", "RC", "R", "C5" and cells up to XFD1048576; "TAX2026" is one, "YEAR2026" is none. */
function readsAsCell(name: string): boolean {
  if (/^(R\d{0,7}C\d{0,5}|R\d{0,7}|C\d{0,5})$/i.test(name)) return true;
  const area = /^[A-Z]{1,3}\d{1,7}$/i.test(name) ? parseArea(name) : null;
  return area !== null && area.row >= 0 && area.row < SHEET_ROWS && area.column < SHEET_COLUMNS;
}

function formulaText(given: unknown): string {
  if (typeof given === "string") return given.startsWith("=") ? given : `="${given.replace(/"/g, '""')}"`;
  if (typeof given === "number") return `=${given}`;
  if (typeof given === "boolean") return given ? "=TRUE" : "=FALSE";
  throw invalidArgument("A name refers to a range or a formula.");
}

function constantOf(formula: string): string | number | boolean | null {
  const text = formula.replace(/^=/, "").trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function missing(): never {
  throw itemNotFound();
}
