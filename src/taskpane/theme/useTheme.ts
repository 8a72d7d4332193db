import { useSyncExternalStore } from "react";
import { hostTheme, onThemeChange } from "../../excel/theme";

/**
 * Whether the pane is drawn light or dark, followed as Excel and the system change. Under a contrast theme the system
 * sets the colors itself; what it leaves alone, as drawings, follows whether that theme is dark.
 */
export function useTheme(): "light" | "dark" {
  return useSyncExternalStore(onThemeChange, paneTheme);
}

function paneTheme(): "light" | "dark" {
  const theme = hostTheme();
  if (theme !== "highContrast") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
