import type { Page } from "playwright-core";
import { PaneTests } from "./openPane";
import { muchToSettle, someFunctions } from "./shareReports";

let tests: PaneTests;
beforeAll(async () => {
  tests = await PaneTests.start();
});
afterAll(() => tests.close());

test("a workbook that needs nothing is ready to share", async () => {
  const { page, calls } = await tests.open();
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Ready to share").waitFor();
  expect(await page.getByRole("button", { name: "Make portable" }).count()).toBe(0);
  expect(await calls()).toContain("checkSharing exact");
});

test("a finding leads to its cells, and the workbook is made portable and taken back", async () => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: someFunctions } });
  await page.getByText("2 things to settle before sharing").waitFor();
  const finding = page.getByRole("article", { name: "214 cells with COO functions" });
  expect(await finding.getByText("and 208 more cells").count()).toBe(1);
  await finding.getByRole("button", { name: "Show Budget lines H2" }).click();
  await page.getByLabel("Your readers have").selectOption("Excel 2021 or Microsoft 365");
  await page.getByRole("button", { name: "Make portable" }).click();
  await page.getByText("215 cells hold plain formulas now.").first().waitFor();
  await page.getByText("215 cells compared: all show the same as before.").waitFor();
  await page.getByText("Ready to share").waitFor();
  await page.getByRole("button", { name: "Bring functions back" }).click();
  await page.getByText("215 cells hold their functions again.").first().waitFor();
  await page.getByText("2 things to settle before sharing").waitFor();
  expect(await calls()).toEqual(
    expect.arrayContaining(["openSheet Budget lines H2", "makePortable lambda", "bringBack []"]),
  );
});

test("a person chooses what becomes of cells that were changed since", async () => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: muchToSettle } });
  await page.getByLabel("What to do with Budget lines, cell H7").selectOption("Bring the function back");
  await page.getByLabel("What to do with Budget lines, cell H8").selectOption("Keep what is there");
  await page.getByRole("button", { name: "Bring functions back" }).click();
  await page.getByText("12 cells hold their functions again.").first().waitFor();
  expect(await calls()).toContain('bringBack [["Budget lines!H7","function"],["Budget lines!H8","keep"]]');
});

test("what is stuck is repaired", async () => {
  const { page } = await tests.open({ hash: "#share", scenario: { share: muchToSettle } });
  await page.getByRole("button", { name: "Repair" }).click();
  await page.getByText("3 formulas entered again.").first().waitFor();
  expect(await page.getByRole("button", { name: "Repair" }).count()).toBe(0);
});

test("a failure says what happened, and the page stays", async () => {
  const shareFails = { what: "The workbook was not made portable.", why: "", next: "Try again.", leftovers: [] };
  const { page } = await tests.open({ hash: "#share", scenario: { share: someFunctions, shareFails } });
  await page.getByRole("button", { name: "Make portable" }).click();
  await page.getByRole("alert").getByText("The workbook was not made portable.").waitFor();
  await page.getByText("2 things to settle before sharing").waitFor();
});

test("a few cells show what readers see now and then, and a copy opens without touching the workbook", async () => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: someFunctions } });
  const see = page.getByRole("table");
  await see.waitFor();
  const rows = await see.getByRole("row").allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, " "))).toEqual([
    "As it is Made portable",
    "Budget lines H2",
    '#NAME? once it calculates 1,234.50 stays live =IF(LEN(F2)*LEN(E2)=0,"",-1*(F2-E2))',
    "Budget lines I2",
    "#NAME? once it calculates −4.2% stays live =IF(E2=0,NA(),(F2-E2)/ABS(E2))",
    "Risk heat map C2",
    "#NAME? once it calculates 18,400 stays this value",
  ]);
  await page.getByRole("button", { name: "Open a portable copy" }).press("Enter");
  await page.getByText("The copy is open: 214 plain formulas and 1 value in place of functions.").first().waitFor();
  await page.getByText("2 things to settle before sharing").waitFor();
  expect(await calls()).toContain("openPortableCopy exact");
});

test("where Excel opens no copies, the page says so and what to do", async () => {
  const { page } = await tests.open({ hash: "#share", scenario: { share: muchToSettle } });
  await page.getByText("This Excel opens no copies from here.").waitFor();
  expect(await page.getByRole("button", { name: "Open a portable copy" }).count()).toBe(0);
});

test("people's names are looked for when a person asks, and do not count against sharing", async () => {
  const { page, calls } = await tests.open({ hash: "#share" });
  await page.getByText("Ready to share").waitFor();
  await page.getByRole("checkbox", { name: "Look for people's names in comments and notes" }).press("Space");
  const found = page.getByRole("article", { name: "1 person named in comments and notes" });
  await found.getByRole("button", { name: "Show Budget lines M9" }).press("Enter");
  await page.getByText("Ready to share").waitFor();
  expect(await calls()).toContain("openSheet Budget lines M9");
});

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item.getType(type)).text();
    return { html: await text("text/html"), text: await text("text/plain") };
  });

const closeCommand = () => {
  document.execCommand = () => false;
};

const closeClipboard = () => {
  navigator.clipboard.write = () => Promise.reject(new DOMException("Refused", "NotAllowedError"));
};

test.each([
  ["the copy command", closeClipboard],
  ["the newer way to the clipboard alone", closeCommand],
])("a table for a mail is copied by %s", async (_, close) => {
  const { page, calls } = await tests.open({ hash: "#share", scenario: { share: someFunctions } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(close);
  await page.getByLabel("What to copy").selectOption("Budget tracker");
  await page.getByRole("button", { name: "Copy as a table" }).press("Enter");
  await page.getByText("Copied: 12 rows, 4 columns. Paste it into your mail.").first().waitFor();
  const { html, text } = await clipboard(page);
  expect(html).toMatch(/<th style="[^"]*text-align: ?left[^"]*">Line &amp; more<\/th>/);
  expect(text).toBe("Line & more");
  expect(await calls()).toContain('tableForMail {"kind":"sheet","name":"Budget tracker"}');
});

test("where the clipboard stays closed, the text is there to copy by hand", async () => {
  const { page } = await tests.open({ hash: "#share" });
  await page.evaluate(closeClipboard);
  await page.evaluate(closeCommand);
  await page.getByRole("button", { name: "Copy as a table" }).click();
  const area = page.getByRole("textbox", { name: "The table as text" });
  await area.waitFor();
  expect(await area.inputValue()).toBe("Line & more");
  expect(await area.evaluate((node: HTMLTextAreaElement) => [node.selectionStart, node.selectionEnd])).toEqual([0, 11]);
});

test("a table that is too large says so, and what to do", async () => {
  const mailFails = { what: "The table was not copied.", why: "Too large.", next: "Select a part.", leftovers: [] };
  const { page } = await tests.open({ hash: "#share", scenario: { mailFails } });
  await page.getByRole("button", { name: "Copy as a table" }).click();
  await page.getByRole("alert").getByText("The table was not copied.").waitFor();
});

describe("cells that wait for their function", () => {
  const line = "12 cells wait for their function.";

  test("are told once, in one line, and repaired from there", async () => {
    const { page, calls } = await tests.open({ scenario: { waiting: 12 } });
    await page.getByText(line).waitFor();
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Trackers" }).click();
    await page.getByRole("button", { name: "Repair" }).press("Enter");
    await page.getByText("12 formulas entered again.").waitFor();
    expect(await page.getByText(line).count()).toBe(0);
    expect((await calls()).filter((call) => /countWaiting|repair/.test(call))).toEqual([
      "countWaitingCells",
      "countWaitingCells",
      "repairFormulas",
    ]);
  });

  test("are not told again after Not now", async () => {
    const { page } = await tests.open({ scenario: { waiting: 12 } });
    await page.getByRole("button", { name: "Not now" }).press("Enter");
    expect(await page.getByText(line).count()).toBe(0);
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByText("Ready to share").waitFor();
    await page.getByRole("button", { name: "Trackers" }).click();
    await page.getByText("This sheet looks like a budget").waitFor();
    expect(await page.getByText(line).count()).toBe(0);
  });

  test("are not spoken of where they have found it a moment later, nor where there are none", async () => {
    const starting = await tests.open({ scenario: { waiting: 12, waitingLater: 0 } });
    const { page, calls } = await tests.open();
    await page.getByText("This sheet looks like a budget").waitFor();
    await page.waitForTimeout(2500);
    expect(await page.getByText("for their function").count()).toBe(0);
    expect(await calls()).toContain("countWaitingCells");
    expect((await starting.calls()).filter((call) => call === "countWaitingCells")).toHaveLength(2);
    expect(await starting.page.getByText("for their function").count()).toBe(0);
  });
});
