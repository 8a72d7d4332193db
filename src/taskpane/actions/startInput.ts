import { readWorkbook, type Workbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import type { Grid } from "../../sheets/grid";
import type { Taken } from "../../trackers/kit/names";
import { inputSheet, type InputList } from "../../trackers/kit/start/inputSheet";
import type { SheetPlan, WorkbookPlan } from "../../trackers/plan";
import { takenIn } from "./takenIn";

/** The workbook as it stands, and the input sheet that a tracker without a list is to start on: what will be on it. */
export async function startInput(
  list: InputList,
  today: number,
): Promise<{ workbook: Workbook; sheet: SheetPlan; grid: Grid }> {
  const { workbook } = await inWorkbook((context) => readWorkbook(context));
  return { workbook, ...inputSheet(list, today, takenIn(workbook)) };
}

/** Names that a new tracker must not take, those of its input sheet among them. */
export function takenWith(workbook: Workbook, input: SheetPlan | undefined): Taken {
  const taken = takenIn(workbook);
  if (!input) return taken;
  const { name, tables } = input;
  return { ...taken, sheets: [...taken.sheets, name], tables: [...taken.tables, ...tables.map((one) => one.name)] };
}

/** A plan with the input sheet in front, so that both are built or neither. */
export function withInput(plan: WorkbookPlan, input: SheetPlan | undefined): WorkbookPlan {
  return input ? { ...plan, sheets: [input, ...plan.sheets] } : plan;
}
