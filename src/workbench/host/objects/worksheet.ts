import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { onSheet, wholeSheet } from "../area";
import { invalidArgument, invalidOperation } from "../hostError";
import { HostObject } from "../hostObject";
import { removeTable } from "../tableStore";
import { tablesOf } from "../tables";
import { usedArea } from "../usedArea";
import type { Session } from "../session";
import { calculate } from "./application";
import { ChartCollection } from "./charts";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./namedItems";
import { PageLayout } from "./pageLayout";
import { demandOpenStructure, WorksheetProtection } from "./protection";
import { WorksheetCustomPropertyCollection } from "./worksheetProperties";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";
import { areasAt } from "./rangeAreas";
import { TableCollection } from "./tables";
import { sheetName } from "./worksheets";

export class Worksheet extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Id() {
    return this.sheetId;
  }

  get Name() {
    return this.sheet.getName();
  }

  set Name(name: string) {
    const { book } = this.session;
    if (name === this.Name) return;
    demandOpenStructure(this.session);
    book.run(SetWorksheetNameCommand.id, {
      subUnitId: this.sheetId,
      name: sheetName(this.session, name, this.sheetId),
    });
    this.session.wordsChanged();
  }

  get Position() {
    return this.session.book.sheets().findIndex((sheet) => sheet.getSheetId() === this.sheetId);
  }

  set Position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.session.book.sheets().length)
      throw invalidArgument();
    if (position === this.Position) return;
    demandOpenStructure(this.session);
    this.session.book.run(SetWorksheetOrderMutation.id, {
      subUnitId: this.sheetId,
      fromOrder: this.Position,
      toOrder: position,
    });
  }

  get Visibility() {
    if (!this.sheet.isSheetHidden()) return "Visible";
    return this.extras.veryHidden ? "VeryHidden" : "Hidden";
  }

  set Visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    demandOpenStructure(this.session);
    if (visibility !== "Visible" && this.isOnlyVisible()) throw invalidOperation("A workbook needs one visible sheet.");
    this.session.book.run(SetWorksheetHideMutation.id, {
      subUnitId: this.sheetId,
      hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
    this.extras.veryHidden = visibility === "VeryHidden";
  }

  get TabColor() {
    return (this.sheet.getTabColor() ?? "").toUpperCase();
  }

  set TabColor(color: string) {
    this.session.book.run(SetTabColorMutation.id, { subUnitId: this.sheetId, color });
  }

  get ShowGridlines() {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  get Gridlines() {
    return this.ShowGridlines;
  }

  set Gridlines(shown: boolean) {
    this.session.book.run(ToggleGridlinesMutation.id, {
      subUnitId: this.sheetId,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  get StandardWidth() {
    return 8.43;
  }

  get Charts() {
    return new ChartCollection(this.session, this.sheetId);
  }

  get CustomProperties() {
    return new WorksheetCustomPropertyCollection(this.extras.properties);
  }

  get FreezePanes() {
    return new WorksheetFreezePanes(this.session, this.sheetId);
  }

  get Names() {
    return new NamedItemCollection(this.session, this.sheetId);
  }

  get PageLayout() {
    return new PageLayout(this.session, this.sheetId);
  }

  get Protection() {
    return new WorksheetProtection(this.session, this.sheetId);
  }

  get Tables() {
    return new TableCollection(this.session, this.sheetId);
  }

  /** The engine calculates the whole workbook or nothing. */
  Calculate(markAllDirty?: boolean) {
    calculate(this.session, Boolean(markAllDirty));
  }

  Activate() {
    if (this.sheet.isSheetHidden()) throw invalidOperation("A hidden sheet cannot be shown.");
    this.session.book.facade.setActiveSheet(this.sheetId);
    this.session.events.tell("sheetActivated", { sheetId: this.sheetId });
  }

  Delete() {
    const { book, names, events } = this.session;
    demandOpenStructure(this.session);
    if (this.Visibility === "VeryHidden") throw invalidOperation("A very hidden sheet cannot be deleted.");
    if (this.isOnlyVisible()) throw invalidOperation("A workbook needs one visible sheet.");
    names.removeScope(this.sheetId);
    for (const table of tablesOf(book)) if (table.subUnitId === this.sheetId) removeTable(book, table);
    const shown = book.facade.getActiveSheet().getSheetId();
    book.run(RemoveSheetCommand.id, { subUnitId: this.sheetId });
    // The engine would show a neighbor also where another sheet is in view.
    if (shown !== this.sheetId) book.facade.setActiveSheet(shown);
    book.extras.forgetSheet(this.sheetId);
    this.session.goneSheets.add(this.sheetId);
    this.session.wordsChanged();
    events.tell("chartsChanged", { sheetId: this.sheetId });
  }

  GetRange(address?: string | null) {
    return address ? rangeAt(this.session, this.sheetId, address) : this.range(wholeSheet());
  }

  GetRanges(address: string) {
    return areasAt(this.session, this.sheetId, address);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.range(onSheet({ row, column, rows, columns }));
  }

  GetCell(row: number, column: number) {
    return this.range(onSheet({ row, column, rows: 1, columns: 1 }));
  }

  GetUsedRange(valuesOnly?: boolean) {
    const area = usedArea(this.session.book, this.sheetId, Boolean(valuesOnly));
    return this.range(area ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    const area = usedArea(this.session.book, this.sheetId, Boolean(valuesOnly));
    return area && this.range(area);
  }

  private get sheet() {
    return this.session.book.sheet(this.sheetId);
  }

  private get extras() {
    return this.session.book.extras.sheet(this.sheetId);
  }

  private isOnlyVisible(): boolean {
    const others = this.session.book.sheets().filter((sheet) => sheet.getSheetId() !== this.sheetId);
    return others.every((sheet) => sheet.isSheetHidden());
  }

  private range(area: ReturnType<typeof wholeSheet>) {
    return new Range(this.session, this.sheetId, area);
  }
}
