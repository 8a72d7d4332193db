import {
  countField,
  flagField,
  oneOfField,
  readFields,
  rowsOf,
  sheetField,
  someOfField,
  textField,
  whereField,
  type Fields,
} from "../../../../src/trackers/kit/record/fields";
import { RecordValues } from "../../../../src/trackers/kit/record/recordValues";
import type { PlanCell } from "../../../../src/trackers/plan";

interface Kept {
  title: string;
  rows: number;
  sections: boolean;
  ids: "source" | "made";
  sparse: ("owner" | "unit" | "note")[];
  sheet: string;
  periods: number;
}

const fields: Fields<Kept> = {
  title: textField("Title", "What it is called"),
  rows: countField("Rows", "How many it has"),
  sections: flagField("Has sections", "Whether it has headings"),
  ids: oneOfField("Ids", ["source", "made"], "Whose ids they are"),
  sparse: someOfField("Said in some rows", ["owner", "unit", "note"], "What only some rows say"),
  sheet: sheetField("Table sheet", "Points at the sheet"),
  periods: whereField(({ sections }) => sections, countField("Periods", "Only with sections")),
};

const kept: Kept = {
  title: "Risks, and more",
  rows: 12,
  sections: true,
  ids: "made",
  sparse: ["note", "owner"],
  sheet: "It's (2)",
  periods: 4,
};

/** Rows as they stand in a workbook: words, numbers, and formulas with their text. */
const written = (rows: PlanCell[][]) =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      return typeof cell === "number" ? cell : "text" in cell ? cell.text : cell.formula;
    }),
  );

test("what fields keep is read back as it was, whatever the order of its rows", () => {
  const rows = written(rowsOf(fields, kept));
  expect(rows[5]).toEqual(["Table sheet", "='It''s (2)'!$A$1", "Points at the sheet"]);
  const read = readFields(fields, new RecordValues([...rows].reverse()));
  expect(read).toEqual({ ...kept, sparse: ["owner", "note"] });
});

test("a field that says nothing gives no row, and a record of before reads as none, no and the first word", () => {
  expect(written(rowsOf(fields, { ...kept, sections: false })).map(([name]) => name)).not.toContain("Periods");
  expect(readFields(fields, new RecordValues([]))).toEqual({
    title: "",
    rows: 0,
    sections: false,
    ids: "source",
    sparse: [],
    sheet: "",
    periods: 0,
  });
});
