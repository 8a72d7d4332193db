import { NotAvailable } from "../../calc/errors";
import { messages } from "../../calc/messages";
import { calculationVersion } from "../../calc/version";

/** Explains a call of the function of this name with these arguments. */
export type Explainer = (name: string, args: readonly unknown[]) => Promise<unknown[][]>;

declare global {
  // What the script leaves for those who fetched it: scripts share nothing but globals.
  var cooExplain: Explainer | undefined;
}

let loading: Promise<Explainer> | undefined;

/**
 * The words about all functions are as large as the functions themselves: a script beside the page brings them when they are first
 * asked for.
 *
 * @throws NotAvailable where it cannot be fetched; the next call tries again.
 */
export async function loadExplainer(): Promise<Explainer> {
  if (globalThis.cooExplain) return globalThis.cooExplain;
  loading ??= fetchExplainer().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function fetchExplainer(): Promise<Explainer> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const failed = () => reject(new NotAvailable(messages.notLoaded));
    script.onload = () => (globalThis.cooExplain ? resolve(globalThis.cooExplain) : failed());
    script.onerror = failed;
    // A new version is another address, whatever the browser keeps.
    script.src = `explain.js?${calculationVersion}`;
    document.head.append(script);
  });
}
