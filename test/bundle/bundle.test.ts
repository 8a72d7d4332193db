import { productionBuild, type ProductionBuild } from "./productionBuild";

const KIB = 1024;

/** Strings that survive in every minified React. */
const REACT = /react\.(?:transitional\.)?element|react\.fragment/;

describe("production build", () => {
  let build: ProductionBuild;
  beforeAll(() => {
    build = productionBuild();
  }, 180_000);

  test("functions entry is at most 34 KiB gzipped", () => {
    expect(build.gzipped("functions.js")).toBeLessThanOrEqual(34 * KIB);
  });

  test("functions entry holds the functions and no React; the pane's chunk holds React", () => {
    expect(build.text("functions.js")).toContain('CustomFunctions.associate("VARIANCE"');
    expect(build.text("functions.js")).not.toMatch(REACT);
    expect(build.text("commands.js")).not.toMatch(REACT);
    expect(build.chunk("pane").some((file) => REACT.test(build.text(file)))).toBe(true);
  });

  test("pane's first chunk is at most 130 KiB gzipped and associates no functions", () => {
    const files = build.chunk("pane");
    const size = files.reduce((sum, file) => sum + build.gzipped(file), 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(130 * KIB);
    for (const file of files) expect(build.text(file)).not.toContain("CustomFunctions.associate");
  });

  test("the words of EXPLAIN are a script of their own, which associates no functions", () => {
    expect(build.text("functions.js")).toContain("explain.js");
    expect(build.gzipped("explain.js")).toBeLessThanOrEqual(48 * KIB);
    expect(build.text("explain.js")).not.toContain("CustomFunctions.associate");
  });

  test("what RISKSIM calculates with is a small script of its own, which associates no functions", () => {
    expect(build.text("functions.js")).toContain("risksim.js");
    expect(build.gzipped("risksim.js")).toBeLessThanOrEqual(8 * KIB);
    expect(build.text("risksim.js")).not.toContain("CustomFunctions.associate");
  });

  test("the pane's simulation is a small script of its own, for a worker: no React, no functions of the cells", () => {
    expect(build.gzipped("simulate.js")).toBeLessThanOrEqual(8 * KIB);
    expect(build.text("simulate.js")).not.toMatch(REACT);
    expect(build.text("simulate.js")).not.toContain("CustomFunctions");
    expect(build.text("simulate.js")).not.toContain("document.");
  });

  test("the page loads office.js from Microsoft, then functions, then commands, and nothing else", () => {
    const scripts = [...build.text("taskpane.html").matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(
      ([, src]) => src,
    );
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "commands.js",
    ]);
    expect(build.text("taskpane.html")).not.toMatch(/<script\b(?![^>]*\bsrc=)|<style\b|\bon\w+=|style=/);
  });

  test("the page's policy forbids all that is not named, and inline code altogether", () => {
    const page = build.text("taskpane.html");
    const [, policy] = /Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
    const directives = new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive]));
    expect(directives.get("default-src")).toBe("default-src 'none'");
    expect(directives.get("script-src")).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(directives.get("connect-src")).toBe("connect-src 'self'");
    expect(directives.get("worker-src")).toBe("worker-src 'self'");
    const [, nonce] = /data-style-nonce="([^"]+)"/.exec(page) ?? [];
    expect(directives.get("style-src")).toBe(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toContain("unsafe");
  });

  test("every function's help link leads to a page of the build, in the words of the function", () => {
    const { functions } = JSON.parse(build.text("functions.json"));
    expect(functions.length).toBeGreaterThanOrEqual(95);
    for (const { name, helpUrl } of functions) {
      const file = helpUrl.replace("https://toolkit.example.com/coo/", "");
      expect(build.files).toContain(file);
      expect(build.text(file)).toContain(`=COO.${name}(`);
    }
  });

  test("functions are called with the errors of their ranges", () => {
    expect(JSON.parse(build.text("functions.json"))).toMatchObject({ allowErrorForDataTypeAny: true });
  });

  test("nothing of the workbench is in it, and no development address", () => {
    for (const file of build.files.filter((name) => /\.(js|json|html|xml)$/.test(name))) {
      expect([file, build.text(file)]).not.toEqual([file, expect.stringMatching(/localhost|univer/i)]);
    }
  });
});
