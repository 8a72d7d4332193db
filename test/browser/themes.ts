import type { Page } from "playwright-core";
import { colorRules, seriousFindings } from "./accessibility";

const themes = ["Light", "Dark", "High contrast"] as const;

/** What axe finds on the page and in the pane as they stand, in each theme, and where: a list that should be empty. */
export async function findingsInEveryTheme(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({ forcedColors: theme === "High contrast" ? "active" : "none" });
    // Fluent fades from one color to the next; they are measured when they have arrived.
    await page.waitForTimeout(500);
    const findings = await seriousFindings(page, theme === "Light" ? undefined : colorRules);
    found.push(...findings.map((finding) => `${theme}: ${finding}`));
  }
  return found;
}
