import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What hangs on the colors alone; everything else is the same in every theme. */
export const colorRules = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds that keeps people out, in the page and in the pane: "frame: rule (impact): element".
 *
 * @param rules - The rules to hold them against; without it, all there are.
 */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const found = await Promise.all(page.frames().map((frame) => findingsIn(frame, rules)));
  return found.flat();
}

async function findingsIn(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  // Evaluated rather than added as a script element, which the pane's own content-security policy would refuse.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const only = rules && { type: "rule" as const, values: [...rules] };
  const violations = await frame.evaluate(async (runOnly) => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const options = { iframes: false, resultTypes: ["violations" as const], ...(runOnly && { runOnly }) };
    const { violations: found } = await loaded.run(document, options);
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      elements: nodes.map((node) => node.html.slice(0, 160)),
    }));
  }, only);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, impact, elements }) =>
      elements.map((html) => `${frame.name() || "page"}: ${id} (${impact}): ${html}`),
    );
}
