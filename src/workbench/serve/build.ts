import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./places";

/** Builds the add-in as it is deployed, then the workbench's page. Rejects when one of them fails. */
export async function buildWorkbench(): Promise<void> {
  await webpack("--mode", "production");
  await webpack("--env", "workbench");
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
