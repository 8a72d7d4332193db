import type { CellChange } from "../trackers/changes";
import type { Area, ChartPlan, Format, Validation } from "../trackers/plan";
import type { NameTurn } from "./nameTurns";

/** All that a refresh changes in the workbook; each part can be turned back. */
export interface TrackerUpdate {
  /** Ids of the tracker's sheets and of its sources by their names: what is renamed meanwhile is still theirs. */
  ids: ReadonlyMap<string, string>;
  cells: { sheet: string; cells: CellChange[] }[];
  /** Cells of the table that are entered again as they are, with those beside them in their columns. */
  kept: { sheet: string; cells: CellChange[] };
  table: { id: string; area: Turn<Area> } | null;
  /** Formats and drop-downs of new rows below the table, and the first row below them, which still looks as they did. */
  newRows: { sheet: string; formats: Format[]; validations: Validation[]; area: Area } | null;
  names: NameTurn[];
  charts: { sheet: string; dataSheets: Map<string, string>; plan: Turn<ChartPlan> }[];
}

/** A value before and after a refresh. */
export interface Turn<T> {
  before: T;
  after: T;
}
