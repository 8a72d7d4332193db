import { inWorkbook } from "../../excel/session";
import { failed } from "../actions/failure";
import type { ReadForRefresh } from "../actions/forRefresh";
import { wrongIn } from "../format/check";

const refusals = {
  refresh: failed(
    "The tracker was not refreshed.",
    "An analysis follows its selected cells by itself, and takes no new ones.",
    "Select the longer range and insert the analysis again.",
  ),
  show: failed(
    "The analysis cannot be shown here.",
    "All of it stands on its own sheet, which follows the selected cells.",
    "Open its sheet.",
  ),
};

/** An analysis is neither refreshed nor shown: it says so. */
export const refuseProcess: ReadForRefresh = (_, __, purpose) => Promise.reject(refusals[purpose]);

/** An analysis says itself whether its selected cells hold what it shows. */
export async function whyProcessStale(sheet: string): Promise<string> {
  return inWorkbook(async (context) => {
    const check = context.workbook.worksheets.getItem(sheet).getRange("A3").load("values");
    await context.sync();
    return wrongIn(String(check.values[0][0]));
  });
}
