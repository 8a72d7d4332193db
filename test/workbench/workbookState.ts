import { createHash } from "node:crypto";
import type { NodeWorkbench } from "../../src/workbench/host/client/nodeWorkbench";

type Snapshot = {
  sheetOrder: string[];
  styles: Record<string, unknown>;
  sheets: Record<string, { name: string; cellData?: Record<string, Record<string, Cell>>; [part: string]: unknown }>;
  resources?: { name: string; data: string }[];
};
type Cell = { v?: unknown; f?: string | null; t?: unknown; s?: unknown; si?: unknown };

const parts = ["name", "hidden", "tabColor", "freeze", "showGridlines", "mergeData", "columnData", "rowData"] as const;

/** What the engine keeps under ids that it makes anew; what a person sees of it stands elsewhere too. */
const ownIds = new Set(["SHEET_RANGE_THEME_MODEL_PLUGIN"]);

/**
 * Everything that a person could see or lose in the workbook, as one value: sheets in their order with cells (formula, value, look),
 * widths, freezing; names, tables, rules and charts.
 */
export async function workbookState(workbench: NodeWorkbench): Promise<Record<string, unknown>> {
  await workbench.host.calculate();
  const snapshot = workbench.univerAPI.getActiveWorkbook()!.save() as unknown as Snapshot;
  const look = (style: unknown) => (typeof style === "string" ? snapshot.styles[style] : style);
  const sheets = snapshot.sheetOrder.map((id) => {
    const sheet = snapshot.sheets[id];
    const cells: string[] = [];
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(line)) {
        const content = JSON.stringify([cell.f ?? "", cell.v ?? "", look(cell.s) ?? {}]);
        if (content !== '["","",{}]') cells.push(`${row}:${column} ${content}`);
      }
    }
    const extras = workbench.host.book.extras.sheet(id);
    return { ...Object.fromEntries(parts.map((part) => [part, sheet[part]])), cells, charts: extras.charts };
  });
  const resources = Object.fromEntries(
    (snapshot.resources ?? [])
      .filter(({ name }) => !ownIds.has(name))
      .map(({ name, data }) => [name, withoutEmpty(JSON.parse(data || "{}"))]),
  );
  return { sheets, resources, active: workbench.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName() };
}

/** A short form of the state, to compare many. */
export async function stateHash(workbench: NodeWorkbench): Promise<string> {
  return createHash("sha256")
    .update(JSON.stringify(await workbookState(workbench)))
    .digest("hex");
}

/** Lists that became empty are as good as lists that never were. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, withoutEmpty(part)] as const)
    .filter(([, part]) => !(part !== null && typeof part === "object" && Object.keys(part).length === 0));
  return Object.fromEntries(entries);
}
