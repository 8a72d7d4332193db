import { reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "Names";

/** Whether Excel takes a name; it belongs to the temporary sheet, and goes with it. */
const refusedName = (name: string) => (room: ProbeRoom) =>
  reply(room.context, () => room.sheet.names.add(name, room.range("A1")));

/** Defined names. */
export const nameProbes: readonly Probe[] = [
  {
    id: "name-r1c1",
    area,
    asks: "R1C1 is no name, as it is a place",
    expected: ["refused"],
    run: refusedName("R1C1"),
  },
  { id: "name-cell", area, asks: "FY26 is no name, as it is a cell", expected: ["refused"], run: refusedName("FY26") },
  { id: "name-row", area, asks: "R is no name, as it means a row", expected: ["refused"], run: refusedName("R") },
  {
    id: "name-space",
    area,
    asks: "A name with a space is refused",
    expected: ["refused"],
    run: refusedName("Plan total"),
  },
  {
    id: "name-formula",
    area,
    asks: "A name can stand for a formula, which comes back",
    expected: ["=1+2"],
    async run(room) {
      const item = room.sheet.names.add("COO_check_formula", "=1+2").load("formula");
      await room.context.sync();
      return shown(item.formula);
    },
  },
  {
    id: "name-used",
    area,
    asks: "A formula follows a name to its cell",
    expected: ["42"],
    async run(room) {
      room.enter("A1", [[42]]);
      room.sheet.names.add("COO_check_cell", room.range("A1"));
      await room.context.sync();
      room.enter("H1", [["=COO_check_cell"]]);
      return seenIn(room, "H1");
    },
  },
];
