import { startInput, takenWith, withInput } from "../../../src/taskpane/actions/startInput";
import { definedList } from "../../../src/taskpane/kit/definedList";
import type { DefinedView } from "../../../src/taskpane/actions/types";
import type { TrackerDefinition, TrackerOptions } from "../../../src/trackers/kit/definition";
import type { ListChoices } from "../../../src/trackers/kit/source/listSource";
import type { WorkbookPlan } from "../../../src/trackers/plan";

/**
 * An input sheet and the tracker over it, laid out for the open workbook as a person gets them, with room for so many rows; `choices` say
 * what its columns are where the reader does not know the kind.
 */
export async function plannedStart(
  definition: TrackerDefinition,
  options: TrackerOptions,
  room: number,
  choices: ListChoices = {},
): Promise<DefinedView & { plan: WorkbookPlan }> {
  const list = definedList(definition as Parameters<typeof definedList>[0]);
  const { workbook, sheet, grid } = await startInput(list.start, options.today);
  const { read } = list.read(grid, choices);
  const { plan, view } = list.plan(read, options, takenWith(workbook, sheet), list.alone, room);
  return { ...view, plan: withInput(plan, sheet) };
}
