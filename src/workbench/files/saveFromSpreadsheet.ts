import type { Host } from "../host/host";
import { takeWorkbook } from "./taking";
import { writeXlsx } from "./xlsx/writeXlsx";

/** The open workbook as the bytes of an .xlsx file, all formulas calculated. */
export async function saveFromSpreadsheet(host: Host): Promise<Uint8Array> {
  await host.calculate();
  return writeXlsx(takeWorkbook(host.book));
}
