import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { areas } from "../../../src/portable/areas";
import { helpPages } from "../../../src/workbench/help/helpPages";
import { readComments } from "../../../src/workbench/help/readComments";

const ROOT = resolve(__dirname, "../../..");
const FUNCTIONS = join(ROOT, "src/functions");
const FOLDER = join(ROOT, "assets/help");

test("the pages that are shipped are those that the comments make (npm run help)", () => {
  const pages = helpPages(FUNCTIONS);
  const shipped = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
  expect(shipped.sort()).toEqual([...pages.keys()].sort());
  for (const [file, html] of pages) expect([file, readFileSync(join(FOLDER, file), "utf8")]).toEqual([file, html]);
});

test("every function says what it gives, and has an example with its result", () => {
  for (const { id, returns, example } of readComments(FUNCTIONS).values()) {
    expect({ id, returns, example }).toEqual({
      id,
      returns: expect.stringMatching(/.{5,}/),
      example: { formula: expect.stringContaining(`COO.${id}(`), result: expect.stringMatching(/./) },
    });
  }
});

test("the contents name every function once, under its area", () => {
  const index = helpPages(FUNCTIONS).get("index.html") ?? "";
  for (const { title, functions } of areas) {
    expect(index).toContain(title.replace("&", "&amp;"));
    for (const { name } of functions) expect(index.split(`=COO.${name}(`)).toHaveLength(2);
  }
});

test("pages run nothing, fetch nothing and leave no text unescaped", () => {
  for (const [file, html] of helpPages(FUNCTIONS)) {
    expect([file, html]).not.toEqual([file, expect.stringMatching(/<script|<style|\bon\w+=|https?:\/\//)]);
    expect([file, html]).toEqual([file, expect.stringContaining("default-src 'none'")]);
    expect([file, html.match(/&(?!amp;|lt;|gt;|quot;)/g)]).toEqual([file, null]);
  }
});
