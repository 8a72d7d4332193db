import type { FUniver } from "@univerjs/presets";
import { themes, type Theme } from "./themes";

/** Follows the theme that the person chooses, in the page and in the spreadsheet; begins with the system's. */
export class ThemeSwitch {
  current: Theme;

  constructor(
    select: HTMLSelectElement,
    private readonly spreadsheet: FUniver,
    private readonly changed: () => void,
  ) {
    this.current = themes[0];
    this.use(systemTheme());
    select.value = this.current.id;
    select.addEventListener("change", () => this.use(select.value));
  }

  private use(id: string): void {
    this.current = themes.find((theme) => theme.id === id) ?? themes[0];
    document.body.dataset.theme = this.current.id;
    this.spreadsheet.toggleDarkMode(this.current.isDark);
    this.changed();
  }
}

function systemTheme(): Theme["id"] {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
