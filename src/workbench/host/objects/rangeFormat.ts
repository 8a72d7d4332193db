import { AreaStyle, agreed, color } from "./areaStyle";
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area } from "../area";
import { autofitColumns } from "../autofit";
import { refuseProtected } from "../cellContent";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "../dimensions";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { RangeBorderCollection } from "./rangeBorders";

const HORIZONTAL = new Map([
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
]);
const VERTICAL = new Map([
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
]);

/** Pixels that one level of indent moves a text. */
const INDENT = 9;

export class RangeFormat extends HostObject {
  readonly typeName = "RangeFormat";
  private readonly look: AreaStyle;

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
    this.look = new AreaStyle(session, sheetId, areas);
  }

  get Font() {
    return new RangeFont(this.look);
  }

  get Fill() {
    return new RangeFill(this.look);
  }

  get Borders() {
    return new RangeBorderCollection(this.look);
  }

  get HorizontalAlignment() {
    return this.look.common(({ ht }) => nameOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED));
  }

  set HorizontalAlignment(alignment: string | null) {
    this.look.lay({ ht: valueOf(HORIZONTAL, alignment) || null });
  }

  get VerticalAlignment() {
    return this.look.common(({ vt }) => nameOf(VERTICAL, vt ?? VerticalAlign.BOTTOM));
  }

  set VerticalAlignment(alignment: string | null) {
    this.look.lay({ vt: valueOf(VERTICAL, alignment) });
  }

  get WrapText() {
    return this.look.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set WrapText(wrap: boolean | null) {
    this.look.lay({ tb: wrap ? WrapStrategy.WRAP : null });
  }

  get IndentLevel() {
    return this.look.common(({ pd }) => Math.round((pd?.l ?? 0) / INDENT));
  }

  set IndentLevel(level: number | null) {
    this.look.lay({ pd: level ? { l: level * INDENT } : null });
  }

  get ColumnWidth() {
    return agreed(
      this.each(
        ({ columns }) => columns,
        ({ column }, at) => columnPoints(this.session.book, this.sheetId, column + at, 1),
      ),
    );
  }

  set ColumnWidth(points: number | null) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    refuseProtected(this.session, this.sheetId);
    for (const area of this.areas) setColumnPoints(this.session.book, this.sheetId, area, points);
  }

  get RowHeight() {
    return agreed(
      this.each(
        ({ rows }) => rows,
        ({ row }, at) => rowPoints(this.session.book, this.sheetId, row + at, 1),
      ),
    );
  }

  set RowHeight(points: number | null) {
    if (typeof points !== "number" || points < 0 || points > 409) throw invalidArgument();
    refuseProtected(this.session, this.sheetId);
    for (const area of this.areas) setRowPoints(this.session.book, this.sheetId, area, points);
  }

  AutofitColumns() {
    refuseProtected(this.session, this.sheetId);
    for (const area of this.areas) autofitColumns(this.session.book, this.sheetId, area);
  }

  /** Rows fit their text by themselves unless a height was set. */
  AutofitRows() {}

  private each<T>(count: (area: Area) => number, value: (area: Area, index: number) => T): T[] {
    return this.areas.flatMap((area) =>
      Array.from({ length: Math.min(count(area), 10_000) }, (_, index) => value(area, index)),
    );
  }
}

function nameOf<T>(names: Map<string, T>, value: T): string {
  for (const [name, known] of names) if (known === value) return name;
  return "General";
}

function valueOf<T>(names: Map<string, T>, name: string | null): T {
  const value = names.get(name ?? "");
  if (value === undefined) throw invalidArgument(`"${name}" is not an alignment.`);
  return value;
}

class RangeFont extends HostObject {
  readonly typeName = "RangeFont";

  constructor(private readonly look: AreaStyle) {
    super();
  }

  get Bold() {
    return this.look.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set Bold(bold: boolean | null) {
    this.look.lay({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get Italic() {
    return this.look.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set Italic(italic: boolean | null) {
    this.look.lay({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get Underline() {
    return this.look.common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set Underline(underline: string | null) {
    this.look.lay({ ul: { s: underline && underline !== "None" ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get Strikethrough() {
    return this.look.common(({ st }) => st?.s === BooleanNumber.TRUE);
  }

  set Strikethrough(strike: boolean | null) {
    this.look.lay({ st: { s: strike ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get Size() {
    return this.look.common(({ fs }) => fs ?? 11);
  }

  set Size(points: number | null) {
    this.look.lay({ fs: points ?? 11 });
  }

  get Name() {
    return this.look.common(({ ff }) => ff ?? "Calibri");
  }

  set Name(family: string | null) {
    this.look.lay({ ff: family });
  }

  get Color() {
    return this.look.common(({ cl }) => color(cl?.rgb, "#000000"));
  }

  set Color(rgb: string | null) {
    this.look.lay({ cl: rgb ? { rgb } : null });
  }
}

class RangeFill extends HostObject {
  readonly typeName = "RangeFill";

  constructor(private readonly look: AreaStyle) {
    super();
  }

  get Color() {
    return this.look.common(({ bg }) => color(bg?.rgb, "#FFFFFF"));
  }

  set Color(rgb: string | null) {
    this.look.lay({ bg: rgb ? { rgb } : null });
  }

  Clear() {
    this.look.lay({ bg: null });
  }
}
