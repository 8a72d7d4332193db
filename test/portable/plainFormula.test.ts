import { plainFormula, registry, renderCall } from "../../src/portable/registry";

describe("plainFormula", () => {
  test("single cells give short formulas", () => {
    expect(plainFormula("VARIANCE", ["E26", "D26"])).toBe('IF(LEN(TRIM(E26))*LEN(TRIM(D26))=0,"",E26-D26)');
    expect(plainFormula("VARIANCE", ["E26", "D26", '"expense"'])).toBe(
      'IF(LEN(TRIM(E26))*LEN(TRIM(D26))=0,"",D26-E26)',
    );
    expect(plainFormula("BUDGETUSED", ["E26", "D26"])).toBe(
      'IF(LEN(TRIM(E26))*LEN(TRIM(D26))=0,"",IF(D26=0,NA(),E26/D26))',
    );
    expect(plainFormula("VARIANCEPCT", ["E26", "D26"])).toBe(
      'IF(LEN(TRIM(E26))=0,"",IF(OR(LEN(TRIM(D26))=0,D26=0),NA(),(E26-D26)/ABS(D26)))',
    );
    expect(plainFormula("REMAINING", ["D26", "E26"])).toBe('IF(LEN(TRIM(D26))*LEN(TRIM(E26))=0,"",D26-E26)');
    expect(plainFormula("YTD", ["D2:O2", "4"])).toBe("SUM(INDEX(D2:O2,1):INDEX(D2:O2,4))");
  });

  test("what is known of the cells makes them shorter", () => {
    const known = { filled: ["E26", "D26"], types: ["revenue", "expense"] };
    expect(plainFormula("VARIANCE", ["E26", "D26", "C26"], known)).toBe('IF(C26="revenue",E26-D26,D26-E26)');
    expect(plainFormula("VARIANCESTATUS", ["E26", "D26", "C26", "5%"], known)).toBe(
      'IF(ROUND(ABS(E26-D26)/ABS(D26+(D26=0))-5%*(D26<>0),12)<=0,"On plan",IF(IF(C26="revenue",E26>D26,E26<D26),"Favorable","Unfavorable"))',
    );
    expect(
      plainFormula("VARIANCE", ["E26", "D26", "C26"], { types: ["expense", "headcount"], filled: ["E26", "D26"] }),
    ).toBe("D26-E26");
  });

  test("a type of any word is checked", () => {
    expect(plainFormula("VARIANCE", ["1", "2", "C26"])).toBe(
      'IF(OR(LEN(TRIM(C26))=0,OR(C26="revenue",C26="asset",C26="ratio")),1-2,IF(OR(C26="expense",C26="headcount",C26="ratiolow"),2-1,#VALUE!))',
    );
    expect(plainFormula("VARIANCE", ["1", "2", '"cost"'])).toBe("#VALUE!");
  });

  test("ranges are taken item by item", () => {
    expect(plainFormula("VARIANCE", ["E2:E9", "D2:D9"])).toBe('IF(LEN(TRIM(E2:E9))*LEN(TRIM(D2:D9))=0,"",E2:E9-D2:D9)');
    expect(plainFormula("VARIANCE", ["Budget[Actual]", "Budget[Plan]"])).toBe(
      'IF(LEN(TRIM(Budget[Actual]))*LEN(TRIM(Budget[Plan]))=0,"",Budget[Actual]-Budget[Plan])',
    );
    expect(plainFormula("VARIANCE", ["Budget[[#This Row],[Actual]]", "5"])).toBe(
      'IF(LEN(TRIM(Budget[[#This Row],[Actual]]))=0,"",Budget[[#This Row],[Actual]]-5)',
    );
  });

  test("arguments that are formulas keep their meaning", () => {
    expect(plainFormula("VARIANCE", ["A1+A2", "B1-B2"])).toBe("A1+A2-(B1-B2)");
    expect(plainFormula("BUDGETUSED", ["A1+A2", "SUM(B1:B9)"])).toBe("IF(SUM(B1:B9)=0,NA(),(A1+A2)/SUM(B1:B9))");
    expect(plainFormula("VARIANCE", ["-A1", "-B1"])).toBe("-A1-(-B1)");
    expect(plainFormula("VARIANCE", ["'Q1 (2026)'!A1", '"5"'])).toBe(
      `IF(LEN(TRIM('Q1 (2026)'!A1))=0,"",'Q1 (2026)'!A1-"5")`,
    );
  });

  test("what plain Excel cannot say has no formula", () => {
    expect(plainFormula("YTD", ["{1,2,3}", "2"])).toBeNull();
    expect(plainFormula("FULLYEAR", ["A1:L1", "A2:L2", "3", "B9"])).toBeNull();
    expect(plainFormula("NOSUCH", ["A1"])).toBeNull();
  });
});

describe("renderCall", () => {
  test("writes the call in either style", () => {
    expect(renderCall("coo", "VARIANCE", ["E26", "D26"])).toBe("COO.VARIANCE(E26,D26)");
    expect(renderCall("plain", "remaining", ["D26", "E26"], { filled: ["D26", "E26"] })).toBe("D26-E26");
  });

  test("keeps the call where plain Excel has no formula", () => {
    expect(renderCall("plain", "YTD", ["{1,2,3}", "2"])).toBe("COO.YTD({1,2,3},2)");
  });
});

test("every function has its grade, and a formula unless only its value can stay", () => {
  for (const { name, grade, plain } of registry.values()) {
    expect({ name, grade, plain: plain !== undefined }).toEqual({ name, grade, plain: grade !== "value" });
  }
});
