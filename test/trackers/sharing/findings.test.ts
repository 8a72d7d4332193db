import { outsideLinks } from "../../../src/portable/rewrite/outsideLinks";
import { fatesOf } from "../../../src/trackers/frozen/freeze";
import { findingsOf } from "../../../src/trackers/sharing/findings";

const cell = (row: number, formula: string, more: object = {}) => ({
  ...{ sheet: "Plan", row, column: 1, formula, value: 1, locked: false, block: null },
  ...more,
});

const nothing = { fates: [], sheets: [], names: [], trackers: [], properties: [], people: null };

test("a workbook without anything of ours has no findings", () => {
  const content = { row: 0, column: 0, formulas: [["=SUM(A1)", "=T[Plan]"]], values: [[1, 2]] };
  expect(findingsOf({ ...nothing, sheets: [{ name: "Plan", visibility: "Visible", content }] })).toEqual([]);
});

test("cells are found by what becomes of them", () => {
  const fates = fatesOf(
    [
      cell(1, "=COO.EMV(A1,B1)"),
      cell(2, "=COO.BRIDGE(A1:A3,B1:B3,C1:C3)"),
      cell(3, "=COO.EMV(A1,B1)", { value: "#NAME?" }),
      cell(4, "=_xldudf_COO_EMV(A1,B1)", { locked: true }),
      cell(5, "=COO.EMV([0]!Rate,1)"),
      cell(6, "=COO.VERSION()", { value: "#NAME?" }),
    ],
    "exact",
  );
  const found = findingsOf({ ...nothing, fates }).map(({ kind, places }) => [kind, places.map((place) => place.cell)]);
  expect(found).toEqual([
    ["stuck", ["B4", "B5", "B7"]],
    ["protected", ["B5"]],
    ["unreadable", ["B6"]],
    ["liveFunctions", ["B2", "B4"]],
    ["valueFunctions", ["B3"]],
  ]);
});

test("links, very hidden sheets, names and trackers are found", () => {
  const formulas = [
    ["='C:\\Reports\\[Plan.xlsx]S'!A1", '=HYPERLINK("\\\\server\\share\\a.xlsx")', "=[Book2.xlsx]S!A1"],
  ];
  const content = { row: 2, column: 0, formulas, values: [[1, 2, 3]] };
  const findings = findingsOf({
    ...nothing,
    sheets: [
      { name: "Deep", visibility: "VeryHidden", content },
      { name: "Budget", visibility: "Visible", content: { row: 0, column: 0, formulas: [], values: [] } },
    ],
    names: [
      { name: "Pace", sheet: null, formula: "=COO.EMV(A1,B1)", plain: "=A1*B1", locked: false },
      { name: "Made", sheet: "Deep", formula: "=COO.VERSION()", plain: null, locked: false },
    ],
    trackers: [
      { words: "Budget: its source has other rows now", sheet: "Budget" },
      { words: "Risks: its build did not end", sheet: "Gone" },
    ],
    properties: ["Author: Ada"],
    people: { names: ["Ada"], places: [{ sheet: "Budget", cell: "C3" }] },
  });
  expect(findings).toEqual([
    { kind: "names", places: [], about: ["Pace"] },
    { kind: "namesStay", places: [], about: ["Made (Deep)"] },
    {
      kind: "trackers",
      places: [{ sheet: "Budget", cell: "A1" }],
      about: ["Budget: its source has other rows now", "Risks: its build did not end"],
    },
    {
      kind: "workbookLinks",
      places: [
        { sheet: "Deep", cell: "A3" },
        { sheet: "Deep", cell: "C3" },
      ],
      about: ["Plan.xlsx", "Book2.xlsx"],
    },
    {
      kind: "localPaths",
      places: [
        { sheet: "Deep", cell: "A3" },
        { sheet: "Deep", cell: "B3" },
      ],
      about: ["C:\\Reports\\", "\\\\server\\share\\a.xlsx"],
    },
    { kind: "veryHidden", places: [], about: ["Deep"] },
    { kind: "properties", places: [], about: ["Author: Ada"] },
    { kind: "people", places: [{ sheet: "Budget", cell: "C3" }], about: ["Ada"] },
  ]);
});

test("columns of tables and words in quotes are no links", () => {
  for (const formula of ["=Budget[[#This Row],[Plan]]", '="[Book.xlsx]S!A1"', "=[@Plan]/2", "={1\\2}"])
    expect(outsideLinks(formula)).toEqual({ workbooks: [], paths: [] });
});
