import { hostTheme, onThemeChange } from "../../src/excel/theme";

/** A window that answers media queries, and an Office that may know its theme. */
class FakeWindow extends EventTarget {
  readonly queries = new Map<string, EventTarget & { matches: boolean }>();

  matchMedia(query: string) {
    const known = this.queries.get(query) ?? Object.assign(new EventTarget(), { matches: false });
    this.queries.set(query, known);
    return known;
  }

  set(query: string, matches: boolean) {
    const list = this.matchMedia(query);
    list.matches = matches;
    list.dispatchEvent(new Event("change"));
  }
}

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";
let page: FakeWindow;

function officeTheme(bodyBackgroundColor: string | undefined) {
  Object.assign(globalThis, { Office: { context: { officeTheme: bodyBackgroundColor && { bodyBackgroundColor } } } });
}

beforeEach(() => {
  page = new FakeWindow();
  Object.assign(globalThis, { window: page });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["#FFFFFF", "light"],
  ["#262626", "dark"],
  ["0A0A0A", "dark"],
  ["#E6E6E6", "light"],
])("Excel with the background %s is %s, whatever the system says", (background, theme) => {
  officeTheme(background);
  page.set(dark, theme === "light");
  expect(hostTheme()).toBe(theme);
});

test("the system's theme counts where Excel does not tell its own", () => {
  officeTheme(undefined);
  expect(hostTheme()).toBe("light");
  page.set(dark, true);
  expect(hostTheme()).toBe("dark");
});

test("the system's theme counts where there is no Office", () => {
  page.set(dark, true);
  expect(hostTheme()).toBe("dark");
});

test("a contrast theme of the system wins", () => {
  officeTheme("#FFFFFF");
  page.set(contrast, true);
  expect(hostTheme()).toBe("highContrast");
});

test("a change is told: of the system at once, of Excel when the person comes back to the pane", () => {
  officeTheme(undefined);
  const told: string[] = [];
  const stop = onThemeChange((theme) => told.push(theme));
  page.set(dark, true);
  officeTheme("#FFFFFF");
  page.dispatchEvent(new Event("focus"));
  expect(told).toEqual(["dark", "light"]);
  stop();
  page.set(dark, false);
  page.dispatchEvent(new Event("focus"));
  expect(told).toHaveLength(2);
});
