import "./quietConsole";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { convertArguments } from "./convertArguments";
import { convertBudget } from "./convertBudget";
import { convertRisk } from "./convertRisk";

const DOUBTFUL = 2;

/**
 * `npm run convert -- budget FILE` (or `risk`): builds the tracker of a file's sheet, writes the workbook with both, and prints what was seen,
 * worked out and compared. With a question open it prints the questions and ends with 2.
 */
async function convert(args: readonly string[]): Promise<number> {
  const given = convertArguments(args);
  const { file, ...report } = await (given.tracker === "risk" ? convertRisk(given) : convertBudget(given));
  const out =
    given.out ??
    `${path.basename(given.file).replace(/\.[^.]*$/, "")}-${given.tracker === "risk" ? "risk-register" : "budget-tracker"}.xlsx`;
  if (file) await writeFile(out, file);
  process.stdout.write(`${JSON.stringify({ ...report, out: file ? out : null }, null, 2)}\n`);
  return file ? 0 : DOUBTFUL;
}

convert(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    logErrorMessage(error);
    process.exit(1);
  },
);
