import "./quietConsole";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { choose, readSource } from "../../taskpane/actions/workbook";
import type { ExpectedSheet } from "../score/expected";
import { failedSheet, type Judged } from "../score/judge";
import { judgeCase, readCase, type JudgedCase, type Outcome } from "../score/judgeCase";
import { judgeSheet } from "../score/judgeSheet";
import { isReadingCase, trackerOf, type ReadingCase } from "../score/readingCase";
import { casesReport, scoreReport } from "../score/scoreReport";
import { commands } from "../trackers/all";
import { endWith } from "./endWith";
import { CommandProblem } from "./commandProblem";
import { refuseEmptyList } from "../trackers/refuseEmptyList";
import { openFile } from "./openFile";
import { sheetsOf } from "../trackers/sheetsOf";

/** `npm run score -- FOLDER`: how well the sheets of a folder are read, beside what its INDEX.json says that a person sees. */
async function score(args: readonly string[]): Promise<void> {
  const [folder, ...others] = args;
  if (!folder || others.length > 0)
    throw new CommandProblem("Give one folder with an INDEX.json: npm run -s score -- FOLDER");
  const index = JSON.parse(await readFile(path.join(folder, "INDEX.json"), "utf8")) as (ExpectedSheet | ReadingCase)[];
  const judged: Judged[] = [];
  const cases: JudgedCase[] = [];
  for (const entry of index) {
    if (isReadingCase(entry)) cases.push(judgeCase(entry, await outcomeOf(folder, entry)));
    else judged.push(await judgeFile(folder, entry));
  }
  if (judged.length > 0) process.stdout.write(scoreReport(judged));
  if (cases.length > 0) process.stdout.write(casesReport(cases));
}

/** One file that cannot be read is a bad mark, not the end of the run. */
async function judgeFile(folder: string, expected: ExpectedSheet): Promise<Judged> {
  try {
    return await withFile(path.join(folder, expected.file), async () => {
      const sheet = expected.sheet ?? (await sheetsOf())[0].name;
      return judgeSheet(expected, (await readSource(sheet)).grid);
    });
  } catch (error) {
    return failedSheet(expected, error as Error);
  }
}

async function outcomeOf(folder: string, entry: ReadingCase): Promise<Outcome> {
  try {
    return await withFile(path.join(folder, entry.file), async () => {
      const command = commands[trackerOf(entry)];
      const sheet = await command.chooseSheet();
      if (typeof sheet !== "string") throw new CommandProblem(sheet.text);
      const { workbook, grid } = await readSource(sheet);
      refuseEmptyList(grid, choose({ grid }, {}).source.headerRow);
      const outcome = readCase(entry, grid);
      // Only sheets that are built show whether the code and the sheet's formulas agree.
      if (entry.right.differ === undefined || "error" in outcome) return outcome;
      const { reconciliation } = await command.build(workbook, grid, entry.right.set ?? {});
      return { ...outcome, differ: reconciliation.differ.length };
    });
  } catch (error) {
    return { error: (error as Error).message };
  }
}

async function withFile<T>(file: string, use: () => Promise<T>): Promise<T> {
  const workbench = await openFile(file);
  try {
    return await use();
  } finally {
    await workbench.dispose();
  }
}

endWith(score(process.argv.slice(2)));
