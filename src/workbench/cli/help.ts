import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { helpPages } from "../help/helpPages";

const ROOT = resolve(__dirname, "../../..");
const FOLDER = join(ROOT, "assets/help");

/** `npm run help`: writes the help pages of all functions to assets/help, and takes away those of functions that are gone. */
function writeHelp(): void {
  const pages = helpPages(join(ROOT, "src/functions"));
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) if (file.endsWith(".html") && !pages.has(file)) rmSync(join(FOLDER, file));
  for (const [file, html] of pages) writeFileSync(join(FOLDER, file), html);
  process.stdout.write(`${pages.size} pages in assets/help.\n`);
}

writeHelp();
