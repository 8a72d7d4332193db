import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findLibreOffice } from "../libreoffice/findLibreOffice";
import { findBrowser } from "./findBrowser";

const before = { ...process.env };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coo-programs-"));
  delete process.env.CHROMIUM_PATH;
  delete process.env.SOFFICE_PATH;
  process.env.PATH = [join(folder, "nowhere"), folder].join(delimiter);
});

afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
}

test("finds a browser on the PATH", () => {
  const path = program("google-chrome");
  expect(findBrowser()).toBe(path);
});

test("takes the browser that CHROMIUM_PATH names before one on the PATH", () => {
  program("chromium");
  process.env.CHROMIUM_PATH = program("my-browser");
  expect(findBrowser()).toBe(join(folder, "my-browser"));
});

test("says so where CHROMIUM_PATH names nothing", () => {
  process.env.CHROMIUM_PATH = join(folder, "gone");
  expect(findBrowser).toThrow("which does not exist");
});

test("finds LibreOffice on the PATH", () => {
  const path = program("soffice");
  expect(findLibreOffice()).toBe(path);
});
