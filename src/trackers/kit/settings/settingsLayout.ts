import type { Area } from "../../plan";
import type { TrackerDefinition } from "../definition";
import { area } from "../sheet/sheetBuilder";
import { capital } from "../capital";
import { firstRow } from "./blocks";

/** Rows below the words of a list for words of a person's own. */
export const roomForWords = 8;

/** The single settings in the order in which they stand; the as-of day stands on the first sheet. */
export function settingNames({ settings }: TrackerDefinition): string[] {
  return Object.keys(settings).filter((name) => name !== "asOf");
}

export function settingCell(definition: TrackerDefinition, name: string): Area {
  return area(firstRow + settingNames(definition).indexOf(name), 1);
}

/** Where each list of words starts, by zero-based column; its words are followed by what they stand for. */
export function listColumns({ lists }: TrackerDefinition): Map<string, number> {
  let next = 3;
  return new Map(
    Object.entries(lists).map(([name, { columns }]) => {
      const at = next;
      next += Object.keys(columns).length + 2;
      return [name, at];
    }),
  );
}

/** The areas that formulas look into, by the ending of their defined name. */
export function settingsAreas(
  definition: TrackerDefinition,
  rows: Readonly<Record<string, number>>,
): Map<string, Area> {
  const columns = listColumns(definition);
  return new Map<string, Area>([
    ...settingNames(definition).map((name): [string, Area] => [capital(name), settingCell(definition, name)]),
    ...Object.entries(definition.lists).flatMap(([name, list]) =>
      ["words", ...Object.keys(list.columns)].map((column, at): [string, Area] => [
        capital(name) + capital(column),
        area(firstRow, columns.get(name)! + at, rows[name] + roomForWords),
      ]),
    ),
  ]);
}
