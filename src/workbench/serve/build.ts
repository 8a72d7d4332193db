import { spawn } from "node:child_process";
import path from "node:path";
import { builtFolder, root } from "./places";
import { isBuilt, rememberBuilt, sourceStamp } from "./sourceStamp";

/**
 * Builds the add-in as it is deployed, and the workbench's page, unless nothing changed since the last time. Rejects when
 * one of them fails.
 */
export async function buildWorkbench(): Promise<void> {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  const addIn = webpack("--mode", "production", "--output-path", path.join(builtFolder, "add-in"));
  await Promise.all([addIn, webpack("--env", "workbench")]);
  rememberBuilt(stamp);
}

function webpack(...options: string[]): Promise<void> {
  const script = path.join(root, "node_modules/webpack/bin/webpack.js");
  const build = spawn(process.execPath, [script, "--stats", "errors-only", ...options], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    build.on("error", reject);
    build.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack ${options.join(" ")} ended with ${code}`)),
    );
  });
}
