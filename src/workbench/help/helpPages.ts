import { explanations } from "../../functions/explain/texts";
import { areas } from "../../portable/areas";
import { fileName, functionPage } from "./functionPage";
import { indexPage } from "./indexPage";
import { readComments, type FunctionComment } from "./readComments";

/**
 * The help pages, made from the functions' own comments, the words of EXPLAIN and the meanings in plain Excel, so that
 * every text is written once.
 *
 * @param functionsFolder - Where the worksheet functions stand.
 * @returns File name → HTML.
 */
export function helpPages(functionsFolder: string): Map<string, string> {
  const comments = readComments(functionsFolder);
  const commentOf = (name: string): FunctionComment => {
    const comment = comments.get(name);
    if (comment === undefined) throw new Error(`No comment describes the function ${name}.`);
    return comment;
  };
  const pages = areas
    .flatMap(({ functions }) => functions)
    .map((portable): [string, string] => {
      const comment = commentOf(portable.name);
      return [
        fileName(portable.name),
        functionPage({ comment, portable, explanation: explanations.get(portable.name) }),
      ];
    });
  const contents = areas.map(({ title, functions }) => ({
    title,
    comments: functions.map(({ name }) => commentOf(name)),
  }));
  return new Map([["index.html", indexPage(contents)], ...pages]);
}
