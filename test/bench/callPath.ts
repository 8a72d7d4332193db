import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { functionTable } from "../../src/functions/table";
import { printTable } from "./timing";

const FILE = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
const ROWS = 100_000;

/** A message that asks for a call of a function: [id, name, arguments, address, flags]. */
type Invocation = [number, string, unknown[], string, number];

interface Bridge {
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
}

/** Microsoft's custom-functions runtime, with us in the place of Excel at the other end of its bridge. */
class Runtime {
  private readonly waiting: (() => void)[] = [];
  private answered = false;
  private readonly bridge: Bridge;

  constructor() {
    const bridge = { sendMessageToHost: (text: string) => this.received(text) } as Bridge;
    this.bridge = bridge;
    const script = { src: "https://localhost/custom-functions-runtime.js", getAttribute: () => null };
    const page: Record<string, unknown> = {
      _richApiNativeBridge: bridge,
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
      setTimeout: (run: (...args: unknown[]) => void, _delay: number, ...args: unknown[]) =>
        this.waiting.push(() => run(...args)),
      clearTimeout: () => undefined,
      addEventListener: () => undefined,
      performance,
    };
    page.window = page;
    page.self = page;
    runInContext(readFileSync(FILE, "utf8"), createContext(page));
    // What the loader waits for is an Excel that does not come.
    this.waiting.length = 0;
    const functions = page.CustomFunctions as typeof CustomFunctions;
    Object.assign(globalThis, { CustomFunctions: functions });
    functions.associate("VARIANCE", functionTable.get("VARIANCE") as never);
  }

  /** Processor time from the request's text to the text of all results, in milliseconds. */
  async time(invocations: readonly Invocation[]): Promise<number> {
    const entries = invocations.map((invocation, at) => [1, 1000, "", JSON.stringify(invocation), at]);
    const request = JSON.stringify({ type: 3, message: { entries } });
    const start = process.cpuUsage();
    this.bridge.onMessageFromHost(request);
    // The runtime goes on in timers, and sends its results by a promise.
    for (let turns = 0; !this.answered && turns < 1000; turns++) {
      this.waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (!this.answered) throw new Error("The runtime sent no results.");
    return process.cpuUsage(start).user / 1e3;
  }

  private received(text: string): void {
    this.answered ||= text.includes("InvocationResults") || text.includes("InvocationArrayResults");
  }
}

/** The call path of custom functions: 100,000 rows as scalar calls, and as one array call. */
export async function benchCallPath(): Promise<void> {
  const amounts = Array.from({ length: ROWS }, (_, at) => [at, at * 1.1]);
  const scalar = amounts.map(([actual, plan], at): Invocation => [
    at + 1,
    "VARIANCE",
    [[[actual]], [[plan]], null],
    "",
    4,
  ]);
  const array: Invocation[] = [
    [1, "VARIANCE", [amounts.map(([actual]) => [actual]), amounts.map(([, plan]) => [plan]), null], "", 4],
  ];
  const [each, whole] = [await least(scalar), await least(array)];
  printTable(`Microsoft's custom-functions runtime, ${ROWS.toLocaleString("en-US")} rows of VARIANCE`, [
    ["", "ms", "ratio"],
    ["a call a row", each.toFixed(0), (each / whole).toFixed(1)],
    ["one array call", whole.toFixed(0), "1.0"],
  ]);
}

async function least(invocations: readonly Invocation[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await new Runtime().time(invocations));
  return Math.min(...times);
}
