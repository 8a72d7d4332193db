import type { ChartModel } from "./chartModel";
import type { ColumnLook } from "./columnLooks";
import { defaultPageSetup, type PageSetup } from "./pageSetup";

/** What a table of Excel has and Univer's does not. */
export interface TableExtras {
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
  totals: boolean;
}

/** What a sheet of Excel has and Univer's does not. */
export interface SheetExtras {
  veryHidden: boolean;
  protected: boolean;
  page: PageSetup;
  charts: ChartModel[];
  columnLooks: ColumnLook[];
  /** Properties that only programs see. */
  properties: Map<string, string>;
}

/** What a workbook's file says about itself. */
export interface PropertyExtras {
  author: string;
  lastAuthor: string;
  manager: string;
  company: string;
  keywords: string;
  comments: string;
  custom: Map<string, string | number | boolean>;
}

/** A comment on a cell, with the answers to it. */
export interface CommentExtras {
  id: string;
  sheetId: string;
  row: number;
  column: number;
  author: string;
  content: string;
  /** Names of the people whom it mentions. */
  mentions: string[];
  replies: { id: string; author: string; content: string; mentions: string[] }[];
}

const noProperties = (): PropertyExtras => ({
  ...{ author: "", lastAuthor: "", manager: "", company: "", keywords: "", comments: "" },
  custom: new Map(),
});

/** Keeps the extras of the workbook, and of each sheet and table by its id. */
export class Extras {
  properties = noProperties();
  /** What protects the workbook's structure, as its file says it; `null` where nothing does. */
  protection: Record<string, string> | null = null;
  /** Kept for the file and for who asks: the engine calculates with full precision. */
  precisionAsDisplayed = false;
  comments: CommentExtras[] = [];
  /** Notes, as they were called before comments could be answered. */
  notes: CommentExtras[] = [];

  private readonly sheets = new Map<string, SheetExtras>();
  private readonly tables = new Map<string, TableExtras>();
  private lastChart = 0;

  /** Charts are numbered through the whole workbook, as Excel does. */
  nextChartNumber(): number {
    return ++this.lastChart;
  }

  sheet(sheetId: string): SheetExtras {
    let extras = this.sheets.get(sheetId);
    if (!extras) {
      extras = {
        ...{ veryHidden: false, protected: false, page: defaultPageSetup(), charts: [], columnLooks: [] },
        properties: new Map(),
      };
      this.sheets.set(sheetId, extras);
    }
    return extras;
  }

  table(tableId: string): TableExtras {
    let extras = this.tables.get(tableId);
    if (!extras) {
      extras = { style: "TableStyleMedium2", bandedRows: true, filterButton: true, totals: false };
      this.tables.set(tableId, extras);
    }
    return extras;
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.comments = this.comments.filter((comment) => comment.sheetId !== sheetId);
    this.notes = this.notes.filter((note) => note.sheetId !== sheetId);
  }

  forgetTable(tableId: string): void {
    this.tables.delete(tableId);
  }

  clear(): void {
    this.sheets.clear();
    this.tables.clear();
    this.properties = noProperties();
    this.protection = null;
    this.precisionAsDisplayed = false;
    this.comments = [];
    this.notes = [];
  }
}
