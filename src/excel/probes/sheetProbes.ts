import { reply, seenIn } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "Sheets";

/** Whether Excel takes a name for a sheet that the probe added. */
const renaming = (name: (room: ProbeRoom) => string) => async (room: ProbeRoom) => {
  const other = await room.addSheet();
  return reply(room.context, () => (other.name = name(room)));
};

/** A name of some length that no sheet of a person has. */
const long = (room: ProbeRoom, length: number) => `COO check ${room.at("A1")}`.padEnd(length, "-");

/** Sheets: what they may be called, and how they are found again. */
export const sheetProbes: readonly Probe[] = [
  {
    id: "sheet-name-31",
    area,
    asks: "A sheet's name of 31 characters is taken",
    expected: ["accepted"],
    run: renaming((room) => long(room, 31)),
  },
  {
    id: "sheet-name-32",
    area,
    asks: "A sheet's name of 32 characters is refused",
    expected: ["refused"],
    run: renaming((room) => long(room, 32)),
  },
  {
    id: "sheet-name-forbidden",
    area,
    asks: "A sheet's name with / is refused",
    expected: ["refused"],
    run: renaming((room) => `COO ${room.at("A1")}/check`),
  },
  {
    id: "sheet-name-history",
    area,
    asks: "History is refused as a sheet's name",
    expected: ["refused"],
    run: renaming(() => "History"),
  },
  {
    id: "sheet-name-taken",
    area,
    asks: "A name that another sheet has in capitals is refused",
    expected: ["refused"],
    async run(room) {
      const other = await room.addSheet();
      const one = await room.addSheet();
      other.name = `COO check ${room.at("A1")} taken`;
      await room.context.sync();
      return reply(room.context, () => (one.name = `COO CHECK ${room.at("A1")} TAKEN`));
    },
  },
  {
    id: "sheet-id",
    area,
    asks: "A sheet keeps its id when it gets another name",
    expected: ["the same"],
    async run(room) {
      const other = (await room.addSheet()).load("id");
      await room.context.sync();
      const { id } = other;
      other.name = `COO check ${room.at("A1")} renamed`;
      await room.context.sync();
      const again = room.context.workbook.worksheets.getItemOrNullObject(id).load("id");
      await room.context.sync();
      return !again.isNullObject && again.id === id ? "the same" : "another";
    },
  },
  {
    id: "sheet-renamed",
    area,
    asks: "A formula follows a sheet to its new name",
    expected: ["it follows, 5"],
    async run(room) {
      const other = (await room.addSheet()).load("name");
      other.getRange("A1").values = [[5]];
      await room.context.sync();
      room.range("A1").formulas = [[`='${other.name}'!A1`]];
      await room.context.sync();
      const name = `COO check ${room.at("A1")} new`;
      other.name = name;
      const cell = room.range("A1").load("formulas");
      await room.context.sync();
      const follows = String(cell.formulas[0][0]) === `='${name}'!A1` ? "it follows" : "it stays";
      return `${follows}, ${await seenIn(room, "A1")}`;
    },
  },
  {
    id: "sheet-not-shown",
    area,
    asks: "A sheet that is added is not shown",
    expected: ["the other sheet"],
    async run(room) {
      const other = (await room.addSheet()).load("id");
      const active = room.context.workbook.worksheets.getActiveWorksheet().load("id");
      await room.context.sync();
      return active.id === other.id ? "the added sheet" : "the other sheet";
    },
  },
  {
    id: "sheet-very-hidden",
    area,
    asks: "A very hidden sheet says so, and cannot be deleted before it is hidden only",
    expected: ["VeryHidden, refused"],
    async run(room) {
      const other = await room.addSheet();
      other.visibility = "VeryHidden";
      other.load("visibility");
      await room.context.sync();
      const { visibility } = other;
      return `${visibility}, ${await reply(room.context, () => other.delete())}`;
    },
  },
];
