import { judgeCase, readCase } from "../../../src/workbench/score/judgeCase";
import { isReadingCase, trackerOf, type CaseRight, type ReadingCase } from "../../../src/workbench/score/readingCase";
import { casesReport } from "../../../src/workbench/score/scoreReport";
import { gridOf } from "../../sheets/grids";

const budget = gridOf([
  ["Item", "Budget", "Actual"],
  ["Rent", 500, 480],
  ["Power", 100, 130],
  ["Total", 600, 610],
]);
const caseOf = (right: CaseRight): ReadingCase => ({ file: "a.csv", area: "budget", difficulty: "none", right });
const judged = (right: CaseRight) => {
  const entry = caseOf(right);
  return judgeCase(entry, readCase(entry, budget));
};

test("only what a case names is compared", () => {
  expect(judged({ kind: "budget", rows: 2, roles: { plan: "B", actual: "Actual", forecast: null } }).differs).toEqual(
    [],
  );
  expect(judged({ plan_total: 600, actual_total: 610, unfavorable: [1, 2], cells: { B4: 600 } }).differs).toEqual([]);
  expect(judged({ rows: 3, plan_total: 1 }).differs).toEqual(["rows 2 for 3", "plan_total 600 for 1"]);
});

test("of several right answers the nearest counts, and what is asked is not sure", () => {
  expect(judged({ rows: 9, or: [{ rows: 2 }] }).differs).toEqual([]);
  expect(judged({ rows: 9, asks: "any", or: [{ rows: 3 }] })).toMatchObject({
    differs: ["rows 2 for 3"],
    wrongAndSure: true,
  });
});

test("a sheet that cannot be read is right where an error is", () => {
  const entry = caseOf({ error: true, says: "nothing" });
  expect(judgeCase(entry, { error: "There is nothing on it." }).differs).toEqual([]);
  expect(judgeCase(caseOf({ rows: 1 }), { error: "Broken." })).toMatchObject({
    differs: ["cannot be read: Broken."],
    wrongAndSure: false,
  });
});

test("a case says for which tracker it is read", () => {
  expect(trackerOf(caseOf({ rated: 2 }))).toBe("risk");
  expect(trackerOf({ ...caseOf({}), area: "kpi" })).toBe("kpi");
  expect(trackerOf(caseOf({ tracker: "kpi", rated: 2 }))).toBe("kpi");
  expect([isReadingCase(caseOf({})), isReadingCase({ file: "b.csv", kind: "budget" })]).toEqual([true, false]);
});

test("the report names each case and the shares by area", () => {
  const report = casesReport([judged({ rows: 2 }), judged({ rows: 3 })]);
  expect(report).toContain("a.csv: right\n");
  expect(report).toContain("a.csv: rows 2 for 3\n");
  expect(report).toMatch(/Cases that are wrong and sure +50\.0 %/);
});
