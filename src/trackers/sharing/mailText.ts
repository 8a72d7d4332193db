import type { MailCell, MailTable } from "./mailTable";

/** A table as HTML for a mail; what stands in the cells is text, whatever it looks like. */
export function mailHtml({ widths, rows }: MailTable): string {
  const columns = widths.map((width) => `<col style="width:${width}px">`).join("");
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("");
  return `<table style="${tableStyle}"><colgroup>${columns}</colgroup><tbody>${lines}</tbody></table>`;
}

/** The same as plain text: tabs between cells, a line a row. */
export function mailText({ rows }: MailTable): string {
  return rows.map((cells) => cells.flatMap(textsOf).join("\t")).join("\n");
}

const tableStyle = "border-collapse:collapse;font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1B1B1B";
const border = "border:1px solid #C9D1D2";

function cellHtml(cell: MailCell): string {
  const { text, isHead, span, align, bold, ink, fill } = cell;
  const style = [
    span === 1 && border,
    "padding:2px 6px",
    "vertical-align:top",
    `text-align:${align}`,
    `font-weight:${bold ? 600 : 400}`,
    ink && `color:${ink}`,
    fill && `background-color:${fill}`,
    // By this a spreadsheet knows that the cell holds text, also where it begins as a formula does.
    cell.isWords && "mso-number-format:'\\@'",
  ];
  const tag = isHead ? "th" : "td";
  const spans = span > 1 ? ` colspan="${span}"` : "";
  return `<${tag}${spans} style="${style.filter(Boolean).join(";")}">${escaped(text)}</${tag}>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it stands between the tags of HTML; line breaks stay. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter]).replace(/\r\n?|\n/g, "<br>");
}

/** A cell's text, on one line, with blanks for the other columns that it goes over. */
function textsOf({ text, isWords, span }: MailCell): string[] {
  const line = text.replace(/[\t\r\n]+/g, " ");
  const word = isWords && /^[=+\-@]/.test(line) ? `'${line}` : line;
  return [word, ...Array.from({ length: span - 1 }, () => "")];
}
