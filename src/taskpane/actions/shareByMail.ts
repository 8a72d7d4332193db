import { readShown } from "../../excel/readShown";
import { inWorkbook } from "../../excel/session";
import { mailTable } from "../../trackers/sharing/mailTable";
import { mailHtml, mailText } from "../../trackers/sharing/mailText";
import { failed } from "./failure";
import type { MailContent, MailPlace } from "./shareTypes";

/** Cells that a mail takes at most: a page of figures, not a database. */
const mostCells = 5000;

const what = "The table was not copied.";

/**
 * What a person sees in a place, as a table for a mail.
 *
 * @throws ActionFailed where nothing stands there, or too much for a mail.
 */
export async function tableForMail(place: MailPlace): Promise<MailContent> {
  const shown = await inWorkbook((context) => readShown(context, place, mostCells));
  if (typeof shown === "number" && shown > 0) {
    const count = (cells: number) => cells.toLocaleString("en-US");
    throw failed(
      what,
      `It has ${count(shown)} cells; a mail takes up to ${count(mostCells)}.`,
      "Select the part that matters, and copy the selected cells.",
    );
  }
  const table = typeof shown === "number" ? null : mailTable(shown);
  if (!table) throw failed(what, "Nothing shows there.", "Choose a sheet or select cells that hold something.");
  return { html: mailHtml(table), text: mailText(table), rows: table.rows.length, columns: table.widths.length };
}
