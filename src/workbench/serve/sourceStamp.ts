import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtFolder, root } from "./places";

const sources = ["src", "assets", "manifest.xml", "package-lock.json", "webpack.config.js"];
const stampFile = path.join(builtFolder, "stamp");

/** What the build was made from, as one text: every source file with its size and the time it was written. */
export function sourceStamp(): string {
  const hash = createHash("sha256").update(process.env.COO_BASE_URL ?? "");
  for (const file of sources.flatMap((source) => filesOf(path.join(root, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Whether the last build was made from exactly `stamp`. */
export function isBuilt(stamp: string): boolean {
  try {
    return readFileSync(stampFile, "utf8") === stamp;
  } catch {
    return false;
  }
}

/** Remembers that `stamp` is built. */
export function rememberBuilt(stamp: string): void {
  writeFileSync(stampFile, stamp);
}

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place).flatMap((name) => filesOf(path.join(place, name)));
}
