import { splitSheet } from "../host/area";
import type { FileWorkbook } from "./fileModel";

/** Tells which names of a workbook stand for several cells, with or without the sheet they belong to. */
export function isMany({ names }: FileWorkbook): (name: string) => boolean {
  const many = new Set(names.filter(({ formula }) => standsForMany(formula)).map(({ name }) => name.toLowerCase()));
  return (name) => many.has(splitSheet(name).rest.toLowerCase());
}

function standsForMany(formula: string): boolean {
  return /:|^=\s*(?:OFFSET|INDIRECT)\(/i.test(formula.replace(/"[^"]*"|'[^']*'/g, ""));
}
