import type { ChartModel } from "../chartModel";
import { columnPoints, rowPoints } from "../dimensions";
import { itemNotFound } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "../session";
import { ChartAxes } from "./chartAxes";
import { ChartBorder, ChartFill, ChartFont } from "./chartInk";
import { ChartSeriesCollection } from "./chartSeries";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";
import { Worksheet } from "./worksheet";

/** Tells the page around the spreadsheet that a chart changed. */
export type Redraw = () => void;

export class Chart extends HostObject {
  readonly typeName = "Chart";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly chartId: string,
  ) {
    super();
  }

  get Id() {
    return this.model.id;
  }

  get Name() {
    return this.model.name;
  }

  set Name(name: string) {
    this.change({ name });
  }

  get ChartType() {
    return this.model.chartType;
  }

  set ChartType(chartType: string) {
    this.change({ chartType });
  }

  get Left() {
    return this.model.left;
  }

  set Left(left: number) {
    this.change({ left });
  }

  get Top() {
    return this.model.top;
  }

  set Top(top: number) {
    this.change({ top });
  }

  get Width() {
    return this.model.width;
  }

  set Width(width: number) {
    this.change({ width });
  }

  get Height() {
    return this.model.height;
  }

  set Height(height: number) {
    this.change({ height });
  }

  get Title() {
    return new ChartTitle(this.model.title, this.redraw);
  }

  get Legend() {
    return new ChartLegend(this.model.legend, this.redraw);
  }

  get Series() {
    return new ChartSeriesCollection(this.model, this.redraw);
  }

  get Axes() {
    return new ChartAxes(this.model, this.redraw);
  }

  get Format() {
    return new ChartAreaFormat(this.model, this.redraw);
  }

  get Worksheet() {
    return new Worksheet(this.session, this.sheetId);
  }

  SetPosition(startCell: Range | string, endCell?: Range | string | null) {
    const start = this.rangeOf(startCell);
    const end = endCell ? this.rangeOf(endCell) : null;
    const { book } = this.session;
    const left = columnPoints(book, this.sheetId, 0, start.area.column);
    const top = rowPoints(book, this.sheetId, 0, start.area.row);
    if (!end) return this.change({ left, top });
    this.change({
      left,
      top,
      width: columnPoints(book, this.sheetId, 0, end.area.column + end.area.columns) - left,
      height: rowPoints(book, this.sheetId, 0, end.area.row + end.area.rows) - top,
    });
  }

  Activate() {}

  Delete() {
    const { charts } = this.session.book.extras.sheet(this.sheetId);
    charts.splice(charts.indexOf(this.model), 1);
    this.redraw();
  }

  private readonly redraw: Redraw = () => this.session.events.tell("chartsChanged", { sheetId: this.sheetId });

  private get model(): ChartModel {
    const found = this.session.book.extras.sheet(this.sheetId).charts.find(({ id }) => id === this.chartId);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(part: Partial<ChartModel>): void {
    Object.assign(this.model, part);
    this.redraw();
  }

  private rangeOf(cell: Range | string): Range {
    return cell instanceof Range ? cell : rangeAt(this.session, this.sheetId, cell);
  }
}

class ChartTitle extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(
    private readonly model: ChartModel["title"],
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Text() {
    return this.model.text;
  }

  set Text(text: string) {
    this.model.text = text;
    this.model.visible = true;
    this.redraw();
  }

  get Visible() {
    return this.model.visible;
  }

  set Visible(visible: boolean) {
    this.model.visible = visible;
    this.redraw();
  }

  get Format() {
    return new ChartTextFormat(this.model, this.redraw);
  }
}

class ChartLegend extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(
    private readonly model: ChartModel["legend"],
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Position() {
    return this.model.position;
  }

  set Position(position: string) {
    this.model.position = position;
    this.redraw();
  }

  get Visible() {
    return this.model.visible;
  }

  set Visible(visible: boolean) {
    this.model.visible = visible;
    this.redraw();
  }

  get Format() {
    return new ChartTextFormat(this.model, this.redraw);
  }
}

/** The format of a chart's part that shows text. */
export class ChartTextFormat extends HostObject {
  readonly typeName = "ChartFormat";

  constructor(
    private readonly model: { font: ChartModel["title"]["font"] },
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Font() {
    return new ChartFont(this.model.font, this.redraw);
  }
}

class ChartAreaFormat extends HostObject {
  readonly typeName = "ChartAreaFormat";

  constructor(
    private readonly model: ChartModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Fill() {
    return new ChartFill(this.model, this.redraw);
  }

  get Border() {
    return new ChartBorder(
      () => this.model.border,
      (ink) => {
        this.model.border = ink;
        this.redraw();
      },
    );
  }

  get Font() {
    return new ChartFont(this.model.title.font, this.redraw);
  }
}
