import { reply, shown } from "./asking";
import type { Probe } from "./probe";

const area = "Number formats";

const formats = ["#,##0.00;[Red]-#,##0.00", "0.0%", "yyyy-mm-dd", '"k "#,##0', "@"];

/** Number formats as Office.js writes and reads them. */
export const formatProbes: readonly Probe[] = [
  {
    id: "format-text-on-column",
    area,
    asks: "One number format as a text, for a whole column, is refused",
    expected: ["refused"],
    run: (room) =>
      reply(room.context, () => {
        // The types know rows of formats only; the text is what is asked about.
        Object.assign(room.range("A:A"), { numberFormat: "0.0" });
      }),
  },
  {
    id: "format-array-on-column",
    area,
    asks: "The same as one cell of one row is taken for the whole column",
    expected: ["0.0"],
    async run(room) {
      room.range("A:A").numberFormat = [["0.0"]];
      const cell = room.range("A50").load("numberFormat");
      await room.context.sync();
      return shown(cell.numberFormat[0][0]);
    },
  },
  {
    id: "format-comes-back",
    area,
    asks: "Number formats come back as they were written",
    expected: ["all of them"],
    async run(room) {
      const range = room.range("A1:E1");
      range.numberFormat = [formats];
      range.load("numberFormat");
      await room.context.sync();
      const [back] = range.numberFormat as string[][];
      const changed = back.filter((format, at) => format !== formats[at]);
      return changed.length === 0 ? "all of them" : `changed: ${changed.join(" and ")}`;
    },
  },
  {
    id: "format-text-of-cell",
    area,
    asks: "The text of a cell does not depend on the width of its column",
    expected: ["1234567.9"],
    async run(room) {
      room.enter("A1", [[1234567.89]]).numberFormat = [["0.0"]];
      room.range("A:A").format.columnWidth = 10;
      const cell = room.range("A1").load("text");
      await room.context.sync();
      // The decimal sign is the person's own.
      return cell.text[0][0].replace(",", ".");
    },
  },
  {
    id: "format-of-typed-date",
    area,
    asks: "A date that is typed in gets a date format",
    expected: ["yes"],
    async run(room) {
      const cell = room.enter("A1", [["2026-01-31"]]).load("numberFormat");
      await room.context.sync();
      const format = shown(cell.numberFormat[0][0]);
      return /[dmy]/i.test(format) && format !== "General" ? "yes" : "no";
    },
  },
  {
    id: "format-column-width",
    area,
    asks: "A column's width comes back within a point",
    expected: ["within a point of 90"],
    fits: (seen) => Math.abs(Number.parseFloat(seen) - 90) <= 1,
    async run(room) {
      const { format } = room.range("B:B");
      format.columnWidth = 90;
      format.load("columnWidth");
      await room.context.sync();
      return String(Math.round(format.columnWidth * 100) / 100);
    },
  },
];
