import { reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "Tables";

const list = [
  ["Item", "Plan", "Actual"],
  ["One", 10, ""],
  ["Two", 20, ""],
  ["Three", 30, ""],
];

/** Adds a table over A1:C4. */
async function listTable(room: ProbeRoom): Promise<Excel.Table> {
  room.enter("A1", list);
  const table = room.sheet.tables.add(room.at("A1:C4"), true).load("id,name");
  await room.context.sync();
  return table;
}

/** How many rows a table has when cells right below it were filled. */
async function rowsAfterWritingBelow(room: ProbeRoom, table: Excel.Table): Promise<string> {
  room.enter("A5", [["Four", 40]]);
  await room.context.sync();
  const range = table.getRange().load("rowCount");
  await room.context.sync();
  return range.rowCount === 5 ? "it grows" : "it stays";
}

/** What Excel does with tables by itself. */
export const tableProbes: readonly Probe[] = [
  {
    id: "table-calculated-column",
    area,
    asks: "A formula in one cell of a table's empty column fills the column (AutoCorrect), or that cell",
    expected: ["the column", "the cell"],
    async run(room) {
      await listTable(room);
      room.enter("C2", [["={B2}*2"]]);
      const seen = await seenIn(room, "C2:C4");
      return { "20, 40, 60": "the column", "20, (blank), (blank)": "the cell" }[seen] ?? seen;
    },
  },
  {
    id: "table-different-formulas",
    area,
    asks: "Different formulas written to a table's column at once stay as they are, or one of them fills the column",
    expected: ["they stay", "one fills the column"],
    async run(room) {
      await listTable(room);
      room.enter("C2", [["={B2}*2"], ["={B3}*3"], ["={B4}*4"]]);
      const seen = await seenIn(room, "C2:C4");
      if (seen === "20, 60, 120") return "they stay";
      return ["20, 40, 60", "30, 60, 90", "40, 80, 120"].includes(seen) ? "one fills the column" : seen;
    },
  },
  {
    id: "table-grows",
    area,
    asks: "Cells filled right below a table become its row (AutoCorrect), or stay outside",
    expected: ["it grows", "it stays"],
    run: async (room) => rowsAfterWritingBelow(room, await listTable(room)),
  },
  {
    id: "table-validation-below",
    area,
    asks: "A table does not grow into cells below it that have a validation",
    expected: ["it stays"],
    async run(room) {
      const table = await listTable(room);
      room.range("A5:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "Four,Five" } };
      await room.context.sync();
      return rowsAfterWritingBelow(room, table);
    },
  },
  {
    id: "table-resize",
    area,
    asks: "A table is made longer by a resize",
    expected: ["6"],
    needs: "1.13",
    async run(room) {
      const table = await listTable(room);
      table.resize(room.at("A1:C6"));
      const range = table.getRange().load("rowCount");
      await room.context.sync();
      return shown(range.rowCount);
    },
  },
  {
    id: "table-heading-named",
    area,
    asks: "A heading with spaces and signs can be named in a formula",
    expected: ["60"],
    async run(room) {
      const heading = "Plan & act. – k€ ±%";
      room.enter("A1", [
        ["Item", heading],
        ["One", 20],
        ["Two", 40],
      ]);
      const table = room.sheet.tables.add(room.at("A1:B3"), true).load("name");
      await room.context.sync();
      room.range("H1").formulas = [[`=SUM(${table.name}[[${heading}]])`]];
      return seenIn(room, "H1");
    },
  },
  {
    id: "table-this-row",
    area,
    asks: "A reference to the row of a table comes back in the short form, with or without the table's name",
    expected: ["short", "long"],
    async run(room) {
      const { name } = await listTable(room);
      room.range("C2:C4").formulas = Array.from({ length: 3 }, () => [`=${name}[[#This Row],[Plan]]*2`]);
      const range = room.range("C2").load("formulas");
      await room.context.sync();
      const [[formula]] = range.formulas as string[][];
      return formula.replace(name, "") === "=[@Plan]*2" ? "short" : "long";
    },
  },
  {
    id: "table-number-heading",
    area,
    asks: "A number as a heading of a table becomes text",
    expected: ["String"],
    async run(room) {
      room.enter("A1", [
        ["Item", 2026],
        ["One", 1],
      ]);
      room.sheet.tables.add(room.at("A1:B2"), true);
      const heading = room.range("B1").load("valueTypes");
      await room.context.sync();
      return shown(heading.valueTypes[0][0]);
    },
  },
  {
    id: "table-same-headings",
    area,
    asks: "A heading that comes twice in a table gets a number",
    expected: ["Plan, Plan2"],
    async run(room) {
      room.enter("A1", [
        ["Plan", "Plan"],
        [1, 2],
      ]);
      room.sheet.tables.add(room.at("A1:B2"), true);
      return seenIn(room, "A1:B1");
    },
  },
  {
    id: "table-over-table",
    area,
    asks: "A table over another table is refused",
    expected: ["refused"],
    async run(room) {
      await listTable(room);
      return reply(room.context, () => room.sheet.tables.add(room.at("B2:D5"), true));
    },
  },
];
