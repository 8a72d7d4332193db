import { helpPages } from "../../../src/workbench/build/helpPages";

const metadata = {
  functions: [
    {
      id: "RUNRATE",
      name: "RUNRATE",
      description: 'Sums <b>"a" & b</b>.',
      parameters: [
        { name: "actuals", description: "Actual amounts.", repeating: true },
        { name: "method", description: "The method.", optional: true },
      ],
    },
    { id: "BRIDGE", name: "BRIDGE", description: "A bridge.", parameters: [] },
  ],
};

describe("helpPages", () => {
  const pages = helpPages(metadata);

  test("makes a page a function, by its id, and an index", () => {
    expect([...pages.keys()]).toEqual(["help/index.html", "help/bridge.html", "help/runrate.html"]);
  });

  test("shows how the function is written, with what may be left out in brackets", () => {
    expect(pages.get("help/runrate.html")).toContain("=COO.RUNRATE(actuals, …, [method])");
    expect(pages.get("help/bridge.html")).toContain("=COO.BRIDGE()");
  });

  test("writes descriptions as text, never as markup", () => {
    for (const file of ["help/runrate.html", "help/index.html"]) {
      expect(pages.get(file)).toContain("Sums &lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;.");
    }
  });

  test("lists the functions in alphabetical order, each with a link to its page", () => {
    const links = [...String(pages.get("help/index.html")).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(["bridge.html", "runrate.html"]);
  });
});
