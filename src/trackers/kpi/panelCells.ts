import { cellAddress, quoteSheet, sheetArea } from "../address";
import type { Area, NamePlan, PlanCell, SheetPlan } from "../plan";
import {
  chartCellHeads,
  chartColumn,
  chartFormulas,
  pointChartColumns,
  type ChartCells,
} from "../process/xmrChartCells";
import { ruleFormula, sigmasFormula } from "../process/xmrFormulas";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area, put, words } from "../kit/sheet/sheetBuilder";
import type { KpiFormulas } from "./kpiFormulas";
import type { KpiShape } from "./kpiShape";

/** KPIs that the sheet of charts shows at once. */
export const panelCount = 4;

/** Where the workings of the charts stand on the hidden sheet: what the periods are called, then a block a panel. */
const periodsColumn = 23;
const firstPanelColumn = periodsColumn + 2;
/** The rules look at the last eight points, so that there must be seven rows above the first. */
const firstRow = firstEntry + 8;

const columns = ["number", "place", "label", "value", "range", "sigmas", "rule"] as const;
type Column = (typeof columns)[number];
const heads = ["No.", "Place", "Label", "Value", "Moving range", "Sigmas from center", "Rule broken"];
/** Columns of a panel's block with one left free. */
const blockWidth = columns.length + pointChartColumns;
const panelWidth = blockWidth + 1;

/** What a panel's workings look at on the sheet of the charts. */
export interface PanelHead {
  /** The cell in which a person picks a KPI. */
  pick: string;
  center: string;
  lower: string;
  upper: string;
  sigma: string;
}

/** The workings behind one panel: a KPI's figures over time in their order, without blanks, and the rule that each breaks. */
export class PanelCells {
  private readonly column: number;
  /** The cell with the KPI's line in the source. */
  private readonly line: string;
  private readonly periods: number;

  constructor(
    private readonly sheet: string,
    panel: number,
    private readonly formulas: KpiFormulas,
    private readonly shape: KpiShape,
    periods: number,
  ) {
    this.column = firstPanelColumn + panel * panelWidth;
    this.line = cellAddress(firstEntry, this.column + 1, "both");
    this.periods = Math.max(periods, 2);
  }

  /** A column of the workings as another sheet refers to it. */
  of(column: Column): string {
    return sheetArea(this.sheet, this.area(column));
  }

  /** The KPI's figures over time in the source, as another sheet refers to them. */
  get series(): string {
    return this.seriesOf(`${quoteSheet(this.sheet)}!${this.line}`);
  }

  /** The cells that the panel's chart draws. */
  get drawn(): ChartCells {
    return chartColumn(this.column + columns.length, firstRow, this.periods);
  }

  put(hidden: SheetPlan, title: string, head: PanelHead): void {
    putBlock(hidden, this.column, title, ["Line in the source"], []);
    put(hidden, firstEntry, this.column, [[words("Line"), { formula: `=${this.lineOf(head.pick)}` }]]);
    put(hidden, firstRow - 1, this.column, [[...heads, ...chartCellHeads].slice(0, blockWidth).map(words)]);
    hidden.fills.push({
      area: area(firstRow, this.column, this.periods, blockWidth),
      cells: this.row(firstRow, head),
    });
  }

  /** The same rows one by one, as a refresh compares them. */
  rows(head: PanelHead): { row: number; column: number; cells: PlanCell[][] } {
    const cells = Array.from({ length: this.periods }, (_, at) => this.row(firstRow + at, head));
    return { row: firstRow, column: this.column, cells };
  }

  /** The KPI's row of the table by its name, letter for letter: a search would take "*" for anything. */
  private lineOf(pick: string): string {
    const names = this.formulas.name("TableName");
    const place = `SUMPRODUCT(MAX(EXACT(${names},${pick})*(ROW(${names})-MIN(ROW(${names}))+1)))`;
    return `IF(LEN(${pick})=0,"",IF(${place}=0,"",INDEX(${this.formulas.name("TableLine")},${place})))`;
  }

  private seriesOf(line: string): string {
    const history = this.formulas.name("SourceHistory");
    return this.shape.history === "down" ? `INDEX(${history},0,${line})` : `INDEX(${history},${line},0)`;
  }

  private area(column: Column): Area {
    return area(firstRow, this.column + columns.indexOf(column), this.periods);
  }

  private row(row: number, head: PanelHead): PlanCell[] {
    const at = (column: Column, line = row) => cellAddress(line, this.column + columns.indexOf(column), "column");
    const series = this.seriesOf(this.line);
    const of = this.shape.history === "down" ? "ROW" : "COLUMN";
    const places = `ISNUMBER(${series})*(${of}(${series})-MIN(${of}(${series}))+1)`;
    const figure =
      this.shape.history === "down" ? `INDEX(${series},${at("place")})` : `INDEX(${series},1,${at("place")})`;
    const nth = `ROWS(${cellAddress(firstRow, 0, "both")}:${cellAddress(row, 0, "column")})`;
    const last = (points: number) =>
      points === 1 ? at("sigmas") : `${at("sigmas", row - points + 1)}:${at("sigmas")}`;
    const [now, before] = [at("value"), at("value", row - 1)];
    const texts = [
      nth,
      `IFERROR(IF(ISNUMBER(${this.line}),IF(${at("number")}>COUNT(${series}),"",SUMPRODUCT(LARGE(${places},COUNT(${series})-${at("number")}+1))),""),"")`,
      `IF(ISNUMBER(${at("place")}),INDEX(${this.formulas.name(periodsName)},${at("place")})&"","")`,
      `IF(ISNUMBER(${at("place")}),${figure},"")`,
      `IF(COUNT(${before},${now})=2,ABS(${now}-${before}),"")`,
      `IFERROR(${sigmasFormula({ value: now, center: head.center, sigma: head.sigma })},"")`,
      ruleFormula(at("number"), last),
      ...chartFormulas((column) =>
        column === "center" || column === "lower" || column === "upper" ? head[column] : at(column as Column),
      ),
    ];
    return texts.slice(0, blockWidth).map((text) => ({ formula: `=${text}` }));
  }
}

/** How the list of the periods is called. */
const periodsName = "Periods";

/** Puts what the periods are called on the hidden sheet. */
export function putPeriods(hidden: SheetPlan, periods: readonly string[], formulas: KpiFormulas): NamePlan {
  putBlock(
    hidden,
    periodsColumn,
    "Periods",
    ["As the source calls them"],
    periods.map((period): PlanCell[] => [words(period)]),
  );
  const where = area(firstEntry, periodsColumn, periods.length);
  return { name: formulas.name(periodsName), refersTo: `=${sheetArea(hidden.name, where)}` };
}
