import type { PortableFunction } from "./portableFunction";

export const transparencyFunctions: readonly PortableFunction[] = [
  { name: "EXPLAIN", parameters: ["name", "[argument…]"], grade: "value" },
  { name: "VERSION", parameters: [], grade: "value" },
];
