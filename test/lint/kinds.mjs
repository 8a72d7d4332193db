import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/** The lists of kinds: the only files that may name one beside its own. */
const REGISTRIES = [
  "src/trackers/kinds.ts",
  "src/trackers/all.ts",
  "src/sheets/kinds/names.ts",
  "src/sheets/kinds/all.ts",
  "src/taskpane/trackerViews.ts",
  "src/taskpane/actions/kinds.ts",
  "src/taskpane/actions/lists.ts",
  "src/workbench/trackers/all.ts",
];

/** Words between quotes in the lists of kinds, so that a new kind is guarded the day it is added. */
function kindsIn(file) {
  const list = /export const \w+Kinds = \[([^\]]*)\]/s.exec(readFileSync(file, "utf8"));
  return [...list[1].matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
}

const kinds = new Set([...kindsIn(resolve("src/trackers/kinds.ts")), ...kindsIn(resolve("src/sheets/kinds/names.ts"))]);

/** Kinds whose word says other things as well: only where the kind of a sheet or tracker is asked for. */
const COMMON = new Set(["people"]);

/** The kind in whose own folder or file a file stands: src/trackers/risk/…, src/sheets/kinds/risk.ts, riskCommand.ts; "" for none. */
function kindOf(file) {
  const parts = file.split(sep);
  const folder = parts.find((part) => kinds.has(part));
  const name = parts[parts.length - 1];
  return folder ?? [...kinds].find((kind) => new RegExp(`^${kind}([A-Z].*)?\\.tsx?$`).test(name)) ?? "";
}

/**
 * An ESLint rule: who handles every kind of tracker or sheet asks the registry; who is of one kind knows no other. So no file names a
 * kind to compare with it, to switch on it, to keep a table by kinds, or to call something one.
 */
export const kindsAskedOfRegistry = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      named:
        'Do not ask for the kind "{{kind}}" here: let the registry, or the tracker\'s own folder, say what differs.',
      table: "A table by kinds belongs into a registry: {{kinds}}.",
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename);
    if (REGISTRIES.includes(file.split(sep).join("/"))) return {};
    const own = kindOf(file);
    const foreign = (node) =>
      node?.type === "Literal" && kinds.has(node.value) && node.value !== own && !COMMON.has(node.value);
    const asks = (node) =>
      /(sheet|tracker|source|seen|record)\w*\??\.?kind|kind\??\.value/i.test(context.sourceCode.getText(node));
    const report = (node) => context.report({ node, messageId: "named", data: { kind: node.value } });
    const keyOf = ({ key }) => (key?.type === "Identifier" ? key.name : key?.value);

    return {
      BinaryExpression({ operator, left, right }) {
        if (!/^[!=]==?$/.test(operator)) return;
        if (foreign(left) || (COMMON.has(left.value) && asks(right))) report(left);
        if (foreign(right) || (COMMON.has(right.value) && asks(left))) report(right);
      },
      SwitchCase: ({ test }) => foreign(test) && report(test),
      ArrayExpression({ elements }) {
        for (const element of elements) if (foreign(element)) report(element);
      },
      Property: ({ key, value }) => keyOf({ key }) === "kind" && foreign(value) && report(value),
      TSLiteralType: ({ literal }) => foreign(literal) && report(literal),
      ObjectExpression(node) {
        const named = node.properties.map(keyOf).filter((key) => kinds.has(key) && key !== own);
        if (named.length > 1) context.report({ node, messageId: "table", data: { kinds: named.join(", ") } });
      },
    };
  },
};
