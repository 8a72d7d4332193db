import type { FunctionComment } from "./readComments";
import { escaped, page } from "./html";
import { fileName, signature } from "./functionPage";

/** Functions of one field of work, in the order of the contents. */
export interface HelpArea {
  title: string;
  comments: readonly FunctionComment[];
}

/** The contents: all functions by area, on one page, so that the browser's own search finds them. */
export function indexPage(areas: readonly HelpArea[]): string {
  const contents = areas.map(({ title }, at) => `  <li><a href="#area${at + 1}">${escaped(title)}</a></li>`);
  return page("COO Toolkit: help", [
    "<h1>COO Toolkit</h1>",
    "<p>",
    "  Open the <b>COO Toolkit</b> tab in Excel. <b>Budget tracker</b> turns a sheet with plan and actual amounts into a",
    "  tracker on sheets of its own; <b>Refresh</b> brings new rows of the source into it. The sheet that you start from is",
    "  never changed.",
    "</p>",
    "<h2>Functions</h2>",
    "<ul>",
    ...contents,
    "</ul>",
    ...areas.flatMap(({ title, comments }, at) => [
      `<h2 id="area${at + 1}">${escaped(title)}</h2>`,
      "<dl>",
      ...comments.flatMap((comment) => [
        `  <dt><a href="${fileName(comment.id)}"><code>${escaped(signature(comment))}</code></a></dt>`,
        `  <dd>${escaped(comment.description)}</dd>`,
      ]),
      "</dl>",
    ]),
  ]);
}
