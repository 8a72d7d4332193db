import { countWhere, sumWhere } from "../../../src/trackers/budget/matching";
import { misreadBySumifs } from "../../../src/trackers/kit/rows/misreadBySumifs";

const category = { range: "Budget_Category", is: "equal", cell: "$A5" } as const;
const words = { range: "Budget_Type", is: "oneOf", words: "Budget_ExpenseWords" } as const;
const month = { range: "Budget_Period", is: "within", start: "$A30", next: "EDATE($A30,1)" } as const;

describe("sumWhere", () => {
  test("writes SUMIFS with criteria that compare instead of carrying out what a key says", () => {
    expect(sumWhere("sumifs", "Budget_Plan", [category, month])).toBe(
      'SUMIFS(Budget_Plan,Budget_Category,"="&$A5,Budget_Period,">="&$A30,Budget_Period,"<"&EDATE($A30,1))',
    );
  });

  test("adds up the sums over a list of words", () => {
    expect(sumWhere("sumifs", "Budget_Plan", [category, words])).toBe(
      'SUMPRODUCT(SUMIFS(Budget_Plan,Budget_Category,"="&$A5,Budget_Type,Budget_ExpenseWords))',
    );
  });

  test("compares cell by cell where SUMIFS could misread a key", () => {
    expect(sumWhere("exact", "Budget_Plan", [category, words])).toBe(
      'SUMPRODUCT((Budget_Category=$A5)*ISNUMBER(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Budget_Type,"~","~~"),"*","~*"),"?","~?"),Budget_ExpenseWords,0)),Budget_Plan)',
    );
  });
});

describe("among errors", () => {
  test("a comparison that fails counts as not met", () => {
    expect(sumWhere("amongErrors", "Budget_Plan", [category, words])).toBe(
      'SUMPRODUCT(ISNUMBER(1/(Budget_Category=$A5))*ISNUMBER(MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(Budget_Type,"~","~~"),"*","~*"),"?","~?"),Budget_ExpenseWords,0)),Budget_Plan)',
    );
    expect(countWhere("amongErrors", [category])).toBe("SUMPRODUCT(--ISNUMBER(1/(Budget_Category=$A5)))");
  });
});

describe("countWhere", () => {
  test("counts rows whose amount is filled", () => {
    expect(countWhere("sumifs", [category, { range: "Budget_Actual", is: "filled", by: "number" }])).toBe(
      'COUNTIFS(Budget_Category,"="&$A5,Budget_Actual,">-1E+300")',
    );
  });

  test("turns a single comparison into a number", () => {
    expect(countWhere("exact", [category])).toBe("SUMPRODUCT(--(Budget_Category=$A5))");
  });
});

describe("misreadBySumifs", () => {
  test.each(["Travel", "2.1 Staffing", "R&D", "O'Brien", "Bücher", "", 100, "FY2017", "FY15-16"])(
    "%p is safe",
    (key) => {
      expect(misreadBySumifs(key)).toBe(false);
    },
  );

  test.each([
    "5*",
    "What?",
    "~x",
    ">10k",
    "=A1",
    "<5",
    "00123",
    "3-4",
    "1/2",
    "Jan-26",
    "March",
    "TRUE",
    "#N/A",
    " Travel",
    "Travel ",
    "x".repeat(251),
  ])("%p is compared cell by cell", (key) => {
    expect(misreadBySumifs(key)).toBe(true);
  });
});
