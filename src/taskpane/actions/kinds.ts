import type { RecordCells } from "../../excel/readTrackers";
import type { WorkbookContext } from "../../excel/session";
import type { TrackerKind } from "../../trackers/kinds";
import { compliance } from "../../trackers/compliance/compliance";
import { defaultKpiOptions } from "../../trackers/kpi/kpiOptions";
import { defaultRiskOptions } from "../../trackers/risk/riskOptions";
import { readBudgetForRefresh } from "../budget/refreshBudget";
import { describeBudgetStart, startBudget } from "../budget/startBudget";
import { complianceList } from "../compliance/complianceList";
import { kpiList } from "../kpi/kpiList";
import { refuseProcess, whyProcessStale } from "../process/showProcess";
import { riskList } from "../risk/riskList";
import type { Purpose, ReadForRefresh } from "./forRefresh";
import type { ListTracker, ListTypes } from "./list/listTracker";
import { readListForRefresh } from "./list/refreshList";
import { describeListStart, startList } from "./list/startList";
import type { BuiltOfKind, TrackerView } from "./types";

/** What the pane does with a tracker that stands, by its kind. */
interface KindActions {
  readForRefresh: ReadForRefresh;
  /** For a tracker that says itself whether it shows what its source says: why it does not, or "". */
  whyStale?(firstSheet: string): Promise<string>;
  /** For a tracker that can start without a list, on an input sheet of its own. */
  start?: {
    /** What it adds to the workbook, in words. */
    describe(today: number): string;
    build(today: number): Promise<BuiltOfKind>;
  };
}

/** Every kind of tracker. */
export const kinds: Readonly<Record<TrackerKind, KindActions>> = {
  budget: {
    readForRefresh: readBudgetForRefresh,
    start: { describe: describeBudgetStart, build: startBudget },
  },
  risk: ofList(riskList, (today) => ({ ...defaultRiskOptions, asOf: today })),
  kpi: ofList(kpiList, () => defaultKpiOptions),
  compliance: ofList(complianceList, (today) => ({ title: compliance.words.name, formulas: "plain" as const, today })),
  process: { readForRefresh: refuseProcess, whyStale: whyProcessStale },
};

/** @param usual - The options of a start without a list, on a day. */
function ofList<T extends ListTypes>(list: ListTracker<T>, usual: (today: number) => T["options"]): KindActions {
  return {
    start: {
      describe: (today) => describeListStart(list, usual(today), today),
      async build(today) {
        const built = await startList(list, usual(today), today);
        const view: TrackerView = built;
        const { tracker, reconciliation } = built;
        return { ...view, tracker, reconciliation };
      },
    },
    readForRefresh: (context: WorkbookContext, cells: RecordCells, purpose: Purpose) =>
      readListForRefresh(list, context, cells, purpose),
  };
}
