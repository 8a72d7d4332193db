import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** Bundles the pane over its fake workbook, and its worker, as webpack bundles the real ones; file name → content. */
export async function bundlePage(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), "coo-pane-"));
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
  try {
    const shared: webpack.Configuration = {
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
    const worker = resolve(__dirname, "../../src/taskpane/simulation/worker.ts");
    await run({ ...shared, target: ["web", "es2020"], entry: { page: resolve(__dirname, "page.ts") } });
    await run({ ...shared, target: ["webworker", "es2020"], entry: { simulate: worker } });
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
