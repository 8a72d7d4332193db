import { reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "Charts";

function addChart(room: ProbeRoom): Excel.Chart {
  room.enter("A1", [
    ["Month", "Plan", "Actual"],
    ["Jan", 10, 11],
    ["Feb", 12, 9],
  ]);
  return room.sheet.charts.add("ColumnClustered", room.range("A1:C3"), "Columns");
}

/** Charts as the trackers make them. */
export const chartProbes: readonly Probe[] = [
  {
    id: "chart-series",
    area,
    asks: "A chart over three columns has two series, named by their headings",
    expected: ["Plan, Actual"],
    async run(room) {
      const series = addChart(room).series.load("items/name");
      await room.context.sync();
      return series.items.map(({ name }) => name).join(", ");
    },
  },
  {
    id: "chart-title",
    area,
    asks: "A chart's title comes back as it was written",
    expected: ["Plan & actual, k"],
    async run(room) {
      const { title } = addChart(room);
      title.text = "Plan & actual, k";
      title.load("text");
      await room.context.sync();
      return shown(title.text);
    },
  },
  {
    id: "chart-goes",
    area,
    asks: "A chart goes when it is deleted, and its cells stay",
    expected: ["it goes, 10"],
    async run(room) {
      const chart = addChart(room).load("id");
      await room.context.sync();
      const { id } = chart;
      chart.delete();
      const charts = room.sheet.charts.load("items/id");
      await room.context.sync();
      const gone = charts.items.every((one) => one.id !== id);
      return `${gone ? "it goes" : "it stays"}, ${await seenIn(room, "B2")}`;
    },
  },
  {
    id: "chart-series-values",
    area,
    asks: "A series takes its values from other cells",
    expected: ["accepted"],
    async run(room) {
      const series = addChart(room).series.getItemAt(0);
      room.enter("E1", [[1], [2]]);
      return reply(room.context, () => series.setValues(room.range("E1:E2")));
    },
  },
];
