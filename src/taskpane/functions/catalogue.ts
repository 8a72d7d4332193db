import type { functions } from "../words/functions";

/** Where a function stands in the list, and what it looks like in use. */
interface Entry {
  area: keyof typeof functions.areas;
  example: string;
  result: string;
}

/** The examples are those of the functions' own comments. */
export const catalogue: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ["VARIANCE", { area: "budget", example: '=COO.VARIANCE(120,100,"expense")', result: "-20" }],
  ["VARIANCEPCT", { area: "budget", example: "=COO.VARIANCEPCT(-80,-100)", result: "0.2" }],
  [
    "VARIANCESTATUS",
    { area: "budget", example: '=COO.VARIANCESTATUS(120,100,"expense",0.05)', result: '"Unfavorable"' },
  ],
  ["MATERIAL", { area: "budget", example: '=COO.MATERIAL(110,100,0.09,15,"and")', result: "FALSE" }],
  ["REMAINING", { area: "budget", example: "=COO.REMAINING(1000,600,150)", result: "250" }],
  ["BUDGETUSED", { area: "budget", example: "=COO.BUDGETUSED(45,60)", result: "0.75" }],
  ["PACE", { area: "budget", example: "=COO.PACE(60,100,0.5)", result: "1.2" }],
  ["YTD", { area: "budget", example: "=COO.YTD({95,120,118,140},2)", result: "215" }],
  ["YTG", { area: "budget", example: "=COO.YTG({95,120,118,140},2)", result: "258" }],
  ["RUNRATE", { area: "budget", example: "=COO.RUNRATE({95,120,118,140})", result: "1419" }],
  ["FULLYEAR", { area: "budget", example: "=COO.FULLYEAR({95,120},{100,110,120,130},2)", result: "465" }],
  [
    "BRIDGE",
    {
      area: "budget",
      example: '=COO.BRIDGE({"Rent";"Travel"},{100;50},{120;40})',
      result: '{"Rent",20,150,170;"Travel",-10,170,160}',
    },
  ],
  ["VERSION", { area: "about", example: "=COO.VERSION()", result: '"0.1.0"' }],
]);
