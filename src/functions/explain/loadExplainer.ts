import { laterScript } from "../laterScript";

/** Explains a call of the function of this name with these arguments. */
export type Explainer = (name: string, args: readonly unknown[]) => Promise<unknown[][]>;

declare global {
  // What the script leaves for those who fetched it.
  var cooExplain: Explainer | undefined;
}

/**
 * The words about all functions are as large as the functions themselves.
 *
 * @throws NotAvailable where they cannot be fetched; the next call tries again.
 */
export function loadExplainer(): Promise<Explainer> {
  return laterScript("explain.js", () => globalThis.cooExplain);
}
