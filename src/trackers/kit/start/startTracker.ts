import type { Grid } from "../../../sheets/grid";
import type { Source, SourceColumn } from "../../../sheets/source";
import { columnLetters } from "../../address";
import type { TrackerDefinition, TrackerOptions } from "../definition";
import { namesFor } from "../namesFor";
import type { Taken, TrackerNames } from "../names";
import { planTracker, type PlannedTracker } from "../planTracker";
import { withRoom, type ListSource } from "../source/listSource";
import { inputRoom, inputSheet, type InputList } from "./inputSheet";

/** A tracker with the sheet on which its list is typed. */
export interface StartedTracker extends PlannedTracker {
  names: TrackerNames;
  read: ListSource;
}

/**
 * Lays out an input sheet with example rows and the tracker over it, for people who have no list yet. The tracker follows the sheet
 * as it is filled; a refresh gives each of its rows a key of its own.
 *
 * @param taken - What is taken in the workbook.
 * @param room - Rows of the input sheet that are followed.
 */
export function startTracker(
  definition: TrackerDefinition,
  options: TrackerOptions,
  taken: Taken,
  room = inputRoom,
): StartedTracker {
  const list = inputListOf(definition);
  const { sheet, grid } = inputSheet(list, options.today, taken);
  const tables = sheet.tables.map(({ name }) => name);
  const names = namesFor(definition, {
    ...taken,
    sheets: [...taken.sheets, sheet.name],
    tables: [...taken.tables, ...tables],
  });
  const read = withRoom(readInput(definition, grid), room);
  const planned = planTracker(definition, read, options, names, undefined, room);
  return { ...planned, names, read, plan: { ...planned.plan, sheets: [sheet, ...planned.plan.sheets] } };
}

/** The input sheet as its definition says it. */
function inputListOf({ start, words }: TrackerDefinition): InputList {
  return {
    sheet: start.sheet,
    table: start.table,
    columns: start.roles.map(({ role, ...column }) => ({ ...column, header: words.roles[role] })),
    examples: (today) =>
      start.examples.map((example) =>
        start.roles.map(({ role, shown }) => {
          const cell = example[role] ?? "";
          return shown === "date" && typeof cell === "number" ? today + cell : cell;
        }),
      ),
  };
}

/** The input sheet as a list: what stands in which column is known. */
function readInput({ start }: TrackerDefinition, grid: Grid): ListSource {
  const [headers, ...rows] = grid.values;
  const source: Source = {
    sheet: grid.sheet,
    title: "",
    headerRow: 1,
    headerConfidence: 1,
    firstDataRow: 2,
    lastDataRow: 1 + rows.length,
    columns: headers.map((header, index): SourceColumn => ({
      ...{ index, letter: columnLetters(index), header: String(header), type: "text", role: null },
      ...{ confidence: 1, why: "", samples: [], textRows: [] },
    })),
    lines: rows.map((_, at) => ({
      ...{ row: 2 + at, category: "", department: "", type: null, period: null },
      ...{ plan: null, actual: null, forecast: null, note: "" },
    })),
    ...{ excluded: [], questions: [], currency: "" },
    accountType: { value: null, confidence: 1, why: "" },
  };
  const columns = new Map(start.roles.map(({ role }, index) => [role, index]));
  return { source, grid, columns, doubtful: new Set(), choices: {} };
}
