import { readWorkbook } from "../../excel/readWorkbook";
import { inWorkbook } from "../../excel/session";
import { takeBack } from "../../excel/takeBack";
import { failed } from "./failure";

/**
 * Takes away what a failed build or removal left behind.
 *
 * @param leftovers - Names of sheets and defined names, as the failure lists them; those that are gone meanwhile are fine.
 * @throws ActionFailed with what is still there.
 */
export async function removeLeftovers(leftovers: string[]): Promise<void> {
  const left = await inWorkbook(async (context) => {
    const { workbook } = await readWorkbook(context);
    const sheets = workbook.sheets.map(({ name }) => name).filter((name) => leftovers.includes(name));
    const names = leftovers.filter((name) => !sheets.includes(name));
    const staying = workbook.sheets.find(({ name, visible }) => visible && !sheets.includes(name));
    return takeBack(context, { sheets, names }, staying?.name ?? workbook.active);
  });
  if (left.length === 0) return;
  throw failed(
    "Not everything could be removed.",
    "Excel kept a part of it.",
    "Delete it by hand, or try again.",
    left,
  );
}
