import { settles } from "../browser/settles";
import { PaneTests, type PaneOptions, type TestPane } from "./openPane";
import { tracker } from "./tracker";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

let pane: TestPane;
async function open(options?: PaneOptions) {
  pane = await tests.open(options);
  await pane.page.getByRole("heading", { level: 1 }).waitFor();
  return pane.page;
}
afterEach(async () => {
  const { page, troubles } = pane;
  await page.close();
  expect(troubles).toEqual([]);
});

const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
const heading = (name: string | RegExp) => pane.page.getByRole("heading", { name });
const text = (words: string | RegExp) => pane.page.getByText(words);
const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the trackers page", () => {
  it("says what the active sheet could become", async () => {
    await open();
    await text("This sheet looks like a budget").waitFor();
    await text("288 lines, plan and actual").waitFor();
    await text("No tracker yet. What you build appears here.").waitFor();
  });

  it("does not take a sheet without rows for a budget", async () => {
    await open({ scenario: { active: "Notes" } });
    await text("There is no data yet on this sheet").waitFor();
  });

  it("does not offer a tracker of a tracker", async () => {
    await open({ scenario: { active: "Budget tracker", trackers: [tracker()] } });
    await text("This sheet belongs to a tracker").waitFor();
  });

  it("looks at the sheet that became active meanwhile", async () => {
    const page = await open();
    await text("This sheet looks like a budget").waitFor();
    await page.evaluate(() => {
      (window as unknown as { scenario: { active: string } }).scenario.active = "Notes";
      window.dispatchEvent(new Event("focus"));
    });
    await text("There is no data yet on this sheet").waitFor();
  });

  it("says why nothing can be built in a locked workbook", async () => {
    await open({ scenario: { locked: "The workbook is open for reading only." } });
    await text("The workbook is open for reading only.").waitFor();
    expect(await button("Set up Budget tracker").isDisabled()).toBe(true);
    expect(await button(/Plan against actual/).isDisabled()).toBe(true);
  });

  it("says so where the active sheet is empty", async () => {
    await open({ scenario: { active: "Empty" } });
    await text('Sheet "Empty" is empty, so there is no table to read.').waitFor();
  });

  it("says why a sheet could not be read, and looks again", async () => {
    const failure = {
      what: "The sheet could not be read.",
      why: "A cell is being edited.",
      next: "Press Enter.",
      leftovers: [],
    };
    await open({ scenario: { lookFails: failure } });
    await text("A cell is being edited.").waitFor();
    await pane.page.evaluate(
      () => delete (window as unknown as { scenario: { lookFails?: unknown } }).scenario.lookFails,
    );
    await button("Look again").click();
    await text("This sheet looks like a budget").waitFor();
  });

  it("shows gray lines first, then what it is at", async () => {
    await open({ scenario: { delay: 1500 }, first: watchLoading });
    await pane.page.getByRole("progressbar", { name: "Reading the workbook" }).waitFor();
    await text("This sheet looks like a budget").waitFor();
    expect(await pane.page.evaluate(() => document.documentElement.dataset.loadingBegan)).toBe("gray lines");
  });
});

/** Notes in the page what it shows first of something that is being read, however long the test takes to look. */
function watchLoading(): void {
  const observer = new MutationObserver(() => {
    const busy = document.querySelector("[aria-busy]");
    if (!busy) return;
    observer.disconnect();
    document.documentElement.dataset.loadingBegan = busy.querySelector("[role=progressbar]") ? "bar" : "gray lines";
  });
  observer.observe(document, { childList: true, subtree: true });
}

describe("a tracker in the workbook", () => {
  it("opens", async () => {
    await open({ scenario: { trackers: [tracker()] } });
    await button("Open").click();
    await expect(pane.calls()).resolves.toContain("openSheet Budget tracker");
  });

  it("is refreshed, and the page says what changed", async () => {
    await open({ scenario: { trackers: [tracker()] } });
    await button("Refresh").click();
    await heading("Budget tracker is up to date").waitFor();
    await text("3 new rows added.").waitFor();
    await text("1 row no longer in the source: kept and marked.").waitFor();
    await text("Reconciled: 214 figures agree").waitFor();
  });

  it("is removed only after a second word, and the safe one has the focus", async () => {
    await open({ scenario: { trackers: [tracker()] } });
    await button("Remove").click();
    await text(/^Remove Budget tracker and its 2 sheets\?/).waitFor();
    await settles(focused, "Keep");
    await pane.page.keyboard.press("Escape");
    await button("Open").waitFor();
    await settles(focused, "Remove");
    await button("Remove").click();
    await button("Remove").click();
    await text("No tracker yet. What you build appears here.").waitFor();
    const removals = (await pane.calls()).filter((call) => call.startsWith("removeTracker"));
    expect(removals).toEqual(["removeTracker _coo"]);
  });

  it("cannot be refreshed without its source, and says so", async () => {
    await open({ scenario: { trackers: [tracker({ state: "missing source" })] } });
    await text("Source sheet is gone").waitFor();
    expect(await button("Refresh").isDisabled()).toBe(true);
    expect(await button("Remove").isEnabled()).toBe(true);
  });
});

describe("the ribbon", () => {
  it("leads to the wizard", async () => {
    await open({ hash: "#budget" });
    await pane.page.getByRole("combobox", { name: "Sheet with the budget" }).waitFor();
  });

  it("leads on while the pane is open", async () => {
    const page = await open();
    await page.evaluate(() => (window.location.hash = "#functions"));
    await heading("Functions").waitFor();
  });

  it("refreshes the one tracker and shows its page", async () => {
    await open({ hash: "#refresh", scenario: { trackers: [tracker()] } });
    await heading("Budget tracker is up to date").waitFor();
  });

  it("refreshes all trackers that can be", async () => {
    const trackers = [
      tracker(),
      tracker({ id: "_coo2", title: "Second" }),
      tracker({ id: "_coo3", title: "Third", state: "missing source" }),
    ];
    await open({ hash: "#refresh", scenario: { trackers } });
    const done = pane.page.getByRole("region", { name: "Refreshed" }).getByRole("listitem");
    await done.nth(1).waitFor();
    expect(await done.allTextContents()).toEqual([
      expect.stringMatching(/^Budget trackerReconciled: 214 figures agree\. 3 new rows added\./),
      expect.stringMatching(/^SecondReconciled/),
    ]);
  });

  it("says so where there is nothing to refresh", async () => {
    await open({ hash: "#refresh" });
    await text("Nothing to refresh.").waitFor();
  });
});

describe("the functions page", () => {
  it("finds a function and shows it in full", async () => {
    await open({ hash: "#functions" });
    await text("2 functions").waitFor();
    await pane.page.getByRole("searchbox", { name: "Search functions" }).fill("plan");
    await text("1 function").waitFor();
    await text("VARIANCE").first().click();
    await text("=COO.VARIANCE(actual, plan, [type])").waitFor();
    await text(/=COO\.VARIANCE\(120,100,"expense"\) gives -20/).waitFor();
    await text("In plain Excel").waitFor();
  });

  it("says so where nothing is found", async () => {
    await open({ hash: "#functions" });
    await pane.page.getByRole("searchbox", { name: "Search functions" }).fill("<img src=x>");
    await text("No function for “<img src=x>”. Try a single word, such as “forecast”.").waitFor();
  });
});
