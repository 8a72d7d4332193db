import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/taskpane/functions/catalogue";

/** Example and result of each worksheet function by its name, as the function's own comment has them. */
function examplesInComments(): Map<string, [string, string]> {
  const folder = join(__dirname, "../../../src/functions");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const pattern = /@customfunction (\S+)(?:(?!\*\/)[\s\S])*?@example (.+) \/\/=> (.+)/g;
  const found = texts.flatMap((text) => [...text.matchAll(pattern)]);
  return new Map(found.map(([, name, example, result]) => [name, [`=${example}`, result]]));
}

it("shows each function with the example of its own comment", () => {
  const examples = examplesInComments();
  expect(catalogue.size).toBeGreaterThan(0);
  for (const [name, { example, result }] of catalogue)
    expect([name, example, result]).toEqual([name, ...(examples.get(name) ?? [])]);
});
