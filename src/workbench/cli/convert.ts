import "./quietConsole";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { CommandProblem } from "./commandProblem";
import { endWith } from "./endWith";
import { conversionOutcome } from "./conversionOutcome";
import { convertArguments } from "./convertArguments";
import { commands } from "../trackers/all";
import { convertEmpty } from "../trackers/convertEmpty";
import { convertFile } from "../trackers/convertFile";

/**
 * `npm run convert -- budget FILE` (or `risk`, `kpi`, `compliance`; with `--empty` for FILE an input sheet with example rows): builds the tracker of a file's sheet, writes the workbook with both, and prints what was seen,
 * worked out and compared. With a question open it prints the questions and ends with 2; where figures differ it ends with 3.
 */
async function convert(args: readonly string[]): Promise<number> {
  const given = convertArguments(args);
  const { file, ...report } = await (given.empty ? convertEmpty(given.kind) : convertFile(given));
  const source = given.empty ? "empty" : path.basename(given.file).replace(/\.[^.]*$/, "");
  const out = given.out ?? `${source}-${commands[given.kind].ending}.xlsx`;
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
