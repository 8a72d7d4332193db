import { complianceList } from "../compliance/complianceList";
import { kpiList } from "../kpi/kpiList";
import { riskList } from "../risk/riskList";
import { buildList, decideList, previewList, type BuiltList } from "./list/buildList";
import type { ChoicesOf, ListLook, ListTracker, ListTypes } from "./list/listTracker";
import type { Progress } from "./types";
import { readSource } from "./workbook";

/** What the pane does with a sheet that lists something. */
export interface ListActions<T extends ListTypes> {
  /** Reads a sheet as it stands as such a list. */
  look(sheet: string): Promise<ListLook<T>>;
  /** The same sheet under other choices; at once. */
  decide(look: Pick<ListLook<T>, "grid">, choices: ChoicesOf<T>): ListLook<T>;
  /** The figures, and what a build would create, in words. */
  preview(look: ListLook<T>, options: T["options"]): { figures: T["view"]["figures"]; plan: string };
  build(look: ListLook<T>, options: T["options"], progress: Progress, signal: AbortSignal): Promise<BuiltList<T>>;
}

function actionsOf<T extends ListTypes>(list: ListTracker<T>): ListActions<T> {
  return {
    async look(sheet) {
      const { grid } = await readSource(sheet);
      return decideList(list, { grid }, {});
    },
    decide: (look, choices) => decideList(list, look, choices),
    preview: (look, options) => previewList(list, look, options),
    build: (look, options, progress, signal) => buildList(list, look, options, progress, signal),
  };
}

/** The trackers that are built from a list. */
export const listActions = {
  risk: actionsOf(riskList),
  kpi: actionsOf(kpiList),
  compliance: actionsOf(complianceList),
};

export type ListsOfPane = typeof listActions;
