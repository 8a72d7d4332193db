import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Which folders of src a folder may import from: "value" for anything, "type" for types alone, "shared" for types and
 * for values of the files that stand directly in the folder (the language of plans, not a tracker's own folder). What is
 * not listed is forbidden. This is the map in src/README.md as a rule.
 */
export const ARROWS = {
  calc: {},
  functions: { calc: "value" },
  portable: { calc: "type" },
  sheets: { calc: "value" },
  trackers: { calc: "value", sheets: "type", portable: "value" },
  excel: { calc: "type", sheets: "type", trackers: "shared" },
  taskpane: { calc: "value", portable: "value", sheets: "value", trackers: "value", excel: "value" },
  commands: { taskpane: "value" },
};

/** The folder of src that a file stands in; `undefined` outside src. */
function folderOf(file, src) {
  const parts = relative(src, file).split(sep);
  return parts[0] === ".." || parts.length < 2 ? undefined : parts[0];
}

/** An ESLint rule: imports between the folders of src only along the arrows. */
export const arrows = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      forbidden: "{{from}} must not import {{to}}: see the arrows in src/README.md.",
      typesOnly: "{{from}} may import only types of {{to}} (import type): see the arrows in src/README.md.",
    },
  },
  create(context) {
    const src = resolve(context.cwd, "src");
    const from = folderOf(context.filename, src);
    const allowed = ARROWS[from];
    if (!allowed) return {};

    function check(node, source, typesOnly) {
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const target = resolve(dirname(context.filename), source);
      const to = folderOf(join(target, "index"), src);
      if (!to || to === from) return;
      const offersValues = allowed[to] === "value" || (allowed[to] === "shared" && dirname(target) === join(src, to));
      if (!allowed[to]) context.report({ node, messageId: "forbidden", data: { from, to } });
      else if (!offersValues && !typesOnly) context.report({ node, messageId: "typesOnly", data: { from, to } });
    }

    const declaresTypes = (node, kind) =>
      node[kind] === "type" ||
      (node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier[kind] === "type"));

    return {
      ImportDeclaration: (node) => check(node, node.source.value, declaresTypes(node, "importKind")),
      ExportNamedDeclaration: (node) =>
        node.source && check(node, node.source.value, declaresTypes(node, "exportKind")),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === "type"),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, true),
      TSExternalModuleReference: (node) => check(node, node.expression.value, false),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]?.value, false),
    };
  },
};
