import { callOne, column } from "./callFunction";

/** Functions that give one figure of a range, which skips blanks: good arguments, and which of them is the range. */
const RANGE_FUNCTIONS: { id: string; range: number[]; rest: unknown[] }[] = [
  { id: "LOSSEXCEEDANCE", range: [10, 20, 30], rest: [20] },
  { id: "CONTINGENCY", range: [10, 20, 30], rest: [] },
  { id: "VALUEATRISK", range: [10, 20, 30], rest: [] },
  { id: "EXPECTEDSHORTFALL", range: [10, 20, 30], rest: [0.5] },
  { id: "PROCESSCAPABILITY", range: [10, 12, 11], rest: [0, 20] },
  { id: "CPK", range: [10, 12, 11], rest: [0, 20] },
  { id: "CPM", range: [10, 12, 11], rest: [0, 20] },
  { id: "PROCESSPERFORMANCE", range: [10, 12, 11], rest: [0, 20] },
  { id: "PPK", range: [10, 12, 11], rest: [0, 20] },
  { id: "RTY", range: [0.9, 0.8, 0.5], rest: [] },
  { id: "HHI", range: [30, 50, 20], rest: [] },
  { id: "NPS", range: [10, 9, 3], rest: [] },
  { id: "NPSERROR", range: [10, 9, 3], rest: [0.9] },
  { id: "FINISHFORECAST", range: [3, 5, 4], rest: [20, null, null, null, 3] },
  { id: "HOWMANY", range: [3, 5, 4], rest: [5, null, 3] },
  { id: "TURNOVER", range: [1, 2, 3], rest: [50] },
];

describe.each(RANGE_FUNCTIONS)("$id", ({ id, range, rest }) => {
  const result = callOne(id, column(...range), ...rest);

  test("normal: one figure, of a column as of a row", () => {
    expect(typeof result).toBe("number");
    expect(callOne(id, [range], ...rest)).toBe(result);
  });

  test("blank: blanks are skipped, not counted as 0", () => {
    expect(callOne(id, column(null, range[0], "", range[1], "  ", range[2]), ...rest)).toBe(result);
  });

  test("text: numbers as text count, other text is named with its place", () => {
    expect(callOne(id, column(...range.map(String)), ...rest)).toBe(result);
    expect(callOne(id, column(range[0], "abc"), ...rest)).toMatchObject({
      error: "#VALUE!",
      reason: expect.stringMatching(/^[A-Z]\w*, row 2, column 1: "abc" is not a number\.$/),
    });
  });

  test("error: one in the range is the result", () => {
    expect(callOne(id, column(range[0], "#DIV/0!", range[2]), ...rest)).toMatchObject({ error: "#DIV/0!" });
  });

  test("boundary: nothing at all is no answer", () => {
    expect(callOne(id, column(null, null), ...rest)).toMatchObject({
      error: expect.stringMatching(/^#(N\/A|VALUE!)$/),
    });
  });

  test("array: 30,000 values", () => {
    const many = Array.from({ length: 30_000 }, (_, at) => [range[at % 3]]);
    expect(typeof callOne(id, many, ...rest)).toBe("number");
  });
});
