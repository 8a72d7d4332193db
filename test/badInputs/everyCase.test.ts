import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { badInputs } from "./badInput";
import { elsewhere, open } from "./elsewhere";

const here = readdirSync(__dirname)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(__dirname, file), "utf8"))
  .join("\n");

test("every case is run by a test, or what is missing is said", () => {
  const ids = badInputs.map(({ id }) => id);
  const tried = ids.filter((id) => here.includes(`badInput("${id}"`));
  expect([...tried, ...Object.keys(elsewhere), ...Object.keys(open)].sort()).toEqual(ids);
});

test.each(Object.entries(elsewhere))("%s is run by a test of another folder", (_, [file, title]) => {
  const path = join(__dirname, "..", file);
  expect([file, existsSync(path)]).toEqual([file, true]);
  expect(readFileSync(path, "utf8")).toContain(title);
});
