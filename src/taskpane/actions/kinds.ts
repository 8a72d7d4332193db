import type { RecordCells } from "../../excel/readTrackers";
import type { WorkbookContext } from "../../excel/session";
import type { TrackerKind } from "../../trackers/kinds";
import { readBudgetForRefresh } from "../budget/refreshBudget";
import { kpiList } from "../kpi/kpiList";
import { refuseProcess, whyProcessStale } from "../process/showProcess";
import { riskList } from "../risk/riskList";
import type { Purpose, ReadForRefresh } from "./forRefresh";
import type { ListTracker, ListTypes } from "./list/listTracker";
import { readListForRefresh } from "./list/refreshList";

/** What the pane does with a tracker that stands, by its kind. */
interface KindActions {
  readForRefresh: ReadForRefresh;
  /** For a tracker that says itself whether it shows what its source says: why it does not, or "". */
  whyStale?(firstSheet: string): Promise<string>;
}

/** Every kind of tracker. */
export const kinds: Readonly<Record<TrackerKind, KindActions>> = {
  budget: { readForRefresh: readBudgetForRefresh },
  risk: ofList(riskList),
  kpi: ofList(kpiList),
  process: { readForRefresh: refuseProcess, whyStale: whyProcessStale },
};

function ofList<T extends ListTypes>(list: ListTracker<T>): KindActions {
  return {
    readForRefresh: (context: WorkbookContext, cells: RecordCells, purpose: Purpose) =>
      readListForRefresh(list, context, cells, purpose),
  };
}
