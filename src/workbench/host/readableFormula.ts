import { tokenize } from "@borgar/fx";
import { invalidArgument } from "./hostError";

/** Characters that a formula has at most. */
const longest = 8192;

/** Refuses a formula that Excel refuses: one that is too long, or that ends in the middle of something. */
export function refuseUnreadable(formula: string): void {
  if (formula.length > longest) throw invalidArgument(`A formula has ${longest} characters at most.`);
  let open = 0;
  for (const { type, value, unterminated } of tokenize(formula)) {
    if (unterminated) throw invalidArgument("The formula ends in the middle of a text or a name.");
    if (type !== "operator") continue;
    if (value === "(" || value === "{") open++;
    if (value === ")" || value === "}") open--;
    if (open < 0) break;
  }
  if (open !== 0) throw invalidArgument("The formula has a bracket too few or too many.");
}
