import { capital } from "../kit/capital";
import type { Choices, Role, Source } from "../../sheets/source";
import { roleColumns } from "../kit/source/sourceCells";
import { amountLayout, amountRoles, columnsOf } from "../budget/amountLayout";
import { headingLabels } from "./headings";

const roles: Role[] = ["category", "department", "period", "type", "plan", "actual", "forecast", "note"];
const answers = ["header", "decimal", "dates", "currency", "signs"] as const;

/** Heads of the columns in which choices are remembered, after the one of the signature. */
export const rememberedHeads = [...roles, ...answers].map(capital);

const none = "(none)";

/**
 * The cells that remember how a sheet was read: the heading of each role's column, and what was answered. Blank is not remembered.
 *
 * @param choices - What a person chose, now or at an earlier build.
 */
export function rememberedCells(source: Source, choices: Choices): string[] {
  return [...roles.map((role) => roleCell(role, source, choices)), ...answers.map((id) => choices[id]?.trim() ?? "")];
}

function roleCell(role: Role, source: Source, choices: Choices): string {
  const labels = headingLabels(source);
  const labelOf = (index: number | undefined) => {
    const letter = source.columns.find((column) => column.index === index)?.letter;
    return labels.find((label) => label.letter === letter)?.label ?? "";
  };
  const amount = amountRoles.find((one) => one === role);
  if (amount) {
    const layout = amountLayout(source);
    const columns = columnsOf(layout, amount);
    if (columns.length === 0) return none;
    const across = new Set(layout.columns.filter(({ heading }) => heading !== "").map((column) => column.role));
    // Where rows or several blocks of periods say what they are, the sheet says it again next time.
    if (layout.version || (columns.some(({ heading }) => heading !== "") && across.size > 1)) return "";
    return labelOf(columns[0].column);
  }
  const column = roleColumns(source).get(role);
  if (column !== undefined) return labelOf(column);
  if (role !== "type") return none;
  const { value } = source.accountType;
  return value === "expense" || value === "revenue" ? value : (choices.type ?? "") === "mixed" ? "mixed" : "";
}

/** What remembered cells say, in words: "Category: Cost center". Roles that no column has are left out. */
export function rememberedWords(cells: readonly string[]): string[] {
  return rememberedHeads.flatMap((head, at) => {
    const cell = cells[at] ?? "";
    return cell === "" || cell === none ? [] : [`${head}: ${cell}`];
  });
}

/** The header row that remembered cells name; "" for none. */
export function rememberedHeader(cells: readonly string[]): string {
  return cells[roles.length] ?? "";
}

/** The choices that remembered cells make on a sheet with these columns; what it does not have is left open. */
export function choicesOfCells(cells: readonly string[], source: Source): Choices {
  const letters = new Map(headingLabels(source).map(({ label, letter }) => [label, letter]));
  const choices: Choices = {};
  roles.forEach((role, at) => {
    const cell = cells[at] ?? "";
    const words = role === "type" && ["expense", "revenue", "mixed"].includes(cell);
    const choice = cell === none ? "none" : words ? cell : letters.get(cell);
    if (choice !== undefined) choices[role] = choice;
  });
  answers.forEach((id, at) => {
    const cell = cells[roles.length + at] ?? "";
    if (cell !== "") choices[id] = cell;
  });
  return choices;
}

/** Choices of two times: a column that was chosen later for another role leaves its earlier one. */
export function mergeChoices(earlier: Choices, later: Choices): Choices {
  const taken = new Set(Object.values(later).filter((value) => /^[A-Z]+$/i.test(value)));
  const kept = Object.entries(earlier).filter(([, value]) => value.toLowerCase() === "none" || !taken.has(value));
  return { ...Object.fromEntries(kept), ...later };
}
