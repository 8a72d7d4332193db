/** Probes that the host does not answer as Excel does yet. */
export const pending = ["formula-quotes", "formula-small-number", "formula-capitals", "compare-wildcard"];
