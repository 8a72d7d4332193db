import { bucketCounts, bucketOf, sameCell } from "../../../src/trackers/budget/periodBuckets";

const january2026 = 46023;

describe("bucketOf", () => {
  test("gathers days into their month", () => {
    const bucket = bucketOf({ kind: "day", order: january2026 + 30, label: "31 Jan 2026" }, january2026 + 30);
    expect(bucket).toMatchObject({ cell: january2026, months: 1, period: { label: "Jan 2026", order: january2026 } });
  });

  test("keeps a year that is written as a number", () => {
    expect(bucketOf({ kind: "year", order: 2020, label: "2020" }, 2020)).toMatchObject({ cell: 2020, months: 0 });
  });

  test("keeps the source's words", () => {
    expect(bucketOf({ kind: "year", order: 2016, label: "FY15-16" }, "FY15-16")).toMatchObject({
      cell: "FY15-16",
      months: 0,
    });
  });

  test("starts a dated quarter on its first day", () => {
    const may = january2026 + 31 + 28 + 31 + 30;
    expect(bucketOf({ kind: "quarter", order: may, label: "Q2 2026" }, may)).toMatchObject({
      cell: january2026 + 90,
      months: 3,
    });
  });
});

describe("bucketCounts", () => {
  const january = bucketOf({ kind: "month", order: january2026, label: "Jan 2026" }, january2026);

  test.each([
    [january2026, true],
    [january2026 + 30.99, true],
    [january2026 + 31, false],
    [january2026 - 1, false],
    ["Jan 2026", false],
    ["", false],
  ])("counts %p: %p", (raw, counted) => {
    expect(bucketCounts(january, raw)).toBe(counted);
  });
});

test("sameCell compares as Excel does: case makes no difference, a number is not its text", () => {
  expect(sameCell("FY15", "fy15")).toBe(true);
  expect(sameCell(2020, "2020")).toBe(false);
  expect(sameCell(2020, 2020)).toBe(true);
});
