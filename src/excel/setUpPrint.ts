import type { SheetPlan, WorkbookPlan } from "../trackers/plan";
import { inWorkbook } from "./session";

/**
 * Sets up how a plan's sheets print, in a run of its own: Excel speaks to the printer for it, and where there is none it fails. A
 * tracker is none the worse for that.
 *
 * @param ids - The sheets' ids by their keys.
 * @returns Whether it was done.
 */
export async function setUpPrint({ sheets }: WorkbookPlan, ids: ReadonlyMap<string, string>): Promise<boolean> {
  const printed = sheets.flatMap(({ key, print }) => (print ? [{ id: ids.get(key)!, print }] : []));
  if (printed.length === 0) return true;
  try {
    await inWorkbook(async (context) => {
      for (const { id, print } of printed) writePrint(context.workbook.worksheets.getItem(id), print);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function writePrint(sheet: Excel.Worksheet, print: NonNullable<SheetPlan["print"]>): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footerLeft);
  footers.rightFooter = print.footerRight;
}

/** In headers and footers "&" starts a code, so a plain one is doubled. */
function footerText(text: string): string {
  return text.replace(/&/g, "&&");
}
