import type { AccountType } from "../../calc/accountType";
import type { Source } from "../../sheets/source";
import { typeOf } from "./budgetLines";

/** How a ledger writes credits: "credit" with a minus, so that revenue is negative; "debit" where amounts count as they stand. */
export type LedgerSigns = "debit" | "credit";

/** Whether the signs of an account type are turned: of those that a tracker knows, revenue alone is a credit. */
export function isTurned(signs: LedgerSigns, type: AccountType): boolean {
  return signs === "credit" && type === "revenue";
}

/** The source with its lines as they count: before anything is added up, the signs of a credit-negative ledger are turned. */
export function inOwnSigns(source: Source): Source {
  const { signs } = source;
  if (signs !== "credit") return source;
  const turn = (amount: number | null) => (amount === null || amount === 0 ? amount : -amount);
  const lines = source.lines.map((line) =>
    isTurned(signs, typeOf(line, source))
      ? { ...line, plan: turn(line.plan), actual: turn(line.actual), forecast: turn(line.forecast) }
      : line,
  );
  return { ...source, lines };
}
