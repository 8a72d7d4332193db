import { settles } from "../browser/settles";
import { PaneTests, type PaneOptions, type TestPane } from "./openPane";
import { letterOf, sampleHeaders } from "./sample";
import { tracker } from "./tracker";

const [plan, actual] = [letterOf("Plan"), letterOf("Actual")];

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

let pane: TestPane;
async function open(options: PaneOptions = {}) {
  pane = await tests.open({ hash: "#budget", ...options });
  await pane.page.getByRole("combobox", { name: "Sheet with the budget" }).waitFor();
  return pane.page;
}
afterEach(async () => {
  const { page, troubles } = pane;
  await page.close();
  expect(troubles).toEqual([]);
});

const button = (name: string | RegExp) => pane.page.getByRole("button", { name });
const select = (name: string) => pane.page.getByRole("combobox", { name, exact: true });
const text = (words: string | RegExp) => pane.page.getByText(words);
const focused = () => pane.page.evaluate(() => document.activeElement?.textContent ?? "");
const builds = async () => (await pane.calls()).filter((call) => call === "buildBudget").length;

const failure = {
  what: "The tracker was not built.",
  why: "Excel stopped answering.",
  next: "Remove what is left, then try again.",
  leftovers: ["Budget tracker"],
};

it("goes from the sheet to a reconciled tracker in two clicks", async () => {
  pane = await tests.open();
  await button("Set up Budget tracker").click();
  await text("Header in row 4 · 288 lines").waitFor();
  await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
  await button("Build tracker").click();
  await pane.page.getByRole("heading", { name: "Budget tracker is ready" }).waitFor();
  await text("Reconciled: 214 figures agree").waitFor();
  await settles(focused, "Budget tracker is ready");
});

it("goes the same way by keyboard alone", async () => {
  pane = await tests.open();
  const { keyboard } = pane.page;
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if ((await focused()) === words) return;
      await keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not lead to “${words}”.`);
  };
  await button("Set up Budget tracker").waitFor();
  await tabTo("Set up Budget tracker");
  await keyboard.press("Enter");
  await button("Build tracker").waitFor();
  await settles(focused, "Budget tracker");
  await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
  await tabTo("Build tracker");
  await keyboard.press("Space");
  await text("Reconciled: 214 figures agree").waitFor();
  await tabTo("Open");
});

describe("the preview", () => {
  it("shows roles over their columns and strikes out what does not count", async () => {
    await open();
    const table = pane.page.getByRole("table");
    await table.waitFor();
    const heads = await table.getByRole("columnheader").allTextContents();
    expect(heads).toHaveLength(1 + sampleHeaders.length);
    expect(heads).toEqual(
      expect.arrayContaining([
        `Plan${plan} Plan`,
        `Actual${actual} Actual`,
        expect.stringMatching(/^Category. Category$/),
      ]),
    );
    const struck = button("Row 293, left out: total");
    await struck.focus();
    await text(/names a sum of other rows/)
      .first()
      .waitFor();
    expect(await struck.evaluate((node) => getComputedStyle(node.closest("tr") as Element).textDecorationLine)).toBe(
      "line-through",
    );
  });
});

describe("questions", () => {
  it("keep the tracker from being built until they are answered", async () => {
    await open({ scenario: { doubtful: true } });
    const build = button("Build tracker");
    await text("Answer 1 question above first.").waitFor();
    expect(await build.getAttribute("aria-disabled")).toBe("true");
    await build.click({ force: true });
    expect(await builds()).toBe(0);
    await button("Go to the question").click();
    await settles(focused, `${actual}: Amount 2`);
    await pane.page.keyboard.press("Enter");
    await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
    expect(await select("Actual").inputValue()).toBe(actual);
    await text("Your choice").waitFor();
    await build.click();
    await text("Reconciled: 214 figures agree").waitFor();
  });

  it("can be asked again", async () => {
    await open({ scenario: { doubtful: true } });
    await button(`${actual}: Amount 2`).click();
    await button("Undo my choices").click();
    await text("Answer 1 question above first.").waitFor();
  });
});

describe("columns", () => {
  it("change at once, and the figures with them", async () => {
    await open();
    const planned = pane.page.getByRole("group", { name: "Expense", exact: true }).getByRole("definition").first();
    await planned.waitFor();
    expect(await planned.textContent()).toContain("13,646,750");
    await select("Plan").selectOption(actual);
    await select("Actual").selectOption(plan);
    await expect(pane.calls()).resolves.toContain(`choose {"plan":"${actual}","actual":"${plan}"}`);
    expect(await planned.textContent()).toContain("11,295,944.23");
  });

  it("say why they were recognized", async () => {
    await open();
    await button("Why Plan?").click();
    await text('The header "Plan" says plan, and it holds amounts.').waitFor();
  });

  it("take a column from the role that had it", async () => {
    await open();
    await select("Plan").selectOption(plan);
    await select("Note").selectOption(plan);
    expect(await select("Note").inputValue()).toBe(plan);
    expect(await select("Plan").inputValue()).not.toBe(plan);
  });

  it("name the cells in which numbers stand as text, and lead there", async () => {
    await open();
    await text(
      `In column ${actual}, 2 numbers stand as text (${actual}104, ${actual}155). They count as numbers.`,
    ).waitFor();
    await button("Show them").click();
    await expect(pane.calls()).resolves.toContain(`openSheet FY2026 budget export ${actual}104`);
  });
});

describe("options", () => {
  it("are closed under one line and change the tracker", async () => {
    const page = await open();
    const options = page.locator("details", { hasText: "On plan within 5 %" });
    expect(await options.getAttribute("open")).toBeNull();
    await options.locator("summary").click();
    await page.getByLabel("Title").fill("Operations FY2026");
    await page.getByLabel("On plan within").fill("2,5");
    await select("Formulas in the cells").selectOption("coo");
    await text("On plan within 2.5 % · Actual plus the plan that is left · COO functions").waitFor();
    await button("Build tracker").click();
    await page.getByRole("heading", { name: "Operations FY2026 is ready" }).waitFor();
  });

  it("do not let a tracker be built on a tolerance that is none", async () => {
    const page = await open();
    await page.locator("summary", { hasText: "On plan within 5 %" }).click();
    await page.getByLabel("On plan within").fill("a lot");
    await page.getByRole("alert").getByText("A number from 0 to 100.").waitFor();
    await text("Correct the options first.").waitFor();
  });
});

describe("headline figures", () => {
  it("are short, and in full on hover and focus", async () => {
    const page = await open();
    const group = page.getByRole("group", { name: "Expense", exact: true });
    const short = group.locator(".short").first();
    const full = group.locator(".full").first();
    await short.waitFor();
    expect(await short.textContent()).toBe("13.6 M");
    expect((await full.boundingBox())?.width).toBeLessThan(2);
    await group.getByText("Plan", { exact: true }).hover();
    expect(await full.textContent()).toBe("13,646,750");
    expect((await full.boundingBox())?.width).toBeGreaterThan(40);
    await page.mouse.move(0, 0);
    expect((await full.boundingBox())?.width).toBeLessThan(2);
    await button("Why Note?").focus();
    for (
      let presses = 0;
      presses < 12 && !(await group.evaluate((node) => node === document.activeElement));
      presses++
    ) {
      await page.keyboard.press("Tab");
    }
    expect((await full.boundingBox())?.width).toBeGreaterThan(40);
  });
});

describe("a build", () => {
  it("happens once, however often the button is pressed", async () => {
    await open({ scenario: { buildDelay: 30 } });
    await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
    await button("Build tracker").dblclick();
    await text("Reconciled: 214 figures agree").waitFor();
    expect(await builds()).toBe(1);
  });

  it("says what it is at, holds the page, and can be canceled", async () => {
    const page = await open({ scenario: { buildDelay: 600 } });
    await button("Build tracker").and(page.locator(":not([aria-disabled=true])")).click();
    await page.getByRole("progressbar", { name: "Building the tracker" }).waitFor();
    await text(/Writing the sheets|Calculating/).waitFor();
    expect(await button("Functions").isDisabled()).toBe(true);
    await button("Cancel").click();
    await page.getByRole("alert").getByText("The workbook is as it was.").waitFor();
    await settles(focused, "Build tracker");
    expect(await button("Functions").isEnabled()).toBe(true);
  });

  it("that fails says what, why and what next, and takes away what is left", async () => {
    const page = await open({ scenario: { buildFails: failure } });
    await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
    await button("Build tracker").click();
    const alert = page.getByRole("alert");
    await alert.getByText("The tracker was not built.").waitFor();
    await alert.getByText("Excel stopped answering. Left in the workbook: Budget tracker.").waitFor();
    await alert.getByText("Remove what is left, then try again.").waitFor();
    await button("Remove leftovers").click();
    await alert.waitFor({ state: "detached" });
    await expect(pane.calls()).resolves.toContain("removeLeftovers Budget tracker");
  });

  it("whose figures differ names them and leads to their cells", async () => {
    await open({ scenario: { differ: 2 } });
    await text("2 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
    await button("Build tracker").click();
    await text("2 of 214 figures differ").waitFor();
    await button("Show Travel, actual in Budget tracker, cell D31").click();
    await expect(pane.calls()).resolves.toContain("openSheet Budget tracker D31");
  });
});

describe("sheets", () => {
  it("that are empty, or that trackers wrote, are not offered", async () => {
    await open({ scenario: { trackers: [tracker()] } });
    expect(await select("Sheet with the budget").locator("option").allTextContents()).toEqual([
      "FY2026 budget export",
      "Notes (hidden)",
    ]);
  });

  it("of one row alone have no data yet, which is no riddle about columns", async () => {
    await open();
    await select("Sheet with the budget").selectOption("Notes");
    await text("There is no data yet: the sheet has headings only.").waitFor();
  });

  it("that cannot be read say why, and are read again", async () => {
    const lookFails = {
      what: "The sheet was not read.",
      why: "A cell is being edited.",
      next: "Press Enter.",
      leftovers: [],
    };
    await open({ scenario: { lookFails } });
    await pane.page.getByRole("alert").getByText("A cell is being edited.").waitFor();
    await pane.page.evaluate(
      () => delete (window as unknown as { scenario: { lookFails?: unknown } }).scenario.lookFails,
    );
    await button("Try again").click();
    await text("Header in row 4 · 288 lines").waitFor();
  });
});

describe("plan and actual on two sheets", () => {
  it("are offered to be joined, shown as one list, built, and taken apart again", async () => {
    await open({ scenario: { apart: true } });
    await text('The actuals may be on the sheet "Booked".').waitFor();
    await text(/on both sheets, 0 only planned, 0 only with actuals/).waitFor();
    await button("Join the two sheets").click();
    await text(/Plan from ".*", actual from "Booked"/).waitFor();
    await text("3 sheets, 1 table, 2 charts; nothing else is touched").waitFor();
    await button("Take the join back").click();
    await text('The actuals may be on the sheet "Booked".').waitFor();
    await button("Join the two sheets").click();
    await button("Build tracker").click();
    await text("Reconciled: 214 figures agree").waitFor();
  });
});

it("forgets what an earlier build chose, and asks again", async () => {
  await open({ scenario: { doubtful: true, remembered: { actual: letterOf("Actual") } } });
  await text("its choices are remembered").waitFor();
  await text(/nothing else is touched/).waitFor();
  expect(await button("Build tracker").isEnabled()).toBe(true);
  await button("Forget them").click();
  await text(/Which column holds the actuals/).waitFor();
  expect(await text("its choices are remembered").count()).toBe(0);
  expect(await pane.calls()).toContainEqual(expect.stringMatching(/^forget /));
});
