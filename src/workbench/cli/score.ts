import "./quietConsole";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { readSource } from "../../taskpane/actions/workbook";
import type { ExpectedSheet } from "../score/expected";
import type { Judged } from "../score/judge";
import { judgeSheet } from "../score/judgeSheet";
import { scoreReport } from "../score/scoreReport";
import { openFile } from "./openFile";
import { sheetsOf } from "./sheetsOf";

/** `npm run score -- FOLDER`: how well the sheets of a folder are read, beside what its INDEX.json says that a person sees. */
async function score(args: readonly string[]): Promise<void> {
  const [folder, ...others] = args;
  if (!folder || others.length > 0) throw new Error("Give one folder with an INDEX.json: npm run -s score -- FOLDER");
  const index = JSON.parse(await readFile(path.join(folder, "INDEX.json"), "utf8")) as ExpectedSheet[];
  const judged: Judged[] = [];
  for (const expected of index) judged.push(await judgeFile(folder, expected));
  process.stdout.write(scoreReport(judged));
}

async function judgeFile(folder: string, expected: ExpectedSheet): Promise<Judged> {
  const workbench = await openFile(path.join(folder, expected.file));
  try {
    const sheet = expected.sheet ?? (await sheetsOf())[0].name;
    return judgeSheet(expected, (await readSource(sheet)).grid);
  } finally {
    await workbench.dispose();
  }
}

score(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    logErrorMessage(error);
    process.exit(1);
  },
);
