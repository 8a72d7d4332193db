import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Snippet {
  file: string;
  code: string;
  breaks?: string;
}

const ARROWS = "coo/arrows";
const GLOBALS = "no-restricted-globals";
const KINDS = "kinds/registry";
const SYNTAX = "no-restricted-syntax";

const snippets: Snippet[] = [
  // The arrows, by every way to import.
  { file: "src/calc/a.ts", code: `import { x } from "../sheets/grid"; x();`, breaks: ARROWS },
  { file: "src/calc/a.ts", code: `import type { Grid } from "../sheets/grid"; export type A = Grid;`, breaks: ARROWS },
  { file: "src/calc/deep/a.ts", code: `export { x } from "../../functions/cells";`, breaks: ARROWS },
  { file: "src/calc/a.ts", code: `export * from "../workbench/host";`, breaks: ARROWS },
  { file: "src/calc/a.ts", code: `import { x } from "./errors"; x();` },
  { file: "src/functions/a.ts", code: `import { x } from "../calc/errors"; x();` },
  { file: "src/functions/a.ts", code: `import { x } from "../sheets/grid"; x();`, breaks: ARROWS },
  { file: "src/sheets/a.ts", code: `import { x } from "../calc/errors"; x();` },
  { file: "src/sheets/a.ts", code: `import { x } from "../trackers/plan"; x();`, breaks: ARROWS },
  { file: "src/portable/a.ts", code: `import { x } from "../functions/cells"; x();`, breaks: ARROWS },
  { file: "src/trackers/a.ts", code: `import type { Grid } from "../sheets/grid"; export type A = Grid;` },
  { file: "src/trackers/a.ts", code: `import { type Grid } from "../sheets/grid"; export type A = Grid;` },
  { file: "src/trackers/a.ts", code: `import { x } from "../sheets/grid"; x();`, breaks: ARROWS },
  { file: "src/trackers/a.ts", code: `import { x } from "../excel/write"; x();`, breaks: ARROWS },
  { file: "src/excel/a.ts", code: `import type { P } from "../trackers/plan"; export type A = P;` },
  { file: "src/excel/a.ts", code: `import { x } from "../trackers/address"; x();` },
  { file: "src/excel/a.ts", code: `import { x } from "../trackers/budget/options"; x();`, breaks: ARROWS },
  { file: "src/excel/a.ts", code: `import type { X } from "../trackers/budget/options"; export type A = X;` },
  { file: "src/excel/a.ts", code: `import { x } from "../taskpane/app"; x();`, breaks: ARROWS },
  { file: "src/taskpane/a.tsx", code: `import { x } from "../excel/write"; x();` },
  { file: "src/taskpane/a.tsx", code: `import { x } from "../functions"; x();`, breaks: ARROWS },
  { file: "src/taskpane/a.tsx", code: `export const x = () => import("../functions/variance");`, breaks: ARROWS },
  { file: "src/taskpane/a.ts", code: `export const x = require("../functions/variance");`, breaks: ARROWS },
  { file: "src/taskpane/a.ts", code: `import x = require("../functions/variance"); x();`, breaks: ARROWS },
  { file: "src/taskpane/a.ts", code: `export type A = import("../functions/cells").Cell;`, breaks: ARROWS },
  { file: "src/commands/a.ts", code: `export const x = () => import("../taskpane");` },
  { file: "src/commands/a.ts", code: `import { x } from "../workbench/host"; x();`, breaks: ARROWS },
  { file: "src/excel/a.ts", code: `import { x } from "../workbench/host"; x();`, breaks: ARROWS },
  { file: "src/workbench/a.ts", code: `import { x } from "../functions"; x();` },

  // What people run holds only run-time dependencies, and the pure folders no screen.
  { file: "src/taskpane/a.tsx", code: `import { x } from "react"; x();` },
  { file: "src/taskpane/a.tsx", code: `import { x } from "@fluentui/react-components"; x();` },
  { file: "src/taskpane/a.tsx", code: `import { x } from "papaparse"; x();`, breaks: "coo/packages" },
  { file: "src/excel/a.ts", code: `import { x } from "node:fs"; x();`, breaks: "coo/packages" },
  { file: "src/functions/a.ts", code: `export const x = () => import("@univerjs/core");`, breaks: "coo/packages" },
  { file: "src/trackers/a.ts", code: `import { x } from "react"; x();`, breaks: "no-restricted-imports" },
  { file: "src/workbench/a.ts", code: `import { x } from "papaparse"; x();` },

  // Who handles every kind of tracker or sheet asks the registry.
  { file: "src/taskpane/a.ts", code: `export const x = (kind: string) => kind === "risk";`, breaks: KINDS },
  { file: "src/taskpane/a.ts", code: `export const x = (kind: string) => "kpi" !== kind;`, breaks: KINDS },
  { file: "src/workbench/a.ts", code: `export const x = (y: string) => ["budget"].includes(y);`, breaks: KINDS },
  {
    file: "src/excel/a.ts",
    code: `export function x(y: string) { switch (y) { case "compliance": return 1; default: return 2; } }`,
    breaks: KINDS,
  },
  { file: "src/taskpane/a.ts", code: `export const x = { kind: "process" };`, breaks: KINDS },
  { file: "src/taskpane/a.ts", code: `export type X = "risk" | null;`, breaks: KINDS },
  { file: "src/taskpane/a.ts", code: `export const x = { risk: 1, kpi: 2 };`, breaks: KINDS },
  { file: "src/trackers/risk/a.ts", code: `export const x = (kind: string) => kind === "kpi";`, breaks: KINDS },
  {
    file: "src/sheets/a.ts",
    code: `export const x = (source: { kind: string }) => source.kind === "people";`,
    breaks: KINDS,
  },
  { file: "src/trackers/sharing/a.ts", code: `export const x = (finding: string) => finding === "people";` },
  { file: "src/trackers/risk/a.ts", code: `export const x = (kind: string) => kind === "risk";` },
  { file: "src/workbench/trackers/riskCommand.ts", code: `export const x = { kind: "risk" };` },
  { file: "src/trackers/all.ts", code: `export const x = { risk: 1, kpi: 2 };` },
  { file: "src/calc/a.ts", code: `export const x = (method: string) => method === "budget";` },

  // What today's Excel refuses or keeps waiting.
  { file: "src/excel/a.ts", code: `export const x = { mergeUndoGroup: true };`, breaks: SYNTAX },
  { file: "src/taskpane/a.ts", code: `export const x = { mergeUndoGroup: true };`, breaks: SYNTAX },
  { file: "src/functions/a.ts", code: `export const x = () => new Promise((go) => setTimeout(go));`, breaks: SYNTAX },
  { file: "src/taskpane/a.ts", code: `export const x = () => new Promise((go) => setTimeout(go));`, breaks: SYNTAX },
  { file: "src/taskpane/a.ts", code: `export const x = (go: () => void) => setTimeout(go, 500);` },

  // Who names Office.js.
  { file: "src/calc/a.ts", code: `export const x = Excel;`, breaks: GLOBALS },
  { file: "src/trackers/a.ts", code: `export type A = Excel.Range;`, breaks: SYNTAX },
  { file: "src/taskpane/pages/a.tsx", code: `export const x = Office.context;`, breaks: GLOBALS },
  { file: "src/taskpane/pages/a.tsx", code: `export type A = Office.OfficeTheme;`, breaks: SYNTAX },
  { file: "src/taskpane/index.tsx", code: `export const x = Office.onReady();` },
  { file: "src/taskpane/index.tsx", code: `export const x = Excel;`, breaks: GLOBALS },
  { file: "src/commands/a.ts", code: `export const x = Office.onReady();` },
  { file: "src/excel/a.ts", code: `export const x = Excel.run(async () => Office.context);` },
  { file: "src/functions/a.ts", code: `export const x = () => new CustomFunctions.Error();` },
  { file: "src/calc/a.ts", code: `export const x = CustomFunctions.ErrorCode;`, breaks: GLOBALS },

  // How Office.js is used.
  {
    file: "src/excel/a.ts",
    code: `export async function x(context: Excel.RequestContext) { for (;;) { await context.sync(); } }`,
    breaks: "office-addins/no-context-sync-in-loop",
  },

  // Text stays text.
  {
    file: "src/taskpane/a.tsx",
    code: `export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;`,
    breaks: SYNTAX,
  },
  { file: "src/taskpane/a.ts", code: `export const x = { dangerouslySetInnerHTML: { __html: "" } };`, breaks: SYNTAX },
  { file: "src/taskpane/a.ts", code: `document.body.innerHTML = "";`, breaks: SYNTAX },
  { file: "src/workbench/a.ts", code: `document.body["outerHTML"] = "";`, breaks: SYNTAX },
  { file: "src/excel/a.ts", code: `document.write("");`, breaks: SYNTAX },
  { file: "src/calc/a.ts", code: `eval("1");`, breaks: "no-eval" },
  { file: "src/taskpane/a.ts", code: `export const x = new Function("1");`, breaks: "no-new-func" },
  { file: "src/taskpane/a.ts", code: `setTimeout("1", 1);`, breaks: "no-implied-eval" },

  // No hidden clock, no hidden dice.
  { file: "src/calc/a.ts", code: `export const x = Date.now();`, breaks: SYNTAX },
  { file: "src/sheets/a.ts", code: `export const x = new Date(2026, 0, 1);`, breaks: SYNTAX },
  { file: "src/trackers/a.ts", code: `export const x = performance.now();`, breaks: SYNTAX },
  { file: "src/calc/a.ts", code: `export const x = Math.random();`, breaks: SYNTAX },
  { file: "src/taskpane/a.ts", code: `export const x = new Date();` },
  { file: "src/calc/a.ts", code: `export const x = Math.max(1, 2);` },
];

const root = join(__dirname, "../..");

describe("lint rules", () => {
  const output = execFileSync(process.execPath, [join(__dirname, "lintSnippets.mjs")], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: "utf8",
  });
  const broken: string[][] = JSON.parse(output);

  test.each(snippets.map((snippet, index) => [`${snippet.file}: ${snippet.code}`, snippet, broken[index]] as const))(
    "%s",
    (_title, snippet, rules) => {
      if (snippet.breaks) expect(rules).toContain(snippet.breaks);
      else expect(rules).toEqual([]);
    },
  );
});
