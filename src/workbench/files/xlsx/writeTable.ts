import { addressOf } from "../../host/area";
import type { FileSheet, FileTable } from "../fileModel";
import { escapeXml } from "./xml";

/** A table's part; its columns are called what their header cells show. */
export function tableXml({ name, area, look }: FileTable, id: number, sheet: FileSheet): string {
  const reference = addressOf(area);
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const header = String(sheet.cells.get(area.row)?.get(area.column + i)?.value ?? "") || `Column${i + 1}`;
    return `<tableColumn id="${i + 1}" name="${escapeXml(header).replace(/\n/g, "_x000a_")}"/>`;
  });
  const filter = look.filterButton ? `<autoFilter ref="${reference}"/>` : "";
  const style = look.style
    ? `<tableStyleInfo name="${escapeXml(look.style)}" showFirstColumn="0" showLastColumn="0" ` +
      `showRowStripes="${look.bandedRows ? 1 : 0}" showColumnStripes="0"/>`
    : "";
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${escapeXml(name)}" ` +
    `displayName="${escapeXml(name)}" ref="${reference}" totalsRowShown="0">${filter}` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${style}</table>`
  );
}
