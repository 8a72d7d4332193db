import { trackerKinds, type TrackerKind } from "../trackers/kinds";
import type { Page } from "./PaneContext";

/** The pages that a ribbon button leads to, as they stand in the address. "refresh" refreshes the trackers of the workbook at once. */
export type PageAddress = TrackerKind | "functions" | "share" | "refresh";

const pages = new Map<PageAddress, Page>([
  ...trackerKinds.map((kind) => [kind, { name: "tracker", kind }] as [PageAddress, Page]),
  ["functions", { name: "functions" }],
  ["share", { name: "share" }],
  ["refresh", { name: "home", refresh: true }],
]);

/** The page that the address asks for, as in "#budget"; without one the first. */
export function pageInAddress(): Page {
  return pages.get(window.location.hash.replace(/^#/, "") as PageAddress) ?? { name: "home" };
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
