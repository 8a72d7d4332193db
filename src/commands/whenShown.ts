/**
 * Resolves when a person can see the pane.
 *
 * Excel loads the page as soon as a cell calculates, with the pane closed, and tells of the pane's coming with an event. Where the pane
 * was opened and brought the page with it, the page has a size from the start and no event may come; where Excel knows no such
 * events, it is taken as shown.
 */
export function whenShown(): Promise<void> {
  const { addin } = Office as { addin?: Partial<typeof Office.addin> };
  if (isVisible() || !addin?.onVisibilityModeChanged) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (isVisible()) shown();
    };
    const shown = () => {
      window.removeEventListener("resize", look);
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    window.addEventListener("resize", look);
    document.addEventListener("visibilitychange", look);
    addin.onVisibilityModeChanged!(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) shown();
    }).catch(shown);
  });
}

/** A page in a pane that is closed is hidden, or has no width. */
function isVisible(): boolean {
  return document.visibilityState !== "hidden" && window.innerWidth > 0;
}
