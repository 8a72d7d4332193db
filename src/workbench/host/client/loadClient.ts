import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { OfficeObject } from "./officeObject";

/** The genuine client's globals. */
export interface OfficeClient {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
}

const FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let script: Script | undefined;

function clientScript(): Script {
  if (script) return script;
  const path = createRequire(__filename).resolve(FILE);
  return (script = new Script(readFileSync(path, "utf8"), { filename: path }));
}

/**
 * Loads Microsoft's own Excel client in Node, in a context of its own.
 *
 * @param office - stands for what office.js would have made before it loads this file.
 * @param executeRichApiRequestAsync - the client's way to its host.
 */
export function loadClient(office: OfficeObject, executeRichApiRequestAsync: unknown): OfficeClient {
  const page: Record<string, unknown> = {
    // Values that cross the border should be of the caller's own kind, so that `instanceof` and `toEqual` hold.
    ...{ Error, TypeError, JSON, Promise, Date, Uint8Array },
    console: { ...console, log: () => undefined },
    setTimeout,
    clearTimeout,
    performance,
    Office: office,
    OSF: {},
    Microsoft: { Office: { WebExtension: {} } },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", protocol: "https:", hash: "", search: "", host: "localhost" },
    // "loading" keeps the client's own function runtime from asking its host for work.
    document: { readyState: "loading", addEventListener: () => undefined, getElementById: () => null },
    addEventListener: () => undefined,
    XMLHttpRequest: class {},
  };
  page.window = page.self = page;
  clientScript().runInContext(createContext(page));
  // The file brings its own Office and OSF; the page's are put back in their place, as office.js does.
  page.Office = office;
  const osf = page.OSF as { DDA: { RichApi?: Record<string, unknown> } };
  osf.DDA.RichApi = { ...osf.DDA.RichApi, executeRichApiRequestAsync };
  const { Excel, OfficeExtension, CustomFunctions } = page as unknown as OfficeClient;
  return { Excel, OfficeExtension, CustomFunctions };
}
