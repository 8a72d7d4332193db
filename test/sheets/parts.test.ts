import { accountTypeOf, accountTypeOfCategory, accountTypeOfHeading } from "../../src/sheets/accountWords";
import { columnIndex, columnLetter } from "../../src/sheets/columnLetter";
import { readDateText } from "../../src/sheets/dateText";
import { meaningOf } from "../../src/sheets/meaning";
import { decimalEvidence, numberOf } from "../../src/sheets/numberColumn";
import { readPeriodText } from "../../src/sheets/periodText";
import { calendarDay, dateSerial } from "../../src/sheets/serialDate";
import { verticalFormula } from "../../src/sheets/totalFormula";
import { totalWord } from "../../src/sheets/totalWords";
import { wordsOf } from "../../src/sheets/words";

describe("serial dates", () => {
  // Serial numbers as Excel's 1900 date system shows them.
  it.each([
    [{ year: 1900, month: 1, day: 1 }, 1],
    [{ year: 1900, month: 2, day: 28 }, 59],
    [{ year: 1900, month: 3, day: 1 }, 61],
    [{ year: 2024, month: 2, day: 29 }, 45351],
    [{ year: 2026, month: 1, day: 1 }, 46023],
  ])("%j is %d and back", (day, serial) => {
    expect(dateSerial(day)).toBe(serial);
    expect(calendarDay(serial)).toEqual(day);
  });

  it("lose the time of day", () => {
    expect(calendarDay(46023.75)).toEqual({ year: 2026, month: 1, day: 1 });
  });
});

describe("dates as text", () => {
  it.each([
    "2026-01-31",
    "2026/1/31",
    "31.01.2026",
    "31-Jan-26",
    "January 31, 2026",
    "31 janvier 2026",
    "2026-01-31T08:00:00Z",
  ])("%s is one day", (text) => expect(readDateText(text)).toEqual({ serial: 46053 }));

  it("keeps both readings of day and month", () => {
    expect(readDateText("03/04/2026")).toEqual({ dmy: 46115, mdy: 46085 });
    expect(readDateText("25/04/2026")).toEqual({ dmy: 46137, mdy: null });
  });

  it.each(["31.02.2026", "Room 12", "12", "1/2", "2026-13-01"])("%s is none", (text) =>
    expect(readDateText(text)).toBeNull(),
  );
});

describe("periods as text", () => {
  it.each([
    ["2013", "year", 2013, "2013"],
    ["FY2017", "year", 2017, "FY2017"],
    ["FY 17", "year", 2017, "FY2017"],
    ["FY15-16", "year", 2016, "FY15-16"],
    ["2015/16", "year", 2016, "2015-16"],
    ["Jan-26", "month", 46023, "Jan 2026"],
    ["January 2026", "month", 46023, "Jan 2026"],
    ["2026-01", "month", 46023, "Jan 2026"],
    ["01/2026", "month", 46023, "Jan 2026"],
    ["février 2026", "month", 46054, "Feb 2026"],
    ["März 2026", "month", 46082, "Mar 2026"],
    ["Q3 2026", "quarter", 46204, "Q3 2026"],
    ["2026 Q3", "quarter", 46204, "Q3 2026"],
    ["T3 2026", "quarter", 46204, "Q3 2026"],
    ["Q3", "quarter", 3, "Q3"],
    ["March", "month", 3, "Mar"],
    ["Week 12", "number", 12, "Week 12"],
  ])("%s is a %s", (text, kind, order, label) => {
    expect(readPeriodText(text)).toEqual({ kind, order, label });
  });

  it.each(["Marketing", "12", "Q5 2026", "2026-13", "FY", "May be"])("%s is none", (text) => {
    expect(readPeriodText(text)).toBeNull();
  });

  it("takes 2011-12 for a month unless the column counts years", () => {
    expect(readPeriodText("2011-12")?.label).toBe("Dec 2011");
    expect(readPeriodText("2011-12", true)).toEqual({ kind: "year", order: 2012, label: "2011-12" });
  });
});

describe("the decimal mark of a column", () => {
  it.each([
    [["1.200,50"], ","],
    [["1,234,567"], "."],
    [["1,234", "99.5"], "."],
    [["$1,234"], "."],
    [["1,234", "5,678"], null],
    [["1.200,50", "1,200.50"], null],
    [["1,200", "3,400", "5,600", "7,800", "850", "90"], "."],
    [["1,200", "3,400", "5,600", "7,800", "850", "1850"], null],
    [["Rent", "n/a"], null],
  ])("of %j is %s", (texts, mark) => expect(decimalEvidence(texts).mark).toBe(mark));

  it("settles only what is open", () => {
    expect(numberOf("1,234", ".")).toBe(1234);
    expect(numberOf("1,234", ",")).toBe(1.234);
    expect(numberOf("1.200,50", ".")).toBe(1200.5);
    expect(numberOf("1,234", null)).toBeNull();
    expect(numberOf("Pending", ".")).toBeNull();
    expect(numberOf(true, ".")).toBeNull();
    expect(numberOf("", ".")).toBeNull();
    expect(numberOf(0, null)).toBe(0);
  });
});

describe("header words", () => {
  it("come apart in every spelling", () => {
    expect(wordsOf("Fiscal_Year")).toEqual(["fiscal", "year"]);
    expect(wordsOf("ExpenseRevenue")).toEqual(["expense", "revenue"]);
    expect(wordsOf("Réalisé\n2026 (€)")).toEqual(["realise", "2026"]);
    expect(wordsOf("% of Budget")).toEqual(["%", "of", "budget"]);
  });

  it("mean what the longest phrase says", () => {
    expect([...meaningOf(["cost", "center"]).keys()]).toEqual(["department"]);
    expect(meaningOf(["budget", "year"]).has("plan")).toBe(false);
    expect(meaningOf(["forecasted", "actual"]).has("forecast")).toBe(true);
  });
});

describe("words for sums", () => {
  const none = new Set<string>();

  it.each([
    ["Total", "total"],
    ["TOTAL:", "total"],
    ["Sub-total", "subtotal"],
    ["Sous-total", "subtotal"],
    ["Zwischensumme", "subtotal"],
    ["Gesamtsumme", "total"],
    ["Total général", "total"],
    ["Grand Total 2026", "total"],
    ["Total expenses", "total"],
    ["Net income", "result"],
  ])("%s names a %s", (label, kind) => {
    const word = totalWord(label, none);
    expect(word?.kind).toBe(kind);
    expect(word?.weight).toBeGreaterThanOrEqual(3);
  });

  it("need more than a word for what may be an item", () => {
    expect(totalWord("Total Rewards Program", none)?.weight).toBeLessThan(2.5);
    expect(totalWord("Total Rewards Program", new Set(["rewards program"]))?.weight).toBeGreaterThan(2.5);
  });

  it.each(["TotalEnergies fuel", "Salaries", "Subtitles", ""])("%s names none", (label) => {
    expect(totalWord(label, none)).toBeNull();
  });
});

describe("formulas down a column", () => {
  it.each([
    ["=SUM(B4:B6)", true, [[4, 6]]],
    [
      "=B14+B4+B7+B2",
      true,
      [
        [14, 14],
        [4, 4],
        [7, 7],
        [2, 2],
      ],
    ],
    ["=SUBTOTAL(9,$B$4:$B$6)", true, [[4, 6]]],
    [
      "=B5-B9",
      true,
      [
        [5, 5],
        [9, 9],
      ],
    ],
    ["=B15*0.1", false, [[15, 15]]],
  ])("%s", (formula, adds, ranges) => {
    expect(verticalFormula(formula, "B", 20)).toEqual({ adds, wholeColumn: false, ranges });
  });

  it.each(["=B2-C2", "=SUM(C2:N2)", "=Other!B4+Other!B5", "=SUM(A1:C9)", "=5+3", "500"])("%s is none", (formula) => {
    expect(verticalFormula(formula, "B", 20)).toBeNull();
  });

  it("may name the whole column of a table", () => {
    expect(verticalFormula("=SUBTOTAL(109,[Amount])", "B", 20)?.wholeColumn).toBe(true);
  });
});

describe("words for account types", () => {
  it("are read in a column, a heading and a category", () => {
    expect(["E", "R", "Expenses", "Einnahmen", "Fund"].map(accountTypeOf)).toEqual([
      "expense",
      "revenue",
      "expense",
      "revenue",
      null,
    ]);
    expect(accountTypeOfHeading("Operating expenses")).toBe("expense");
    expect(accountTypeOfCategory("Ticket sales")).toBe("revenue");
    expect(accountTypeOfCategory("Cost of sales")).toBe("expense");
    expect(accountTypeOfCategory("Miscellaneous")).toBeNull();
  });
});

describe("column letters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [16383, "XFD"],
  ])("%d is %s and back", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
    expect(columnIndex(letter)).toBe(index);
  });
});
