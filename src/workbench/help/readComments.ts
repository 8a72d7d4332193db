import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface ParameterComment {
  name: string;
  optional: boolean;
  repeating: boolean;
  text: string;
}

/** What the comment of a worksheet function says. */
export interface FunctionComment {
  /** Without the namespace: "VARIANCE". */
  id: string;
  description: string;
  parameters: ParameterComment[];
  returns: string;
  /** A formula without "=", and its result as a formula would write it. */
  example: { formula: string; result: string };
}

/** Reads the comments of the worksheet functions in a folder, which are written once and shown in Excel, pane and help. */
export function readComments(folder: string): Map<string, FunctionComment> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const comments = files.flatMap((file) => commentsIn(readFileSync(join(folder, file), "utf8")));
  return new Map(comments.map((comment) => [comment.id, comment]));
}

function commentsIn(source: string): FunctionComment[] {
  const file = ts.createSourceFile("functions.ts", source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => commentOf(declaration) ?? []);
}

function commentOf(declaration: ts.FunctionDeclaration): FunctionComment | null {
  const tags = ts.getJSDocTags(declaration);
  const textOf = (name: string) => textIn(tags.find((tag) => tag.tagName.text === name)?.comment);
  const id = textOf("customfunction");
  const [comment] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  if (id === "" || comment === undefined) return null;
  const [formula, result] = textOf("example").split(" //=> ");
  if (result === undefined) throw new Error(`The comment of ${id} has no example with a result.`);
  return {
    id,
    description: textIn(comment.comment),
    parameters: declaration.parameters.map((parameter) => parameterOf(parameter)),
    returns: textOf("returns"),
    example: { formula, result },
  };
}

function parameterOf(parameter: ts.ParameterDeclaration): ParameterComment {
  const [tag] = ts.getJSDocParameterTags(parameter);
  return {
    name: parameter.name.getText(),
    optional: parameter.questionToken !== undefined,
    repeating: parameter.type?.getText() === "unknown[][][]",
    text: textIn(tag?.comment),
  };
}

function textIn(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}
