import { seenIn, shown } from "./asking";
import type { Probe } from "./probe";

const area = "Page and cells";

/** Print setup, merged cells and batches. */
export const pageProbes: readonly Probe[] = [
  {
    id: "page-landscape",
    area,
    asks: "Print setup is kept (it can fail where there is no printer)",
    expected: ["Landscape, 1 page wide"],
    async run(room) {
      const layout = room.sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.load("orientation,zoom");
      await room.context.sync();
      return `${layout.orientation}, ${layout.zoom.horizontalFitToPages} page wide`;
    },
  },
  {
    id: "page-title-rows",
    area,
    asks: "Rows are repeated on every page",
    expected: ["$1:$2"],
    async run(room) {
      room.sheet.pageLayout.setPrintTitleRows("$1:$2");
      const rows = room.sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await room.context.sync();
      if (rows.isNullObject) return "none";
      return rows.address.replace(/^.*!/, "").replace(/\$?(\d+)/g, "$$$1");
    },
  },
  {
    id: "page-footer",
    area,
    asks: "&& in a footer stands for one &",
    expected: ["R&&D"],
    async run(room) {
      const footers = room.sheet.pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = "R&&D";
      footers.load("leftFooter");
      await room.context.sync();
      return shown(footers.leftFooter);
    },
  },
  {
    id: "cells-merged",
    area,
    asks: "Merged cells keep the first value only",
    expected: ["one, (blank)"],
    async run(room) {
      room.enter("A1", [["one", "two"]]).merge();
      return seenIn(room, "A1:B1");
    },
  },
  {
    id: "cells-batch",
    area,
    asks: "What a batch did before it failed stays done",
    expected: ["done"],
    async run(room) {
      room.enter("A1", [["done"]]);
      room.sheet.tables.getItem("COO no such table").delete();
      // Whatever becomes of it: the cell is what is asked about.
      await room.context.sync().catch(() => undefined);
      return seenIn(room, "A1");
    },
  },
  {
    id: "cells-cut-off",
    area,
    asks: "Formulas whose row is deleted show #REF!",
    expected: ["#REF!"],
    async run(room) {
      const other = await room.addSheet();
      other.getRange("A1:B5").values = Array.from({ length: 5 }, () => [1, 1]);
      other.getRange("D1").formulas = [["=A3"]];
      await room.context.sync();
      other.getRange("3:3").delete("Up");
      const cell = other.getRange("D1").load("values");
      await room.context.sync();
      return shown(cell.values[0][0]);
    },
  },
];
