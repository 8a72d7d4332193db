import type { PageAddress } from "../taskpane/pageAsked";

/**
 * Leads the pane to a page and shows the pane.
 *
 * The page stands in the address after "#". The pane reads it when it starts and at each `hashchange`; the event is sent
 * as well where the address stays the same, as a person may have walked on within the pane.
 *
 * @param page - Where to go; "refresh" refreshes the trackers of the workbook at once.
 */
export async function showPage(page: PageAddress): Promise<void> {
  const hash = `#${page}`;
  if (window.location.hash === hash) window.dispatchEvent(new Event("hashchange"));
  else window.location.hash = hash;
  await Office.addin.showAsTaskpane();
}
