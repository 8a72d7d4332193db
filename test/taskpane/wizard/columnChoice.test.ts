import { choose } from "../../../src/taskpane/actions/workbook";
import { columnChoice, leadingRoles, withChoice } from "../../../src/taskpane/wizard/columnChoice";
import { columnOptions } from "../../../src/taskpane/wizard/columnOptions";
import { letterOf } from "../sample";
import { operationsBudget } from "../../../src/workbench/sample/operationsBudget";

const look = choose({ grid: operationsBudget() }, {});

describe("what fills a role", () => {
  it("is the recognized column with its first cell as the sheet shows it", () => {
    expect(columnChoice(look, "plan")).toMatchObject({ value: letterOf("Plan"), sample: "186,000.00", chosen: false });
    expect(columnChoice(look, "period")).toMatchObject({ value: letterOf("Period"), sample: "Jan 2026" });
  });

  it("is none where the sheet has no such column", () => {
    expect(columnChoice(look, "forecast")).toMatchObject({ value: "none", sample: "" });
  });

  it("is the person's choice once there is one", () => {
    const chosen = choose(look, { note: "none", type: "expense" });
    expect(columnChoice(chosen, "note")).toMatchObject({ value: "none", chosen: true });
    expect(columnChoice(chosen, "type")).toMatchObject({ value: "expense", chosen: true });
  });
});

it("shows the roles at once that are filled or needed", () => {
  expect(leadingRoles(look)).toEqual(["category", "department", "period", "type", "plan", "actual", "note"]);
});

describe("a further choice", () => {
  it("takes its column away from the role that it was chosen for", () => {
    expect(withChoice({ plan: "F", note: "none" }, "actual", "F")).toEqual({ note: "none", actual: "F" });
  });

  it("leaves other answers alone", () => {
    expect(withChoice({ plan: "F", note: "none" }, "department", "none")).toEqual({
      plan: "F",
      note: "none",
      department: "none",
    });
  });
});

describe("amounts that have no column of their own", () => {
  const grid = (values: (string | number)[][]) => ({ sheet: "Export", firstRow: 0, firstColumn: 0, values });

  it("are said by the rows", () => {
    const rows = choose(
      {
        grid: grid([
          ["Item", "Version", "Amount"],
          ["Wages", "Budget", 300],
          ["Wages", "Actuals", 295],
        ]),
      },
      {},
    );
    expect(columnChoice(rows, "actual")).toMatchObject({ value: "layout", chosen: false, confidence: 0.95 });
    expect(columnOptions(rows.source, "actual")[0]).toEqual({
      value: "layout",
      label: "Rows where column B says Actuals",
    });
    expect(columnChoice(rows, "forecast").value).toBe("none");
  });

  it("are periods across", () => {
    const months = choose(
      {
        grid: grid([
          ["Operating budget 2026", "", "", ""],
          ["Item", "Jan", "Feb", "Mar"],
          ["Wages", 300, 310, 290],
          ["Rent", 40, 41, 40],
        ]),
      },
      {},
    );
    expect(columnChoice(months, "plan").value).toBe("layout");
    expect(columnOptions(months.source, "plan")[0].label).toBe("3 columns, Jan to Mar");
  });
});
