/** Brings a sheet to the front, hidden or not, and selects a cell on it. */
export async function showSheet(context: Excel.RequestContext, name: string, cell?: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  if (cell) sheet.getRange(cell).select();
  await context.sync();
}
