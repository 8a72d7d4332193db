import "./quietConsole";
import { readSheet } from "../../sheets/readSheet";
import { readSource } from "../../taskpane/actions/workbook";
import { endWith } from "./endWith";
import { CommandProblem } from "./commandProblem";
import { openFile } from "./openFile";
import { sheetsOf } from "../trackers/sheetsOf";
import { emptySheetReport, sheetReport } from "../trackers/sourceReport";

/** `npm run inspect -- FILE`: what is seen in every sheet of a file, a line of JSON a sheet. Nothing is built. */
async function inspect(args: readonly string[]): Promise<void> {
  const [file, ...others] = args;
  if (!file || others.length > 0) throw new CommandProblem("Give one file: npm run -s inspect -- FILE");
  await openFile(file);
  for (const { name } of await sheetsOf()) {
    const { grid } = await readSource(name);
    const report = grid.values.length === 0 ? emptySheetReport(name) : sheetReport(readSheet(grid));
    process.stdout.write(`${JSON.stringify(report)}\n`);
  }
}

endWith(inspect(process.argv.slice(2)));
