import type { PortableFunction } from "./portableFunction";

const REGISTER = [
  "probability",
  "low",
  "likely",
  "high",
  "[ids]",
  "[trials]",
  "[seed]",
  "[shape]",
  "[groups]",
  "[correlation]",
];

export const simulationFunctions: readonly PortableFunction[] = [
  { name: "RISKSIM", parameters: REGISTER, grade: "value" },
  { name: "RISKSIMTOTALS", parameters: REGISTER, grade: "value" },
];
