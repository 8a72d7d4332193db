import type { WorkbookPlan } from "../../src/trackers/plan";
import { area, emptySheet, format, put, words } from "../../src/trackers/kit/sheet/sheetBuilder";

/** A plan with one of each kind of thing, over the cells A1:B3 of a sheet "Export". */
export function minimalPlan(): WorkbookPlan {
  const shown = emptySheet("shown", "Shown");
  put(shown, 0, 0, [
    [words("Line"), words("Amount"), words("Twice")],
    [words("Rent"), { formula: "=Minimal_Amount" }, null],
    [words("Wages"), 7, null],
  ]);
  shown.fills.push({ area: area(1, 2, 2, 1), cells: [{ formula: "=B2*2" }] });
  shown.exceptions.push({ row: 2, column: 2, cells: [[14]] });
  format(shown, area(0, 0, 1, 3), { font: { bold: true }, fill: "#EEEEEE" });
  shown.widths.push({ column: 0, columns: 1, characters: 20 });
  shown.heights.push({ row: 0, rows: 1, points: 24 });
  shown.tables.push({ name: "MinimalLines", area: area(0, 0, 3, 3) });
  shown.rules.push({ area: area(1, 1, 2, 1), formula: "=B2>5", fill: "#FFEEEE" });
  shown.validations.push({ area: area(1, 0, 2, 1), list: ["Rent", "Wages"] });
  shown.charts.push({
    name: "Amounts",
    title: "Amounts",
    kind: "clusteredColumn",
    dataSheet: "shown",
    categories: area(1, 0, 2, 1),
    series: [{ name: "Amount", values: area(1, 1, 2, 1), look: "solid" }],
    place: area(5, 0, 10, 5),
    legend: false,
  });
  shown.freeze = { rows: 1, columns: 0 };
  shown.print = { landscape: true, titleRows: "1:1", footerLeft: "Minimal", footerRight: "&P" };
  const hidden = emptySheet("hidden", "Hidden");
  hidden.hidden = true;
  put(hidden, 0, 0, [[words("Kept")], [null]]);
  return {
    sheets: [shown, hidden],
    names: [{ name: "Minimal_Amount", refersTo: "=Export!$B$2" }],
    checks: [{ label: "Rent", sheet: "shown", row: 1, column: 1, expected: 5 }],
    open: "shown",
    doneMark: { sheet: "hidden", row: 1, column: 0 },
  };
}

export const minimalSource = {
  Export: [
    ["Line", "Amount"],
    ["Rent", 5],
  ],
};
