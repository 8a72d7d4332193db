import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const FILE = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/** What the worksheet functions need of Excel's custom-functions runtime, taken from Microsoft's own file. */
export function loadCustomFunctions(): typeof CustomFunctions {
  const script = { src: "https://localhost/custom-functions-runtime.debug.js", getAttribute: () => null };
  const page: Record<string, unknown> = {
    document: {
      readyState: "complete",
      getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [{ appendChild: () => undefined }]),
      getElementById: () => null,
      createElement: () => ({ setAttribute: () => undefined }),
      addEventListener: () => undefined,
    },
    navigator: { userAgent: "node" },
    location: { href: "", search: "", hash: "", protocol: "https:" },
    history: {},
    console: { log: () => undefined, warn: () => undefined },
    // The runtime waits for a host that does not come.
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    addEventListener: () => undefined,
    performance,
  };
  page.window = page;
  page.self = page;
  runInContext(readFileSync(FILE, "utf8"), createContext(page));
  return page.CustomFunctions as typeof CustomFunctions;
}

/** Defines the global that Excel defines before it loads the functions. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: loadCustomFunctions() });
}
