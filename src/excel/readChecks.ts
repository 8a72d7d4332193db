/** Where a tracker's first sheet says in words whether it can be trusted. */
const checkCell = "A3";

/** What the check cells of trackers say, by their first sheets; sheets that are not there any more have none. */
export async function readChecks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Map<string, string>> {
  if (sheets.length === 0) return new Map();
  const found = sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  const there = found.filter((sheet) => !sheet.isNullObject);
  const cells = there.map((sheet) => sheet.getRange(checkCell).load("values"));
  if (there.length > 0) await context.sync();
  return new Map(there.map(({ name }, at) => [name, String(cells[at].values[0][0])]));
}
