import type { Choices, Role } from "../../sheets/source";
import { amountRoles, type AmountRole } from "./amountLayout";
import type { BudgetRecord } from "./budgetRecord";
import { acrossParts } from "./shape";

/** What was chosen when a tracker was built: the source's columns, wherever they stand now, and the answers. */
export function recordedChoices(record: BudgetRecord): Choices {
  // A tracker of before counts amounts as they stand, and is not asked about them.
  const choices: Choices = { header: String(record.headerRow), signs: "debit" };
  const keys: Role[] = ["category", "department", "period", "type", "note"];
  for (const role of keys) choices[role] = record.roles[role] ?? "none";
  for (const role of amountRoles) {
    const choice = amountChoice(role, record);
    if (choice) choices[role] = choice;
  }
  if (!record.roles.type && record.accountType) choices.type = record.accountType.toLowerCase();
  return { ...choices, ...record.answers };
}

/**
 * The column of an amount, "none", or nothing where the sheet itself must say it. A first column of periods across stands for all
 * of them, where there is but one kind of amounts: no heading may have said it.
 */
function amountChoice(role: AmountRole, { shape, roles }: BudgetRecord): string | undefined {
  const { amounts } = shape;
  if (amounts.byVersion) return undefined;
  if (!acrossParts(amounts[role])) return amounts[role].length > 0 ? roles[role] : "none";
  const others = amountRoles.filter((other) => other !== role && acrossParts(amounts[other]));
  return others.length === 0 ? roles[role] : undefined;
}
