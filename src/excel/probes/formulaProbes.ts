import { formulaProbe, reply, seenIn, shown } from "./asking";
import type { Probe } from "./probe";
import type { ProbeRoom } from "./probeRoom";

const area = "Formulas";

/** A formula as it comes back after it was entered into H1. */
async function comesBack(room: ProbeRoom, formula: string): Promise<string> {
  const cell = room.enter("H1", [[formula]]).load("formulas");
  await room.context.sync();
  return shown(cell.formulas[0][0]);
}

/** How Excel takes formulas and gives them back. */
export const formulaProbes: readonly Probe[] = [
  {
    id: "formula-quotes",
    area,
    asks: "Quotes that a sheet's name does not need are taken off",
    expected: ["taken off"],
    async run(room) {
      const other = await room.addSheet();
      const name = `Check${room.at("A1")}`;
      other.name = name;
      const seen = await comesBack(room, `='${name}'!A1`);
      return seen === `=${name}!A1` ? "taken off" : seen === `='${name}'!A1` ? "kept" : "changed";
    },
  },
  {
    id: "formula-small-number",
    area,
    asks: "1E-9 in a formula comes back as 0.000000001",
    expected: ["=0.000000001"],
    run: (room) => comesBack(room, "=1E-9"),
  },
  {
    id: "formula-capitals",
    area,
    asks: "Names of functions and cells come back in capitals",
    expected: ["=SUM(1,MAX(2,3))"],
    run: (room) => comesBack(room, "=sum(1,max(2,3))"),
  },
  {
    id: "formula-at",
    area,
    asks: "@ in a formula comes back",
    expected: ["yes"],
    async run(room) {
      room.enter("A1", [[1], [2]]);
      return (await comesBack(room, "=SUM(@{A1:A2})")).includes("@") ? "yes" : "no";
    },
  },
  {
    id: "formula-too-long",
    area,
    asks: "A formula of more than 8,192 characters is refused",
    expected: ["refused"],
    run: (room) => reply(room.context, () => room.enter("H1", [[`=0${"+1".repeat(4_096)}`]])),
  },
  {
    id: "formula-broken",
    area,
    asks: "A formula that cannot be read is refused",
    expected: ["refused"],
    run: (room) => reply(room.context, () => room.enter("H1", [["=SUM(1,"]])),
  },
  formulaProbe(
    { id: "formula-unknown-function", area, asks: "A function that nobody has shows #NAME?", expected: ["#NAME?"] },
    { formula: "=NOSUCHFUNCTION(1)" },
  ),
  formulaProbe(
    { id: "formula-let", area, asks: "LET and LAMBDA are there", expected: ["7", "#NAME?"] },
    { formula: "=LET(x,3,LAMBDA(y,x+y)(4))" },
  ),
  {
    id: "formula-copied",
    area,
    asks: "A formula that is copied down follows its row",
    expected: ["10, 20, 30"],
    async run(room) {
      room.enter("A1", [[1], [2], [3]]);
      const first = room.enter("B1", [["={A1}*10"]]);
      room.range("B2:B3").copyFrom(first, "Formulas");
      return seenIn(room, "B1:B3");
    },
  },
  {
    id: "formula-r1c1",
    area,
    asks: "A formula can be read by rows and columns from its cell",
    expected: ["=R[1]C[-1]*2"],
    async run(room) {
      const cell = room.enter("H1", [["={G2}*2"]]).load("formulasR1C1");
      await room.context.sync();
      return shown(cell.formulasR1C1[0][0]);
    },
  },
  formulaProbe(
    { id: "formula-minus", area, asks: "A sign binds before a power: -2^2 is 4", expected: ["4"] },
    { formula: "=-2^2" },
  ),
  formulaProbe(
    { id: "formula-round", area, asks: "Rounding goes away from 0 at a half: 1.01, -3", expected: ["1.01|-3"] },
    { formula: '=ROUND(1.005,2)&"|"&ROUND(-2.5,0)' },
  ),
  {
    id: "formula-text-locale",
    area,
    asks: 'TEXT with "yyyy" gives the year, or the letters where another language writes dates',
    expected: ["the year", "the letters"],
    async run(room) {
      room.enter("H1", [['=TEXT(DATE(2026,1,31),"yyyy")']]);
      return (await seenIn(room, "H1")) === "2026" ? "the year" : "the letters";
    },
  },
  formulaProbe(
    {
      id: "formula-1904",
      area,
      asks: "1 January 1904 is day 1462, or 0 in a workbook of that calendar",
      expected: ["1462", "0"],
    },
    { formula: "=DATE(1904,1,1)" },
  ),
];
