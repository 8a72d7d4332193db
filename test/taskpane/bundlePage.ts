import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** Where the bundle of a run of tests stands, for all the files that open the pane. */
const bundled = resolve(__dirname, "../../.cache/pane-page");

/** Bundles the pane over its fake workbook, and its worker, as webpack bundles the real ones: once before the tests. */
export async function bundlePage(): Promise<void> {
  const files = await bundle({ page: resolve(__dirname, "page.ts") }, { simulate: simulationWorker });
  rmSync(bundled, { recursive: true, force: true });
  mkdirSync(bundled, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(bundled, name), content);
}

/** The bundle's files; name → content. */
export function bundledPage(): Map<string, Buffer> {
  return new Map(readdirSync(bundled).map((name) => [name, readFileSync(join(bundled, name))]));
}

/** The script of the pane's worker. */
export const simulationWorker = resolve(__dirname, "../../src/taskpane/simulation/worker.ts");

/** Bundles scripts of a page, and scripts of workers beside it; name → source file. */
export async function bundle(
  pages: Record<string, string>,
  workers: Record<string, string>,
): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), "coo-pane-"));
  try {
    const shared = configuration(folder);
    await run({ ...shared, target: ["web", "es2020"], entry: pages });
    await run({ ...shared, target: ["webworker", "es2020"], entry: workers });
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configuration(folder: string): webpack.Configuration {
  const swc = (tsx: boolean) => ({
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx },
        target: "es2020",
        transform: { react: { runtime: "automatic" } },
      },
    },
  });
  return {
    mode: "production",
    output: { path: folder, filename: "[name].js", chunkFilename: "[id].js", publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
      ],
    },
    optimization: { minimize: false },
    performance: false,
  };
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
