import type { AxisModel, ChartModel } from "../chartModel";
import { invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { ChartBorder, ChartFont } from "./chartInk";

type Redraw = () => void;

export class ChartAxes extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(
    private readonly chart: ChartModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get ValueAxis() {
    return new ChartAxis(this.chart.valueAxis, this.redraw);
  }

  get CategoryAxis() {
    return new ChartAxis(this.chart.categoryAxis, this.redraw);
  }

  GetItem(type: string, group = "Primary") {
    if (group !== "Primary") throw invalidArgument("The workbench draws primary axes.");
    return type === "Value" ? this.ValueAxis : this.CategoryAxis;
  }
}

class ChartAxis extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(
    private readonly axis: AxisModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Visible() {
    return this.axis.visible;
  }

  set Visible(visible: boolean) {
    this.change({ visible });
  }

  get NumberFormat() {
    return this.axis.numberFormat ?? "General";
  }

  set NumberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }

  get Minimum() {
    return this.axis.minimum ?? "";
  }

  set Minimum(minimum: number | string) {
    this.change({ minimum: minimum === "" ? null : Number(minimum) });
  }

  get Maximum() {
    return this.axis.maximum ?? "";
  }

  set Maximum(maximum: number | string) {
    this.change({ maximum: maximum === "" ? null : Number(maximum) });
  }

  get TickLabelPosition() {
    return this.axis.tickLabelPosition;
  }

  set TickLabelPosition(tickLabelPosition: string) {
    this.change({ tickLabelPosition });
  }

  get ReversePlotOrder() {
    return this.axis.reversed;
  }

  set ReversePlotOrder(reversed: boolean) {
    this.change({ reversed });
  }

  get CategoryType() {
    return this.axis.categoryType;
  }

  set CategoryType(categoryType: string) {
    this.change({ categoryType });
  }

  get MajorGridlines() {
    return new ChartGridlines(this.axis, this.redraw);
  }

  get Title() {
    return new ChartAxisTitle(this.axis.title, this.redraw);
  }

  get Format() {
    return new ChartAxisFormat(this.axis, this.redraw);
  }

  private change(part: Partial<AxisModel>): void {
    Object.assign(this.axis, part);
    this.redraw();
  }
}

class ChartGridlines extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(
    private readonly axis: AxisModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Visible() {
    return this.axis.majorGridlines;
  }

  set Visible(visible: boolean) {
    this.axis.majorGridlines = visible;
    this.redraw();
  }

  get Format() {
    return new ChartGridlinesFormat(this.axis, this.redraw);
  }
}

class ChartGridlinesFormat extends HostObject {
  readonly typeName = "ChartGridlinesFormat";

  constructor(
    private readonly axis: AxisModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Line() {
    return new ChartBorder(
      () => this.axis.majorGridlinesColor,
      (ink) => {
        this.axis.majorGridlinesColor = ink;
        this.redraw();
      },
    );
  }
}

class ChartAxisTitle extends HostObject {
  readonly typeName = "ChartAxisTitle";

  constructor(
    private readonly title: AxisModel["title"],
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Text() {
    return this.title.text;
  }

  set Text(text: string) {
    this.title.text = text;
    this.title.visible = true;
    this.redraw();
  }

  get Visible() {
    return this.title.visible;
  }

  set Visible(visible: boolean) {
    this.title.visible = visible;
    this.redraw();
  }
}

class ChartAxisFormat extends HostObject {
  readonly typeName = "ChartAxisFormat";

  constructor(
    private readonly axis: AxisModel,
    private readonly redraw: Redraw,
  ) {
    super();
  }

  get Font() {
    return new ChartFont(this.axis.font, this.redraw);
  }

  get Line() {
    return new ChartBorder(
      () => this.axis.lineColor,
      (ink) => {
        this.axis.lineColor = ink;
        this.redraw();
      },
    );
  }
}
