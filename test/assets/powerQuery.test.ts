import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DefaultSettings, TaskUtils, type Language } from "@microsoft/powerquery-parser";
import { lineColumns } from "../../src/trackers/budget/lineColumns";
import { compliance } from "../../src/trackers/compliance/compliance";
import { trackerColumns } from "../../src/trackers/kit/rows/trackerColumns";
import { rolesOf } from "../../src/trackers/kit/source/listSource";
import { kpiColumns } from "../../src/trackers/kpi/kpiColumns";
import type { KpiShape } from "../../src/trackers/kpi/kpiShape";
import { kpiRoles } from "../../src/trackers/kpi/kpiSource";
import { riskColumns } from "../../src/trackers/risk/riskColumns";
import type { RiskShape } from "../../src/trackers/risk/riskShape";
import { riskRoles } from "../../src/trackers/risk/riskSource";

type Tree = Language.Ast.TNode;

const written = readFileSync(join(__dirname, "../../assets/power-query/trackers.pq"), "utf8");
const onSharePoint = 'Files = SharePoint.Files("https://company.sharepoint.com/sites/finance", [ApiVersion = 15]),';
const onDisk = 'Files = Folder.Files("C:\\Trackers"),';

async function treeOf(script: string): Promise<Language.Ast.LetExpression> {
  const read = await TaskUtils.tryLexParse(DefaultSettings, script);
  if (!TaskUtils.isParseStageOk(read)) throw new Error("Microsoft's parser does not take the script.");
  return read.ast as Language.Ast.LetExpression;
}

/** The value of a step, as text, lists and records. */
function valueOf(node: Tree): unknown {
  if (node.kind === "LiteralExpression") return JSON.parse(node.literal);
  if (node.kind === "ListExpression") return node.content.elements.map((item) => valueOf(item.node));
  if (node.kind !== "RecordExpression") throw new Error(`A ${node.kind} has no value of its own.`);
  return Object.fromEntries(node.content.elements.map(({ node: { key, value } }) => [key.literal, valueOf(value)]));
}

async function step(name: string): Promise<Record<string, unknown>> {
  const { variableList } = await treeOf(written);
  const found = variableList.elements.find(({ node }) => node.key.literal === name)!;
  return valueOf(found.node.value) as Record<string, unknown>;
}

const fewest = { roles: [], history: "none", ranges: false } as unknown as KpiShape & RiskShape;
const most = { roles: [...kpiRoles, ...riskRoles], history: "long", ranges: true } as unknown as KpiShape & RiskShape;
const budget = (there: boolean) =>
  lineColumns({
    department: there,
    category: there,
    planned: true,
    planToDate: there,
    actual: there,
    forecast: there,
    types: [],
  });

const duties = (roles: string[]) =>
  trackerColumns(compliance, { roles, ids: "source", formulas: "plain", room: 0, rows: {} });

const all = {
  Budget: budget(true),
  Risks: riskColumns(most),
  KPIs: kpiColumns(most),
  Duties: duties(rolesOf(compliance)),
};
const always = {
  Budget: budget(false),
  Risks: riskColumns(fewest),
  KPIs: kpiColumns(fewest),
  Duties: duties(["requirement", "due"]),
};

const kinds = ["Budget", "Risks", "KPIs", "Duties"] as const;
const words = ["words", "longWords", "signal"];
const typeOf = (shown: string) => (shown === "date" ? "date" : words.includes(shown) ? "text" : "number");

test.each(kinds)("every column that a tracker writes is read, in its order and as what it is: %s", async (kind) => {
  expect((await step("Columns"))[kind]).toEqual(all[kind].map(({ header, shown }) => [header, typeOf(shown)]));
});

test.each(kinds)("a tracker is known by columns that it always has, and by its key: %s", async (kind) => {
  const headers = always[kind].map(({ header }) => header);
  expect(headers).toEqual(expect.arrayContaining((await step("Marks"))[kind] as string[]));
  const keys = all[kind].filter((column) => column.kind === "key" && column.id !== "type").map(({ header }) => header);
  expect((await step("Keys"))[kind]).toEqual(keys);
  const others = kinds.filter((one) => one !== kind).map((one) => all[one].map(({ header }) => header as string));
  const marks = (await step("Marks"))[kind] as string[];
  expect(others.filter((columns) => marks.every((mark) => columns.includes(mark)))).toEqual([]);
});

test.each([
  ["on SharePoint", written, "SharePoint.Files"],
  ["in a folder of this machine", written.replace(onSharePoint, "").replace(`// ${onDisk}`, onDisk), "Folder.Files"],
])("the script is whole, with workbooks %s", async (_, script, reading) => {
  const declared = new Set(["_", "#table"]);
  const used = new Set<string>();
  walk(await treeOf(script), (node) => {
    if (node.kind === "IdentifierPairedExpression") declared.add(node.key.literal);
    if (node.kind === "Parameter") declared.add(node.name.literal);
    if (node.kind === "IdentifierExpression") used.add(node.identifier.literal);
  });
  const libraries = /^(?:Comparer|Date|DateTime|Excel|Folder|List|MissingField|Number|Record|SharePoint|Table|Text)\./;
  expect([...used].filter((name) => !declared.has(name) && !libraries.test(name))).toEqual([]);
  expect([...used].filter((name) => /\.Files$/.test(name))).toEqual([reading]);
});

function walk(node: unknown, see: (node: Tree) => void): void {
  if (node === null || typeof node !== "object") return;
  if ("kind" in node) see(node as Tree);
  for (const part of Object.values(node)) walk(part, see);
}
