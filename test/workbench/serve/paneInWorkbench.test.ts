import { paneInWorkbench } from "../../../src/workbench/serve/paneInWorkbench";

const loader = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

test("replaces Microsoft's loader and nothing else", () => {
  const page = `<head>${loader}</head><body><script defer src="functions.js"></script></body>`;
  const served = paneInWorkbench(page);
  expect(served).not.toContain("appsforoffice");
  const added = /<head>(.*)<\/head>/.exec(served)?.[1] ?? "";
  expect(served.replace(added, loader)).toBe(page);
  expect(added.match(/src="[^"]*"/g)?.every((source) => source.startsWith('src="/workbench/'))).toBe(true);
});

test("refuses a page that loads office.js never or twice", () => {
  expect(() => paneInWorkbench("<head></head>")).toThrow("0 times");
  expect(() => paneInWorkbench(loader + loader)).toThrow("2 times");
});
