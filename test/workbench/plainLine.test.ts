import { CommandProblem } from "../../src/workbench/cli/commandProblem";
import { refuseEmptyList } from "../../src/workbench/trackers/refuseEmptyList";
import { FileProblem } from "../../src/workbench/files/fileProblem";
import { plainLine } from "../../src/workbench/plainLine";

test("foreseen problems say their own line, everything else one that names no insides", () => {
  expect(plainLine(new FileProblem("a.csv is empty."))).toBe("a.csv is empty.");
  expect(plainLine(new CommandProblem("Give one\n  file."))).toBe("Give one file.");
  const unforeseen = "This did not work, for a reason that was not foreseen. The file is as it was.";
  for (const inside of [new TypeError("x is not a function"), new Error("ENOENT"), "text", undefined])
    expect(plainLine(inside)).toBe(unforeseen);
});

test("headings alone are no data yet", () => {
  const grid = (values: string[][]) => ({ sheet: "Plan", firstRow: 0, firstColumn: 0, values });
  expect(() => refuseEmptyList(grid([["Cost", "Plan"]]), 1)).toThrow('"Plan" has headings and no data yet');
  expect(() => refuseEmptyList(grid([["Budget 2026"], [""], ["Cost", "Plan"]]), 3)).toThrow("no data yet");
  expect(() => refuseEmptyList(grid([["Cost", "Plan"]]), 0)).toThrow("no data yet");
  expect(() => refuseEmptyList(grid([]), 0)).toThrow('"Plan" is empty: there is no data yet');
  expect(() =>
    refuseEmptyList(
      grid([
        ["Cost", "Plan"],
        ["Rent", "5"],
      ]),
      1,
    ),
  ).not.toThrow();
});
