import { plainCulture } from "../../../src/taskpane/format/amount";
import { cellText } from "../../../src/taskpane/format/cell";

const text = (value: string | number | boolean, format?: string) => cellText(value, format, plainCulture);

describe("a cell as its sheet shows it", () => {
  it.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [1234.5, "0", "1235"],
    [1234.5, '#,##0.00 "dm";-#,##0.00 "dm"', "1,234.50"],
    [1234.5, "[$€-407] #,##0", "1,235"],
    [0.125, "0.0%", "12.5%"],
    [0.1 + 0.2, "General", "0.3"],
    [-3180, undefined, "−3180"],
    [46_023, "mmm yyyy", "Jan 2026"],
    [46_326, "dd\\.mm\\.yyyy", "31.10.2026"],
    [46_326.75, "m/d/yy h:mm", "10/31/26"],
    [true, "General", "TRUE"],
    ["#N/A", "#,##0", "#N/A"],
    ["<b>Rent</b>", "@", "<b>Rent</b>"],
    ["", "#,##0", ""],
  ])("writes %p under %p as %p", (value, format, shown) => {
    expect(text(value, format)).toBe(shown);
  });

  it("uses the workbook's decimal mark", () => {
    const culture = { decimal: ",", thousands: ".", dateOrder: "dmy" } as const;
    expect(cellText(1234.5, "#,##0.00", culture)).toBe("1.234,50");
    expect(cellText(1234.5, "General", culture)).toBe("1234,5");
  });
});
