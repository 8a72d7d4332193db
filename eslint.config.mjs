import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { arrows } from "./test/lint/arrows.mjs";
import { kindsAskedOfRegistry } from "./test/lint/kinds.mjs";
import { packages } from "./test/lint/packages.mjs";

const PURE = ["src/calc/**", "src/sheets/**", "src/trackers/**", "src/portable/**"];
const OFFICE_FREE = [...PURE, "src/functions/**", "src/taskpane/**"];
const PRODUCTION = [...OFFICE_FREE, "src/excel/**", "src/commands/**"];
const TASKPANE_ENTRY = "src/taskpane/index.tsx";

/** Text that becomes code or markup: never, whatever the text is. */
const injection = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "Text is data: let React write it as text.",
  },
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/], MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: "Text is data: write it with textContent or by React.",
  },
  {
    selector:
      "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/], CallExpression[callee.property.name='createContextualFragment']",
    message: "Text is data: write it with textContent or by React.",
  },
];

/** A hidden clock or dice: the same input must give the same output on every machine and next year. */
const clockAndDice = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='performance'][property.name='now']",
    message: "No hidden clock: an as-of date is an argument.",
  },
  {
    selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']",
    message: "Dates are serial numbers here; Date depends on the machine's time zone.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random'], Identifier[name='crypto']",
    message: "No hidden dice: randomness is seeded and passed in.",
  },
];

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel talks to Office.js (src/commands and the pane's entry may name Office).",
}));
const customFunctions = {
  name: "CustomFunctions",
  message: "Only src/functions knows the custom-functions runtime.",
};

/** Types are named as `Excel.Range`, which no-restricted-globals does not see. */
const officeTypes = {
  selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]",
  message: "Only src/excel talks to Office.js.",
};

/** What today's Excel refuses, or keeps waiting where the pane is hidden. */
const excelAsItIs = [
  {
    selector: "Property[key.name='mergeUndoGroup']",
    message: "Excel refuses sheets that come and go, and large writes, in a run that asks for one undo step.",
  },
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'][arguments.length=1]",
    message: "Timers of a hidden pane come once a second: pause with nextTurn.",
  },
];

/** What Node offers to the scripts that are not TypeScript. */
const node = {
  Buffer: "readonly",
  URL: "readonly",
  console: "readonly",
  module: "writable",
  process: "readonly",
  require: "readonly",
  __dirname: "readonly",
  __filename: "readonly",
};

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "node_modules/", ".cache/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      globals: { document: "readonly", setInterval: "readonly", setTimeout: "readonly", window: "readonly" },
    },
    extends: [tseslint.configs.recommended],
    rules: {
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { globals: node, sourceType: "commonjs" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: node },
  },
  {
    rules: {
      eqeqeq: ["error", "smart"],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...injection],
    },
  },
  {
    // Worksheet functions, and the calculation behind them, use the same words for other things: "risk", "budget".
    files: ["src/**"],
    ignores: ["src/calc/**", "src/functions/**", "src/portable/**", "src/taskpane/words/functions.ts"],
    plugins: { kinds: { rules: { registry: kindsAskedOfRegistry } } },
    rules: { "kinds/registry": "error" },
  },
  {
    files: PRODUCTION,
    plugins: { coo: { rules: { arrows, packages } } },
    rules: {
      ...{ "coo/arrows": "error", "coo/packages": "error", "no-console": "error" },
      "no-restricted-syntax": ["error", ...injection, ...excelAsItIs],
    },
  },
  {
    files: OFFICE_FREE,
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, customFunctions],
      "no-restricted-syntax": ["error", ...injection, ...excelAsItIs, officeTypes],
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["react*", "@fluentui/*"], message: "No screen here." }] },
      ],
      "no-restricted-syntax": ["error", ...injection, ...excelAsItIs, officeTypes, ...clockAndDice],
    },
  },
  {
    files: ["src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/commands/**", TASKPANE_ENTRY],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals.filter(({ name }) => name !== "Office"), customFunctions],
      "no-restricted-syntax": ["error", ...injection, ...excelAsItIs],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
      "no-restricted-globals": ["error", customFunctions],
    },
  },
);
