import { logErrorMessage } from "office-addin-cli";
import { plainLine } from "../plainLine";

/** Carries a command out and ends with the code that it gives; with 1 and one line on standard error where it fails. */
export function endWith(command: Promise<number | void>): void {
  command.then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      logErrorMessage(plainLine(error));
      process.exit(1);
    },
  );
}
