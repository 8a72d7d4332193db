import { formulaProbe, seenIn, shown } from "./asking";
import type { Probe } from "./probe";

const area = "Spills";

/** Formulas that fill several cells. */
export const spillProbes: readonly Probe[] = [
  {
    id: "spill-fills",
    area,
    asks: "A formula that gives three rows fills three cells",
    expected: ["1, 2, 3"],
    async run(room) {
      room.enter("A1", [["=SEQUENCE(3)"]]);
      return seenIn(room, "A1:A3");
    },
  },
  {
    id: "spill-told",
    area,
    asks: "A spill is told as one",
    expected: ["TRUE"],
    needs: "1.12",
    async run(room) {
      room.enter("A1", [["=SEQUENCE(3)"]]);
      const range = room.range("A1:A3").load("hasSpill");
      await room.context.sync();
      return shown(range.hasSpill);
    },
  },
  {
    id: "spill-child",
    area,
    asks: "A cell that another cell's formula fills shows, as its formula, the value or that formula",
    expected: ["the value", "the formula", "blank"],
    async run(room) {
      room.enter("A1", [["=SEQUENCE(3)"]]);
      const child = room.range("A2").load("formulas");
      await room.context.sync();
      const [[seen]] = child.formulas as unknown[][];
      if (seen === "") return "blank";
      return seen === 2 || seen === "2" ? "the value" : "the formula";
    },
  },
  {
    id: "spill-blocked",
    area,
    asks: "A spill that another value is in the way of shows #SPILL!",
    expected: ["#SPILL!, (blank), in the way"],
    async run(room) {
      room.enter("A3", [["in the way"]]);
      room.enter("A1", [["=SEQUENCE(3)"]]);
      return seenIn(room, "A1:A3");
    },
  },
  {
    id: "spill-in-table",
    area,
    asks: "A spill inside a table shows #SPILL!",
    expected: ["#SPILL!"],
    async run(room) {
      room.enter("A1", [
        ["Item", "Figure"],
        ["One", ""],
        ["Two", ""],
        ["Three", ""],
      ]);
      room.sheet.tables.add(room.at("A1:B4"), true);
      await room.context.sync();
      room.enter("B2", [["=SEQUENCE(2)"]]);
      return seenIn(room, "B2");
    },
  },
  formulaProbe(
    { id: "spill-empty", area, asks: "A filter that finds nothing shows #CALC!", expected: ["#CALC!"] },
    { formula: "=FILTER({A1:A2},{A1:A2}>5)", over: [[1], [2]] },
  ),
  formulaProbe(
    { id: "implicit-intersection", area, asks: "@ takes the value of its own row", expected: ["7"] },
    { formula: "=@{A1:A3}", over: [[7], [8], [9]] },
  ),
];
