import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(__dirname, "../..");

/** What the production build depends on. */
const INPUTS = [
  "src",
  "assets/icons",
  "assets/help",
  "assets/power-query",
  "manifest.xml",
  "package-lock.json",
  "webpack.config.js",
];

/** The builds that tests made; the newest few serve several runs, older ones go. */
const BUILDS = join(tmpdir(), "coo-toolkit-builds");

/** Where the tests deploy the add-in to: an address with a path, reserved for examples. */
export const BASE_URL = "https://toolkit.example.com/coo";

interface Stats {
  children: {
    name: string;
    errors: { message: string }[];
    namedChunkGroups: Record<string, { assets: { name: string }[] }>;
  }[];
}

/** The add-in as `npm run build` makes it for BASE_URL. */
export interface ProductionBuild {
  /** All files, as paths below the output folder. */
  files: string[];
  read(file: string): Buffer;
  text(file: string): string;
  /** Size as it travels, in bytes. */
  gzipped(file: string): number;
  /** The files that a chunk brings with it on its first load. */
  chunk(name: string): string[];
}

/** Makes the production build, or takes the one that was made from the same inputs. */
export function productionBuild(): ProductionBuild {
  const folder = join(BUILDS, fingerprint());
  if (!existsSync(folder)) build(folder);
  const dist = join(folder, "dist");
  const stats: Stats = JSON.parse(readFileSync(join(folder, "stats.json"), "utf8"));
  const { namedChunkGroups } = stats.children.find(({ name }) => name === "add-in")!;
  const read = (file: string) => readFileSync(join(dist, file));
  return {
    files: filesBelow(dist),
    read,
    text: (file) => read(file).toString("utf8"),
    gzipped: (file) => gzipSync(read(file), { level: 9 }).length,
    chunk: (name) => namedChunkGroups[name].assets.map((asset) => asset.name),
  };
}

/** Builds beside its final place and moves it there when it is whole, so that no test ever sees half a build. */
function build(folder: string): void {
  forgetOldBuilds();
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const options = ["--mode", "production", "--output-path", join(unfinished, "dist")];
  const stats = join(unfinished, "stats.json");
  const run = spawnSync(process.execPath, [webpack, ...options, `--json=${stats}`], {
    cwd: ROOT,
    env: { ...process.env, COO_BASE_URL: BASE_URL, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    const reasons = existsSync(stats) ? failures(stats) : run.stderr;
    rmSync(unfinished, { recursive: true });
    throw new Error(`The production build failed.\n${reasons}`);
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

function failures(stats: string): string {
  const { children }: Stats = JSON.parse(readFileSync(stats, "utf8"));
  return children
    .flatMap(({ errors }) => errors)
    .map(({ message }) => message.split("\n")[0])
    .join("\n");
}

function forgetOldBuilds(): void {
  if (!existsSync(BUILDS)) return;
  const age = (name: string) => Date.now() - statSync(join(BUILDS, name)).mtimeMs;
  const old = readdirSync(BUILDS).filter((name) => age(name) > 24 * 60 * 60 * 1000);
  for (const name of old) rmSync(join(BUILDS, name), { recursive: true, force: true });
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    const path = join(ROOT, input);
    const files = statSync(path).isDirectory() ? filesBelow(path).map((file) => join(path, file)) : [path];
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/")).sort();
}
