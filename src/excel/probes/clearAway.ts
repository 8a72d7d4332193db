import { WriteFailed } from "../errors";
import { inWorkbook } from "../session";
import type { MadeSheets } from "./probeRoom";

/**
 * Takes the sheets of a run away, and shows the sheet of before where one of them is in front.
 *
 * @throws WriteFailed with the names of those that stay, after a second try.
 */
export async function clearAway(made: MadeSheets, shown: string): Promise<void> {
  try {
    await inWorkbook((context) => deleteMade(context, made, shown));
  } catch {
    try {
      await inWorkbook((context) => deleteMade(context, made, shown));
    } catch (reason) {
      throw new WriteFailed(reason, await leftOf(made));
    }
  }
}

async function deleteMade(context: Excel.RequestContext, made: MadeSheets, shown: string): Promise<void> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id");
  const before = worksheets.getItemOrNullObject(shown).load("id");
  const sheets = await madeSheets(context, made);
  if (!before.isNullObject && sheets.some(({ id }) => id === active.id)) before.activate();
  for (const sheet of sheets) {
    // A very hidden sheet cannot be deleted.
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await context.sync();
}

/** The sheets of the run that are there: by the ids that Excel told, and by names that only this run gives where the answer was lost. */
async function madeSheets(context: Excel.RequestContext, made: MadeSheets): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return sheets.items.filter(({ id, name }) => made.ids.has(id) || (made.names.has(name) && !made.before.has(id)));
}

async function leftOf(made: MadeSheets): Promise<string[]> {
  try {
    return await inWorkbook(async (context) => (await madeSheets(context, made)).map(({ name }) => name));
  } catch {
    return [...made.names];
  }
}
