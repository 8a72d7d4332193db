import { formulaProbe, seenIn } from "./asking";
import type { Probe } from "./probe";

const area = "Add-in functions";

/** How Excel hands cells to the add-in's functions and takes their answers. */
export const functionProbes: readonly Probe[] = [
  formulaProbe(
    { id: "function-answers", area, asks: "A function of this add-in answers in a cell", expected: ["3"] },
    { formula: "=COO.VARIANCE(103,100)" },
  ),
  {
    id: "function-blank",
    area,
    asks: "A blank cell reaches a function as blank, or as 0 (older builds)",
    expected: ["as blank", "as 0"],
    async run(room) {
      room.enter("H1", [["=COO.VARIANCE({A1},100)"]]);
      const seen = await seenIn(room, "H1");
      return { "(blank)": "as blank", "-100": "as 0" }[seen] ?? seen;
    },
  },
  {
    id: "function-skipped",
    area,
    asks: "An argument that is skipped between two commas is not given, and not 0",
    expected: ["not given"],
    async run(room) {
      room.enter("H1", [["=COO.MATERIAL(105,100,,20)"]]);
      const seen = await seenIn(room, "H1");
      return { FALSE: "not given", TRUE: "as 0" }[seen] ?? seen;
    },
  },
  formulaProbe(
    { id: "function-error-in", area, asks: "An error in a cell goes through a function", expected: ["#N/A"] },
    { formula: "=COO.VARIANCE({A1},100)", over: [["=NA()"]] },
  ),
  formulaProbe(
    { id: "function-name-error", area, asks: "A function cannot give #NAME?: it shows #VALUE!", expected: ["#VALUE!"] },
    { formula: "=COO.VARIANCE({A1},100)", over: [["=NOSUCHFUNCTION(1)"]] },
  ),
  formulaProbe(
    { id: "function-ref-error", area, asks: "A function cannot give #REF!: it shows #VALUE!", expected: ["#VALUE!"] },
    { formula: "=COO.VARIANCE({A1},100)", over: [['=INDIRECT("no such place")']] },
  ),
  formulaProbe(
    { id: "function-own-error", area, asks: "A function can give #N/A with a reason", expected: ["#N/A"] },
    { formula: "=COO.BUDGETUSED(5,0)" },
  ),
  {
    id: "function-spills",
    area,
    asks: "A function over several cells spills its answers",
    expected: ["1, 2, 3"],
    async run(room) {
      room.enter("A1", [[11], [22], [33]]);
      room.enter("B1", [[10], [20], [30]]);
      room.enter("H1", [["=COO.VARIANCE({A1:A3},{B1:B3})"]]);
      return seenIn(room, "H1:H3");
    },
  },
  formulaProbe(
    { id: "function-follows", area, asks: "A function's cell follows the cells that it reads", expected: ["25"] },
    { formula: "=COO.VARIANCE({A1},{A2})", over: [[12], [10]], then: [[35]] },
  ),
  formulaProbe(
    { id: "function-nested", area, asks: "Excel's own functions use an answer of the add-in's", expected: ["over"] },
    { formula: '=IF(COO.VARIANCE(120,100)>0,"over","not over")' },
  ),
];
