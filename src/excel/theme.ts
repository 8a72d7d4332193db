/** How the host and the system want the pane to look. */
export type HostTheme = "light" | "dark" | "highContrast";

const contrastQuery = "(forced-colors: active)";
const darkQuery = "(prefers-color-scheme: dark)";

/** The look of Excel's own window; where Excel does not tell it, as on the web, the system's. */
export function hostTheme(): HostTheme {
  if (matches(contrastQuery)) return "highContrast";
  const background = officeBackground();
  if (background !== null) return isDark(background) ? "dark" : "light";
  return matches(darkQuery) ? "dark" : "light";
}

/**
 * Calls back when the look may have changed. Excel has no event for its theme, so coming back to the pane counts as a
 * reason to look again.
 *
 * @returns A function that stops it.
 */
export function onThemeChange(listener: (theme: HostTheme) => void): () => void {
  const tell = () => listener(hostTheme());
  const queries = [contrastQuery, darkQuery].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", tell));
  window.addEventListener("focus", tell);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", tell));
    window.removeEventListener("focus", tell);
  };
}

function matches(query: string): boolean {
  return window.matchMedia(query).matches;
}

/** "#262626" or "262626", as Excel gives it; `null` where it gives nothing. */
function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

function isDark(color: string): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!hex) return false;
  const [red, green, blue] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
