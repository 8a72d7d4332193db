import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The name of the package that an import asks for: "@scope/name" or "name". */
function packageOf(source) {
  return source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
}

/** An ESLint rule: what people run imports only run-time dependencies, as each is a decision that the README explains. */
export const packages = {
  meta: {
    type: "problem",
    schema: [],
    messages: { forbidden: "{{name}} is not a run-time dependency (package.json, README.md)." },
  },
  create(context) {
    const { dependencies } = JSON.parse(readFileSync(join(context.cwd, "package.json"), "utf8"));

    function check(node, source) {
      if (typeof source !== "string" || source.startsWith(".")) return;
      const name = packageOf(source);
      if (!(name in dependencies)) context.report({ node, messageId: "forbidden", data: { name } });
    }

    return {
      "ImportDeclaration, ExportAllDeclaration, ImportExpression": (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
    };
  },
};
