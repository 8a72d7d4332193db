import { cellAddress } from "../trackers/address";
import type { Place } from "../trackers/sharing/findings";

/** What the workbook's file says of people: "Author: …". */
export async function readProperties(context: Excel.RequestContext): Promise<string[]> {
  const properties = context.workbook.properties.load("author,lastAuthor,manager,company,keywords,comments");
  const custom = properties.custom.load("items/key,items/value");
  await context.sync();
  const { author, lastAuthor, manager, company, keywords, comments } = properties;
  const own = { Author: author, "Last author": lastAuthor, Manager: manager, Company: company };
  const all = { ...own, Keywords: keywords, Comments: comments };
  return [
    ...Object.entries(all).flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    // A sensitivity label says nothing of a person.
    ...custom.items.filter(({ key }) => !key.startsWith("MSIP_Label_")).map(({ key, value }) => `${key}: ${value}`),
  ];
}

/** People who wrote in the margins of the cells or are mentioned there, and the cells. */
export interface Commenters {
  names: string[];
  places: Place[];
}

/** Who wrote comments, answers and notes, and who is mentioned in them: two round trips. */
export async function readCommenters(context: Excel.RequestContext): Promise<Commenters> {
  const { workbook } = context;
  const comments = workbook.comments.load("items/id,items/authorName,items/mentions");
  // Notes are of a later Excel than comments.
  const notes = Office.context.requirements.isSetSupported("ExcelApi", "1.18")
    ? workbook.notes.load("items/authorName")
    : null;
  await context.sync();
  const replies = comments.items.map((comment) => comment.replies.load("items/authorName,items/mentions"));
  const cells = [...comments.items, ...(notes?.items ?? [])].map((item) =>
    item.getLocation().load("rowIndex,columnIndex,worksheet/name"),
  );
  if (cells.length === 0) return { names: [], places: [] };
  await context.sync();
  const written = [...comments.items, ...replies.flatMap(({ items }) => items)];
  const mentioned = written.flatMap(({ mentions }) => mentions.map(({ name }) => name));
  const authors = [...written, ...(notes?.items ?? [])].map(({ authorName }) => authorName);
  return {
    names: [...new Set([...authors, ...mentioned])].filter(Boolean).sort(),
    places: cells.map(({ rowIndex, columnIndex, worksheet }) => ({
      sheet: worksheet.name,
      cell: cellAddress(rowIndex, columnIndex),
    })),
  };
}
