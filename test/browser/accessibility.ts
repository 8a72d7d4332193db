import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds that keeps people out, in the page and in the pane: "frame: rule (impact): element". */
export async function seriousFindings(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(findingsIn));
  return found.flat();
}

async function findingsIn(frame: Frame): Promise<string[]> {
  // Evaluated rather than added as a script element, which the pane's own content-security policy would refuse.
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const { violations: found } = await loaded.run(document, { iframes: false });
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      elements: nodes.map((node) => node.html.slice(0, 160)),
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, impact, elements }) =>
      elements.map((html) => `${frame.name() || "page"}: ${id} (${impact}): ${html}`),
    );
}
