import type { Grid } from "../../src/sheets/grid";
import type { Choices, Role, Source, SourceColumn } from "../../src/sheets/source";
import type { Look } from "../../src/taskpane/actions/types";

const roleOfHeader = new Map<string, Role>([
  ["Department", "department"],
  ["Category", "category"],
  ["Type", "type"],
  ["Period", "period"],
  ["Plan", "plan"],
  ["Actual", "actual"],
  ["Note", "note"],
]);

/** A reader for tests of the pane: it knows the sample's headers by heart and asks for the actual where it is told to. */
export function fakeLook(grid: Grid, headerRow: number, choices: Choices, doubtful: boolean): Look {
  const at = headerRow - 1 - grid.firstRow;
  const headers = grid.values[at] ?? [];
  const asked = doubtful && choices.actual === undefined;
  const columns = headers.map((header, index): SourceColumn => {
    const letter = String.fromCharCode(65 + grid.firstColumn + index);
    const recognized = roleOfHeader.get(String(header)) ?? null;
    const chosen = (Object.keys(choices) as Role[]).find((role) => choices[role] === letter);
    const free = recognized !== null && choices[recognized] === undefined && !(asked && recognized === "actual");
    const role = chosen ?? (free ? recognized : null);
    return {
      index: grid.firstColumn + index,
      letter,
      header: String(header),
      type: typeof grid.values[at + 1]?.[index] === "number" ? "money" : "text",
      role,
      confidence: role === "category" ? 0.7 : role ? 0.97 : 0.4,
      why: role ? `The header says “${String(header)}”.` : "",
      samples: [String(grid.values[at + 1]?.[index] ?? "")],
      textRows: role === "actual" ? [77, 112] : [],
    };
  });
  const rows = grid.values.slice(at + 1);
  const isTotal = (row: Grid["values"][number]) => row.includes("Total");
  const column = (role: Role) => columns.findIndex((candidate) => candidate.role === role);
  const amount = (row: Grid["values"][number], role: Role) => {
    const value = row[column(role)];
    return typeof value === "number" ? value : null;
  };
  const lines = rows
    .map((cells, offset) => ({ cells, row: headerRow + 1 + offset }))
    .filter(({ cells }) => cells.some((cell) => cell !== "") && !isTotal(cells))
    .map(({ cells, row }) => ({
      row,
      category: String(cells[column("category")] ?? ""),
      department: String(cells[column("department")] ?? ""),
      type: cells[column("type")] === "Revenue" ? ("revenue" as const) : ("expense" as const),
      period: null,
      plan: amount(cells, "plan"),
      actual: amount(cells, "actual"),
      forecast: null,
      note: String(cells[column("note")] ?? ""),
    }))
    .filter(({ plan, actual }) => plan !== null || actual !== null);
  const source: Source = {
    sheet: grid.sheet,
    title: String(grid.values[0]?.[0] ?? ""),
    headerRow,
    headerConfidence: 0.98,
    firstDataRow: headerRow + 1,
    lastDataRow: headerRow + rows.length,
    columns,
    lines,
    excluded: rows.flatMap((cells, offset) =>
      isTotal(cells)
        ? [
            {
              row: headerRow + 1 + offset,
              reason: "total" as const,
              why: "It says “Total” and adds up the rows above.",
            },
          ]
        : [],
    ),
    questions: asked
      ? [
          {
            id: "actual",
            text: "Which column holds the actual amounts?",
            answers: [
              { value: "G", label: "G – Actual" },
              { value: "none", label: "There is none yet" },
            ],
          },
        ]
      : [],
    accountType: { value: "expense", confidence: 0.9, why: "Most lines are costs." },
    currency: "USD",
  };
  return { grid, choices, source };
}
