import { openBytes } from "../../../src/workbench/files/openBytes";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The cells' values of a file's only sheet, row by row; blanks as "". */
function valuesOf(bytes: Uint8Array, name = "budget.csv"): unknown[][] {
  const [sheet] = openBytes(name, bytes).sheets;
  const rows = Math.max(...sheet.cells.keys()) + 1;
  const columns = Math.max(...[...sheet.cells.values()].flatMap((line) => [...line.keys()])) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet.cells.get(row)?.get(column)?.value ?? ""),
  );
}

describe("a CSV file", () => {
  it.each([
    ["commas and LF", "Item,Plan\nRent,10\n"],
    ["semicolons and CRLF", "Item;Plan\r\nRent;10\r\n"],
    ["tabs and CR alone", "Item\tPlan\rRent\t10\r"],
  ])("is read with %s", (_, text) => {
    expect(valuesOf(utf8(text))).toEqual([
      ["Item", "Plan"],
      ["Rent", 10],
    ]);
  });

  it("is read in UTF-8 with and without a mark, in UTF-16 and in the code page of Windows", () => {
    const expected = [["Größe"], ["5 €"]].map(([text]) => [text]);
    const text = "Größe\n5 € x\n";
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const cp1252 = Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65, 10, 0x35, 0x20, 0x80, 0x20, 0x78, 10]);
    for (const bytes of [utf8(text), Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), utf16, cp1252]) {
      expect(valuesOf(bytes)).toEqual([expected[0], ["5 € x"]]);
    }
  });

  it("keeps separators and line ends in quotes, and what looks like a formula as text", () => {
    const [sheet] = openBytes("x.csv", utf8('Item,Note\n"Rent, office","two\nlines"\n=1+1,-cmd\n')).sheets;
    expect(sheet.cells.get(1)?.get(0)?.value).toBe("Rent, office");
    expect(sheet.cells.get(1)?.get(1)?.value).toBe("two\nlines");
    expect(sheet.cells.get(2)?.get(0)).toEqual({ value: "=1+1", forcedText: true });
  });

  it("takes no comma before decimals for one that parts thousands", () => {
    expect(valuesOf(utf8("Unit;Plan;Actual\n%;30,5 %;2,8\nEUR;1.200;1 180,50\n"))).toEqual([
      ["Unit", "Plan", "Actual"],
      ["%", "30,5 %", "2,8"],
      ["EUR", "1.200", "1 180,50"],
    ]);
    expect(valuesOf(utf8('Plan\n"1,200"\n"12,34,567.5"\n1.5\n"2,8"\n')).flat()).toEqual([
      "Plan",
      1200,
      1234567.5,
      1.5,
      "2,8",
    ]);
  });

  it("gives its sheet a name that Excel allows", () => {
    expect(openBytes("a:very/long*name of a file that goes on.csv", utf8("a")).sheets[0].name).toHaveLength(31);
  });
});

describe("a file that is no workbook", () => {
  it("is refused in one line", () => {
    expect(() => openBytes("empty.csv", new Uint8Array())).toThrow("empty.csv is empty.");
    expect(() => openBytes("old.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toThrow("old .xls file");
    expect(() => openBytes("broken.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toThrow(
      "broken.xlsx is damaged",
    );
    expect(() => openBytes("picture.png", Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]))).toThrow(
      "neither an .xlsx nor a .csv",
    );
  });
});
