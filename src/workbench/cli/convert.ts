import "./quietConsole";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { CommandProblem } from "./commandProblem";
import { endWith } from "./endWith";
import { conversionOutcome } from "./conversionOutcome";
import { convertArguments } from "./convertArguments";
import { convertBudget } from "./convertBudget";
import { convertKpi } from "./convertKpi";
import { convertRisk } from "./convertRisk";

/** How each tracker is built, and what its file is called after the source's name. */
const conversions = {
  budget: { convert: convertBudget, ending: "budget-tracker" },
  risk: { convert: convertRisk, ending: "risk-register" },
  kpi: { convert: convertKpi, ending: "kpi-scorecard" },
} as const;

/**
 * `npm run convert -- budget FILE` (or `risk`, `kpi`): builds the tracker of a file's sheet, writes the workbook with both, and prints what was seen,
 * worked out and compared. With a question open it prints the questions and ends with 2; where figures differ it ends with 3.
 */
async function convert(args: readonly string[]): Promise<number> {
  const given = convertArguments(args);
  const { convert: build, ending } = conversions[given.tracker];
  const { file, ...report } = await build(given);
  const out = given.out ?? `${path.basename(given.file).replace(/\.[^.]*$/, "")}-${ending}.xlsx`;
  if (file) await save(out, file);
  process.stdout.write(`${JSON.stringify({ ...report, out: file ? out : null }, null, 2)}\n`);
  const { code, words } = conversionOutcome({ file, reconciled: report.reconciled });
  if (words) process.stderr.write(`${words}\n`);
  return code;
}

async function save(out: string, file: Uint8Array): Promise<void> {
  await writeFile(out, file).catch(() => {
    throw new CommandProblem(
      `${out} cannot be written: its folder is missing, or it is open elsewhere or may not be changed.`,
    );
  });
}

endWith(convert(process.argv.slice(2)));
