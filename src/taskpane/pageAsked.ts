import type { Page } from "./PaneContext";

const pages = new Map<string, Page>([
  ["budget", { name: "budget" }],
  ["risk", { name: "risk" }],
  ["kpi", { name: "kpi" }],
  ["process", { name: "process" }],
  ["functions", { name: "functions" }],
  ["share", { name: "share" }],
  ["refresh", { name: "home", refresh: true }],
]);

/** The page that the address asks for, as in "#budget"; without one the first. */
export function pageInAddress(): Page {
  return pages.get(window.location.hash.replace(/^#/, "")) ?? { name: "home" };
}

/**
 * Calls back when a ribbon button asks for a page: it puts the page's name into the address.
 *
 * @returns A function that stops it.
 */
export function onPageAsked(listener: (page: Page) => void): () => void {
  const heard = () => listener(pageInAddress());
  window.addEventListener("hashchange", heard);
  return () => window.removeEventListener("hashchange", heard);
}
