import type { MailCell } from "../../trackers/sharing/mailTable";
import { mailHtml, mailText } from "../../trackers/sharing/mailText";
import type { ExcelCheck } from "../actions/checkExcel";
import type { MailContent } from "../actions/shareTypes";
import { check } from "../words/more";
import { foundIn } from "./foundIn";

const widths = [110, 360, 180, 180, 110];

/** A check of Excel as a table to pass on: which Excel, what was found, and every answer. Nothing of the workbook is in it. */
export function answersAsTable({ excel, answers }: ExcelCheck): MailContent {
  const { heads, outcomes } = check;
  const rows = [
    [wide(check.excel(excel))],
    [wide(foundIn(answers).join(": "))],
    [heads.area, heads.asked, heads.expected, heads.seen, heads.outcome].map((text) => cell(text, true)),
    ...answers.map(({ area, asks, expected, seen, outcome }) =>
      [area, asks, expected, seen, outcomes[outcome]].map((text) => cell(text)),
    ),
  ];
  const table = { widths, rows };
  return { html: mailHtml(table), text: mailText(table), rows: rows.length, columns: widths.length };
}

function cell(text: string, isHead = false): MailCell {
  return { text, isWords: true, isHead, bold: isHead, align: "left", ink: "", fill: "", span: 1 };
}

const wide = (text: string): MailCell => ({ ...cell(text), span: widths.length });
