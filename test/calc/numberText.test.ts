import fc from "fast-check";
import { readNumberText } from "../../src/calc/numberText";

const value = (text: string, decimal?: "." | ",") => {
  const reading = readNumberText(text, decimal);
  return typeof reading === "string" ? reading : reading.value;
};

describe("readNumberText", () => {
  test.each([
    ["5", 5],
    ["-5", -5],
    ["+5", 5],
    ["\u22125", -5],
    ["0", 0],
    ["0.5", 0.5],
    [".5", 0.5],
    ["5.", 5],
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["12,34,567.50", 1234567.5],
    ["1234.567", 1234.567],
    ["0,125", 0.125],
    ["12,5", 12.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234\u00a0567", 1234567],
    ["1\u202f234,5", 1234.5],
    ["1'234.50", 1234.5],
    ["1’234’567", 1234567],
    ["(500)", -500],
    ["($1,500.25)", -1500.25],
    ["$(500)", -500],
    ["500-", -500],
    ["12%", 0.12],
    ["12.5 %", 0.125],
    ["(3%)", -0.03],
    ["€ 1.200,00", 1200],
    ["1.200,00 €", 1200],
    ["-$5", -5],
    ["$-5", -5],
    ["EUR 5", 5],
    ["5 EUR", 5],
    ["US$ 20", 20],
    ["20 kr.", 20],
    ["Fr. 20", 20],
    ["CHF 1'000.50", 1000.5],
    ["  42  ", 42],
    ["1.5E+3", 1500],
    ["-0", 0],
  ])("reads %j as %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    "",
    " ",
    "-",
    "–",
    "--",
    "n/a",
    "abc",
    "$",
    "%",
    "()",
    "( )",
    "1/2",
    "3-4",
    "SEPT2",
    "12E5",
    "00123",
    "007",
    "1234567890123456789",
    "+49 30 1234",
    "1.2.3",
    "192.168.1.1",
    "1,23,4567",
    "12 34",
    "1,234.567.890",
    "1.234,567,890",
    "1 234'567",
    "(-5)",
    "--5",
    "5%%",
    "$5$",
    "KPI 5",
    "2026-01-05",
    "1e5",
    "Infinity",
    "0x10",
    "5 apples",
  ])("does not take %j for a number", (text) => {
    expect(value(text)).toBe("notANumber");
  });

  test.each(["1,234", "1.234", "-12,500", "(1.200)", "€ 1.200", "12.500%"])("leaves %j open", (text) => {
    expect(value(text)).toBe("ambiguous");
  });

  test("settles an open one by the sheet's decimal mark", () => {
    expect(value("1,234", ".")).toBe(1234);
    expect(value("1,234", ",")).toBe(1.234);
    expect(value("(1.200)", ",")).toBe(-1200);
    expect(value("12.500%", ".")).toBe(0.125);
  });

  test("is not changed by the decimal mark where there is one reading", () => {
    expect(value("1,234.50", ",")).toBe(1234.5);
    expect(value("1.234,50", ".")).toBe(1234.5);
  });

  test("reads every number as English and German Excel write it", () => {
    const amounts = fc.integer({ min: -1e13, max: 1e13 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amounts, (amount) => {
        const written = (locale: string) =>
          amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(value(written("en-US"))).toBe(amount + 0);
        expect(value(written("de-DE"))).toBe(amount + 0);
        expect(value(written("fr-FR"))).toBe(amount + 0);
        expect(value(written("en-IN"))).toBe(amount + 0);
      }),
    );
  });

  test("takes time in proportion to the text's length", () => {
    for (const piece of ["1,", "1 ", "(", "-", "1.", " ", "$", "9", "1'", "((1"]) {
      const text = piece.repeat(200_000 / piece.length);
      const start = process.hrtime.bigint();
      readNumberText(text);
      expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(400);
    }
  });
});
