import { tableForMail } from "../../../src/taskpane/actions/shareByMail";
import { startWorkbench } from "../../workbench/startWorkbench";

const hostile = `<img src=x onerror="alert('1')"> & co`;

async function startSheet() {
  const workbench = await startWorkbench({
    sheets: {
      Board: [
        ["Operating expense, USD", "", "", "", ""],
        ["", "", "", "", ""],
        ["", "", "", "", ""],
        ["Line", "Secret", "Actual", "Status", "Note"],
        [hostile, 1, 1234.5, "▲ Favorable", "two\nlines"],
        ["Hidden", 2, 3, "▼ Unfavorable", ""],
        ["'=1+1", 4, -0.25, "▼ Unfavorable", "x\ty"],
        ["", "", "", "", ""],
      ],
      Empty: [],
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Board");
    sheet.activate();
    sheet.getRange("A4:E4").format.font.bold = true;
    sheet.getRange("C5:C7").numberFormat = [["#,##0.00"], ["#,##0.00"], ["0.0%"]];
    sheet.getRange("A5:E5").format.fill.color = "#FFF9E8";
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("6:6").rowHidden = true;
    await context.sync();
  });
  return workbench;
}

test("the table shows what the sheet shows, without what is hidden, and text stays text", async () => {
  const { host } = await startSheet();
  host.resetCounts();
  const { html, text, rows, columns } = await tableForMail({ kind: "active" });
  expect([rows, columns]).toEqual([5, 4]);
  expect(text.split("\n")).toEqual([
    "Operating expense, USD\t\t\t",
    "\t\t\t",
    "Line\tActual\tStatus\tNote",
    `${hostile}\t1,234.50\t▲ Favorable\ttwo lines`,
    "'=1+1\t-25.0%\t▼ Unfavorable\tx y",
  ]);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</td>");
  expect(html).not.toMatch(/<img|Hidden|Secret/);
  expect(html).toMatch(/^<table style="[^"]*"><colgroup>(<col style="width:\d+px">){4}<\/colgroup>/);
  expect(html).toContain('<td colspan="4"');
  expect(html.match(/<th /g)).toHaveLength(4);
  const cell = (shown: string) => new RegExp(`<td style="([^"]*)">${shown}</td>`).exec(html)?.[1];
  expect(cell("1,234.50")).toMatch(/text-align:right.*background-color:#FFF9E8$/);
  expect(cell("▲ Favorable")).toMatch(/color:#00695C;.*mso-number-format:'\\@'$/);
  expect(cell("=1\\+1")).toContain("mso-number-format:'\\@'");
  expect(cell("two<br>lines")).toBeDefined();
  expect(host.counts.syncs).toBe(2);
});

test("only the selected cells go along, where they are asked for", async () => {
  await startSheet();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Board").getRange("A4:C400").select();
    await context.sync();
  });
  const { text } = await tableForMail({ kind: "selection" });
  expect(text).toBe(`Line\tActual\n${hostile}\t1,234.50\n'=1+1\t-25.0%`);
});

test("an empty sheet and one that is too large for a mail say so", async () => {
  await startSheet();
  await expect(tableForMail({ kind: "sheet", name: "Empty" })).rejects.toThrow("Nothing shows there.");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Empty").getRange("B2").values = [[1]];
    context.workbook.worksheets.getItem("Empty").getRange("CW52").values = [[1]];
    await context.sync();
  });
  await expect(tableForMail({ kind: "sheet", name: "Empty" })).rejects.toThrow(
    "It has 5,100 cells; a mail takes up to 5,000.",
  );
});
