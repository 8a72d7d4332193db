import { parseArgs } from "node:util";
import { buildWorkbench } from "./build";
import { openBrowser } from "./openBrowser";
import { served } from "./places";
import { addressOf, startServer } from "./server";

const usualPort = 4300;

/** `npm run workbench`: builds, serves, prints the address and shows it. */
async function workbench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: String(usualPort) },
      "no-open": { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
    },
  });
  if (!values["no-build"]) {
    console.log("Building the add-in and the workbench …");
    await buildWorkbench();
  }
  const server = await startServer(served, Number(values.port)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return startServer(served, 0);
  });
  console.log(`COO Toolkit workbench: ${addressOf(server)}  (Ctrl+C ends it)`);
  if (!values["no-open"]) openBrowser(addressOf(server));
}

workbench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
