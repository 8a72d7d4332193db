import { reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "What is typed in";

/** A cell's value with what kind of value it is: "00123 (String)". */
async function kindOf(room: ProbeRoom, input: string | number, format?: string): Promise<string> {
  const cell = room.range("A1");
  if (format) cell.numberFormat = [[format]];
  cell.formulas = [[input]];
  cell.load("values,valueTypes");
  await room.context.sync();
  return `${shown(cell.values[0][0])} (${cell.valueTypes[0][0]})`;
}

/** What becomes of texts and numbers that are written to cells. */
export const entryProbes: readonly Probe[] = [
  {
    id: "entry-apostrophe",
    area,
    asks: "An apostrophe in front keeps 00123 as text",
    expected: ["00123 (String)"],
    run: (room) => kindOf(room, "'00123"),
  },
  {
    id: "entry-no-apostrophe",
    area,
    asks: "Without it 00123 becomes a number",
    expected: ["123 (Double)"],
    run: (room) => kindOf(room, "00123"),
  },
  {
    id: "entry-apostrophe-lost",
    area,
    asks: "The apostrophe is not read back with the formulas",
    expected: ["00123"],
    async run(room) {
      const cell = room.enter("A1", [["'00123"]]).load("formulas");
      await room.context.sync();
      return shown(cell.formulas[0][0]);
    },
  },
  {
    id: "entry-text-format",
    area,
    asks: "In a cell of text format =1+1 stays text",
    expected: ["=1+1 (String)"],
    run: (room) => kindOf(room, "=1+1", "@"),
  },
  {
    id: "entry-fraction",
    area,
    asks: "1/2 with an apostrophe stays text",
    expected: ["1/2 (String)"],
    run: (room) => kindOf(room, "'1/2"),
  },
  {
    id: "entry-fraction-date",
    area,
    asks: "1/2 without it becomes a date, which is a number",
    expected: ["a number"],
    run: async (room) => ((await kindOf(room, "1/2")).endsWith("(Double)") ? "a number" : "text"),
  },
  {
    id: "entry-iso-date",
    area,
    asks: "2026-01-31 becomes a date",
    expected: ["46053 (Double)", "44591 (Double)"],
    run: (room) => kindOf(room, "2026-01-31"),
  },
  {
    id: "entry-error-text",
    area,
    asks: "#N/A becomes an error, and text with an apostrophe",
    expected: ["Error, String"],
    async run(room) {
      const cells = room.enter("A1", [["#N/A", "'#N/A"]]).load("valueTypes");
      await room.context.sync();
      return cells.valueTypes.flat().join(", ");
    },
  },
  {
    id: "entry-decimal-point",
    area,
    asks: "1.5 as a text becomes a number or, where a point stands in dates, a date",
    expected: ["1.5 (Double)", "a date"],
    async run(room) {
      const seen = await kindOf(room, "1.5");
      return /^\d{5} \(Double\)$/.test(seen) ? "a date" : seen;
    },
  },
  {
    id: "entry-null",
    area,
    asks: "null leaves a cell as it is, and an empty text clears it",
    expected: ["kept, (blank)"],
    async run(room) {
      room.enter("A1", [["kept", "cleared"]]);
      await room.context.sync();
      room.enter("A1", [[null, ""]]);
      return seenIn(room, "A1:B1");
    },
  },
  {
    id: "entry-letters",
    area,
    asks: "Line breaks, spaces at the ends, no-break spaces and composed letters stay as they are",
    expected: ["as they are"],
    async run(room) {
      const text = "\u00a0 two\nlines, e\u0301 and \u00e9 \u3000";
      const cell = room.enter("A1", [[text]]).load("values");
      await room.context.sync();
      return cell.values[0][0] === text ? "as they are" : "changed";
    },
  },
  {
    id: "entry-digits",
    area,
    asks: "0.30000000000000004 keeps its seventeenth digit, or is cut to fifteen",
    expected: ["0.30000000000000004", "0.3"],
    async run(room) {
      room.range("A1").values = [[0.1 + 0.2]];
      return seenIn(room, "A1");
    },
  },
  {
    id: "entry-long-text",
    area,
    asks: "A text of 32,767 characters stays whole",
    expected: ["32767"],
    async run(room) {
      const cell = room.enter("A1", [["x".repeat(32_767)]]).load("values");
      await room.context.sync();
      return shown(shown(cell.values[0][0]).length);
    },
  },
  {
    id: "entry-too-long-text",
    area,
    asks: "A text of 32,768 characters is refused, or cut",
    expected: ["refused", "cut"],
    async run(room) {
      const told = await reply(room.context, () => room.enter("A1", [["x".repeat(32_768)]]));
      if (told !== "accepted") return told;
      const cell = room.range("A1").load("values");
      await room.context.sync();
      return shown(cell.values[0][0]).length < 32_768 ? "cut" : "kept whole";
    },
  },
  {
    id: "entry-1900",
    area,
    asks: "Day 60 is 29 February 1900, or 1 March 1904 in a workbook of that calendar",
    expected: ["1900-02-29", "1904-03-01"],
    async run(room) {
      const cell = room.enter("A1", [[60]]);
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.load("text");
      await room.context.sync();
      return cell.text[0][0];
    },
  },
];
