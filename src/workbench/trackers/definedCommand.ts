import type { ListTracker } from "../../taskpane/actions/list/listTracker";
import type { DefinedTypes } from "../../taskpane/kit/definedList";
import { today } from "../../taskpane/today";
import type { TrackerDefinition } from "../../trackers/kit/definition";
import type { Cell } from "../../trackers/kit/expression/expression";
import { rolesOf } from "../../trackers/kit/source/listSource";
import { listCommand, type TrackerCommand } from "./command";
import { sheetReport } from "./sourceReport";
import { usedColumns } from "./usedColumns";

/** The figures of a tracker of a definition as the command line prints them: its headline by the endings of the defined names. */
export interface DefinedReport {
  rows: number;
  flagged: number;
  /** Serial number of the as-of day. */
  asOf: Cell;
  headline: Record<string, number | "">;
}

/** A tracker of a definition on the command line. */
export function definedCommand(definition: TrackerDefinition, list: ListTracker<DefinedTypes>): TrackerCommand {
  const start = `${definition.names.prefix}_`;
  return listCommand<DefinedTypes, DefinedReport>({
    list,
    ending: definition.words.name.toLowerCase().replaceAll(" ", "-"),
    options: () => ({ title: definition.words.name, formulas: "plain", today: today() }),
    report: ({ found, flagged, asOf, headline }) => ({
      ...{ rows: found, flagged, asOf },
      headline: Object.fromEntries(headline.map(({ name, value }) => [name.replace(start, ""), value])),
    }),
    sourceReport: ({ read, rows }) => {
      const report = sheetReport(read.source).source;
      return { ...report, dataRows: rows, columns: usedColumns(report, rolesOf(definition), read) };
    },
    caseFields: [],
    caseFigures: ({ headline }) =>
      Object.fromEntries(Object.entries(headline).filter(([, value]) => value !== "")) as Record<string, number>,
  });
}
