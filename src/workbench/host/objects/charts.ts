import { newChart, type ChartModel } from "../chartModel";
import { seriesOf } from "../chartSource";
import { refuseProtected } from "../cellContent";
import { invalidArgument } from "../hostError";
import { HostCollection } from "../hostObject";
import type { Session } from "../session";
import { Chart } from "./chart";
import { Range } from "./range";

export class ChartCollection extends HostCollection<Chart> {
  readonly typeName = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  items(): Chart[] {
    return this.models.map(({ id }) => new Chart(this.session, this.sheetId, id));
  }

  item(key: unknown): Chart | null {
    const found = this.models.find(({ id, name }) => id === key || name === key);
    return found ? new Chart(this.session, this.sheetId, found.id) : null;
  }

  GetItem(key: string) {
    return this.item(key);
  }

  GetItemOrNullObject(key: string) {
    return this.item(key);
  }

  Add(type: string, source: unknown, seriesBy?: string) {
    if (!(source instanceof Range)) throw invalidArgument("A chart is made from a range.");
    refuseProtected(this.session, this.sheetId);
    const number = this.session.book.extras.nextChartNumber();
    const chart = newChart(`chart${number}`, `Chart ${number}`, type);
    chart.series = seriesOf(this.session.book, source, seriesBy ?? "Auto");
    this.models.push(chart);
    this.session.events.tell("chartsChanged", { sheetId: this.sheetId });
    return new Chart(this.session, this.sheetId, chart.id);
  }

  private get models(): ChartModel[] {
    return this.session.book.extras.sheet(this.sheetId).charts;
  }
}
