/** What a build made, by name. */
export interface Made {
  sheets: string[];
  names: string[];
}

/**
 * Takes sheets and defined names away again, where they are there, and shows the sheet that was shown before.
 *
 * @returns The names of what is left in spite of it: empty when all is gone.
 */
export async function takeBack(context: Excel.RequestContext, made: Made, show: string): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  const sheets = made.sheets.map((name) => worksheets.getItemOrNullObject(name));
  const items = made.names.map((name) => names.getItemOrNullObject(name));
  const shown = worksheets.getItemOrNullObject(show);
  for (const thing of [...sheets, ...items, shown]) thing.load("name");
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  if (!shown.isNullObject) shown.activate();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return remaining(context, made);
}

/** Which of the made things are in the workbook. */
export async function remaining(context: Excel.RequestContext, made: Made): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const there = new Set([...sheets.items, ...names.items].map((item) => item.name.toLowerCase()));
  return [...made.sheets, ...made.names].filter((name) => there.has(name.toLowerCase()));
}
