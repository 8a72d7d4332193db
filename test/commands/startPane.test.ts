import { startPane } from "../../src/commands/startPane";

const mount = jest.fn();
let broken = false;
jest.mock("../../src/taskpane", () => {
  if (broken) throw new Error("Loading chunk pane failed");
  return { mount };
});

function page(root: object | null): void {
  Object.assign(globalThis, { document: { getElementById: (id: string) => (id === "pane" ? root : null) } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "document");
  jest.resetModules();
  mount.mockClear();
});

test("says in plain words why the pane stays empty where its chunk does not load", async () => {
  const root = { textContent: "" };
  page(root);
  broken = true;
  await startPane();
  broken = false;
  expect(mount).not.toHaveBeenCalled();
  expect(root.textContent).toContain("The pane could not be loaded");
});

test("starts the pane in the page's element", async () => {
  const root = {};
  page(root);
  await startPane();
  expect(mount).toHaveBeenCalledWith(root);
});

test("fails loudly on a page without an element for the pane", () => {
  page(null);
  expect(startPane).toThrow("no element for the pane");
});
