import { readSheetAs } from "../../sheets/readSheetAs";
import type { ListKindName } from "../../sheets/kinds/names";
import type { TrackerKind } from "../../trackers/kinds";
import type { TrackerDefinition, TrackerOptions } from "../../trackers/kit/definition";
import { namesFor } from "../../trackers/kit/namesFor";
import { planTracker } from "../../trackers/kit/planTracker";
import type { DefinedRecord } from "../../trackers/kit/record/definedRecord";
import { recordedByDefinition } from "../../trackers/kit/record/recordedByDefinition";
import { refreshTracker, type TrackerUpdate } from "../../trackers/kit/refresh/refreshTracker";
import { listedLines } from "../../trackers/kit/rows/listedLines";
import { columnQuestions, listQuestions, type ListQuestion } from "../../trackers/kit/source/listQuestions";
import { listSource, rolesOf, withRoom, type ListChoices, type ListSource } from "../../trackers/kit/source/listSource";
import { inputListOf } from "../../trackers/kit/start/inputListOf";
import type { ListTracker, ListTypes } from "../actions/list/listTracker";
import type { DefinedView } from "../actions/types";
import { today } from "../today";

/** The types of every tracker that is built from a definition. */
export interface DefinedTypes extends ListTypes {
  choices: ListChoices;
  read: ListSource;
  question: ListQuestion;
  options: TrackerOptions;
  view: DefinedView;
  record: DefinedRecord;
  update: TrackerUpdate;
  /** Nothing: it has all it needs from its list. */
  beside: null;
}

/** A definition as a tracker of a list. */
export function definedList(
  definition: TrackerDefinition & { kind: TrackerKind & ListKindName },
): ListTracker<DefinedTypes> {
  const { kind, words } = definition;
  const { length, [length - 1]: short } = words.name.split(" ");
  return {
    kind,
    words: { name: words.name.charAt(0).toLowerCase() + words.name.slice(1), short, items: words.item[1] },
    read(grid, { header, ...choices }) {
      const source = readSheetAs(kind, grid, header === undefined ? {} : { header });
      const read = listSource(definition, source, grid, choices);
      const questions = listQuestions(definition, read);
      return { read, questions, rows: listedLines(definition, read).length };
    },
    beside: () => null,
    alone: null,
    plan(found, options, taken, _, room = 0) {
      const names = namesFor(definition, taken);
      const read = room > 0 ? withRoom(found, room) : found;
      const { plan, ...view } = planTracker(definition, read, options, names, undefined, room);
      const { lead, table, settings } = names;
      return { plan, names, sheets: [lead, table, settings], table, view: { ...view, culture: read.grid.culture } };
    },
    recorded: recordedByDefinition(definition),
    places: ({ names: { lead, table, tableName } }) => ({ table, tableName, charts: lead }),
    choicesOf({ headerRow, roles }) {
      const columns = rolesOf(definition).map((role) => [role, roles[role] ?? "none"] as const);
      return { header: String(headerRow), ...Object.fromEntries(columns) };
    },
    openAtRefresh: ({ read }) => columnQuestions(definition, read),
    refresh(record, read, contents, area) {
      const { lead, table, settings, record: hidden } = record.names;
      const sheets = { lead: contents(lead), table: contents(table), settings: contents(settings) };
      return refreshTracker(definition, record, read, { ...sheets, record: contents(hidden), area }, today());
    },
    view: ({ figures, settings, shape }, { grid }) => ({ figures, settings, shape, culture: grid.culture }),
    start: inputListOf(definition),
  };
}
