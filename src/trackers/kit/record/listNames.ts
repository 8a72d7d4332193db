import { sheetField, textField, type Fields } from "./fields";

/** How a record calls the table and the defined names of a tracker. */
export const tableAndPrefix: Fields<{ tableName: string; prefix: string }> = {
  tableName: textField("Table", "Name of the table"),
  prefix: textField("Names", "How the tracker's defined names begin"),
};

/** How a record calls the sheets of a tracker that lists rows: the one that opens, and that of the table. */
export function listNames(
  lead: { called: string; shows: string },
  table: string,
): Fields<{ lead: string; table: string; settings: string }> {
  return {
    lead: sheetField(`${lead.called} sheet`, `Points at the sheet of ${lead.shows}`),
    table: sheetField(`${table} sheet`, "Points at the sheet of the table"),
    settings: sheetField("Settings sheet", "Points at the sheet of the settings"),
  };
}
