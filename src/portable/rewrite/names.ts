import { treeOf, type AstExpression, type Node } from "./formulaTree";

/** The names in an expression, in small letters; `null` where it cannot be taken apart. */
export interface NamesIn {
  /** Introduced by LET and LAMBDA. */
  declared: Set<string>;
  /** Used and not introduced: those of the workbook, or of a LET around it. */
  free: Set<string>;
}

export function namesIn(expression: string): NamesIn | null {
  const tree = treeOf(expression);
  if (!tree) return null;
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "LetExpression") for (const { id } of node.declarations) declared.add(id.name.toLowerCase());
    if (node.type === "LambdaExpression") for (const { name } of node.params) declared.add(name.toLowerCase());
    if (node.type === "ReferenceIdentifier" && node.kind === "name") used.add(node.value.toLowerCase());
    if (node.type === "CallExpression") used.add(node.callee.name.toLowerCase());
  });
  return { declared, free: new Set([...used].filter((name) => !declared.has(name))) };
}

/** True for an expression that no operator can take apart: a call, a reference, a literal that has no sign. */
export function isWhole(expression: string): boolean {
  const tree = treeOf(expression);
  if (!tree) return false;
  if (tree.type === "Literal") return !tree.raw.startsWith("-");
  return tree.type !== "BinaryExpression" && tree.type !== "UnaryExpression";
}

function walk(node: Node | null | undefined, see: (node: AstExpression) => void): void {
  if (!node) return;
  const one = node as AstExpression;
  see(one);
  switch (one.type) {
    case "LetExpression":
      for (const { init } of one.declarations) walk(init, see);
      return walk(one.body, see);
    case "LambdaExpression":
      return walk(one.body, see);
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      for (const argument of one.arguments) walk(argument, see);
      return;
    case "ArrayExpression":
      for (const row of one.elements) for (const element of row) walk(element, see);
  }
}
