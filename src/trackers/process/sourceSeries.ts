import type { Selection, SelectedLine } from "../../sheets/selection";
import { cellAddress, sheetArea } from "../address";
import type { Area, NamePlan, SheetPlan } from "../plan";
import { firstEntry, putBlock } from "../kit/record/recordBlocks";
import { area } from "../kit/sheet/sheetBuilder";
import { workingsColumn } from "./processRecord";

/** The cells of a selected line on its sheet. */
export function lineArea({ row, column, cells }: SelectedLine, { runs }: Selection): Area {
  return runs === "down" ? area(row, column, cells.length) : area(row, column, 1, cells.length);
}

/** Which row of the workings a formula in a sheet row stands in, from 1, as a formula that is copied down. */
export function nthRow(row: number): string {
  return `ROWS(${cellAddress(firstEntry, 0, "both")}:${cellAddress(row, 0, "column")})`;
}

/** The formulas that look into the selected cells by the place of a figure among the numbers, from 1: what holds none is passed over. */
export class SourceSeries {
  constructor(
    private readonly prefix: string,
    private readonly selection: Selection,
    private readonly values: SelectedLine,
    private readonly labels: SelectedLine | null,
  ) {}

  /** A workbook name of this analysis. */
  name(part: string): string {
    return `${this.prefix}_${part}`;
  }

  /** The figure of a number in a cell; "" where there are not so many any more. */
  value(number: string): string {
    return `IFERROR(${this.at("Values", this.place(number))},"")`;
  }

  /** What names a figure: a number or a date as it is, words as words. */
  label(number: string): string {
    const found = this.at("Labels", this.place(number));
    return `IFERROR(IF(ISNUMBER(${found}),${found},${found}&""),"")`;
  }

  /** Names for the source's cells, and the workings that count its numbers. */
  put(record: SheetPlan): NamePlan[] {
    const { cells } = this.values;
    const counts = area(firstEntry, workingsColumn, cells.length);
    putBlock(record, workingsColumn, "Numbers so far", ["In the selected cells, one row a cell"], []);
    const isNumber = (row: number) => `ISNUMBER(${this.at("Values", nthRow(row))})`;
    record.fills.push({ area: { ...counts, rows: 1 }, cells: [{ formula: `=IF(${isNumber(firstEntry)},1,0)` }] });
    if (cells.length > 1)
      record.fills.push({
        area: area(firstEntry + 1, workingsColumn, cells.length - 1),
        cells: [{ formula: `=${cellAddress(firstEntry, workingsColumn)}+${isNumber(firstEntry + 1)}` }],
      });
    const { sheet } = this.selection;
    const named = (part: string, on: string, where: Area) => ({
      name: this.name(part),
      refersTo: `=${sheetArea(on, where)}`,
    });
    return [
      named("Values", sheet, lineArea(this.values, this.selection)),
      ...(this.labels ? [named("Labels", sheet, lineArea(this.labels, this.selection))] : []),
      named("Places", record.name, counts),
    ];
  }

  /** Says in a cell whether all numbers of the selected cells are in the analysis. */
  check(shown: string): string {
    const found = `COUNT(${this.name("Values")})`;
    return `IF(${found}=${shown},"✔ All "&${found}&" numbers of the selected cells are here","✖ The selected cells hold "&${found}&" numbers, this sheet "&${shown}&": insert the analysis again")`;
  }

  private place(number: string): string {
    return `MATCH(${number},${this.name("Places")},0)`;
  }

  private at(part: string, place: string): string {
    return this.selection.runs === "down"
      ? `INDEX(${this.name(part)},${place})`
      : `INDEX(${this.name(part)},1,${place})`;
  }
}
