/** The names of all sheets with cells, hidden ones included, in their order. */
export async function sheetsOf(): Promise<{ name: string; visible: boolean }[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => ({ name, visible: visibility === "Visible" }));
  });
}
