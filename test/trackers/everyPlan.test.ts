import { tokenize } from "@borgar/fx";
import type { Area, PlanCell, SheetPlan, WorkbookPlan } from "../../src/trackers/plan";
import { saysTheSamePlain } from "../../src/workbench/host/implicitIntersection";
import { goldenPlans } from "./golden/goldenPlans";

const plans = [...goldenPlans()];

test("there are plans of all kinds in both styles", () => {
  const kinds = new Set(plans.map(({ name }) => name.split(" ").slice(0, 2).join(" ")));
  expect([...kinds].sort()).toEqual([
    "budget coo",
    "budget plain",
    "compliance coo",
    "compliance plain",
    "kpi coo",
    "kpi plain",
    "risk coo",
    "risk plain",
  ]);
});

const isFormula = (cell: PlanCell): cell is { formula: string } =>
  cell !== null && typeof cell === "object" && "formula" in cell;

const isInside = (row: number, column: number, area: Area) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The formulas of a sheet, with those of its rules. */
function formulasOf(sheet: SheetPlan): string[] {
  const cells = [...sheet.blocks, ...sheet.exceptions].flatMap(({ cells }) => cells.flat());
  const filled = sheet.fills.flatMap(({ cells }) => cells);
  return [
    ...[...cells, ...filled].filter(isFormula).map(({ formula }) => formula),
    ...sheet.rules.map(({ formula }) => formula),
  ];
}

const found = (what: (plan: WorkbookPlan) => string[]) =>
  plans.flatMap(({ name, plan }) => what(plan).map((place) => `${name}: ${place}`));

describe("every plan", () => {
  test("has one formula for all rows of a table's column: what differs is a value or stands elsewhere", () => {
    const differing = found(({ sheets }) =>
      sheets.flatMap((sheet) =>
        sheet.tables.flatMap(({ area }) => {
          const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
          const single = [...sheet.blocks, ...sheet.exceptions].flatMap((block) =>
            block.cells.flatMap((line, down) =>
              line.flatMap((cell, across) =>
                isFormula(cell) && isInside(block.row + down, block.column + across, body) ? [cell.formula] : [],
              ),
            ),
          );
          const partial = sheet.fills.filter(
            (fill) =>
              isInside(fill.area.row, fill.area.column, body) &&
              (fill.area.row !== body.row || fill.area.rows !== body.rows),
          );
          return [...single, ...partial.map(({ cells }) => JSON.stringify(cells))];
        }),
      ),
    );
    expect(differing).toEqual([]);
  });

  test("has no validation on rows below a table, where it would keep the table from growing", () => {
    const below = found(({ sheets }) =>
      sheets.flatMap(({ tables, validations }) =>
        tables.flatMap(({ area }) =>
          validations
            .filter(({ area: ruled }) => ruled.row > area.row && ruled.row + ruled.rows > area.row + area.rows)
            .filter(({ area: ruled }) => ruled.column < area.column + area.columns)
            .map(({ area: ruled }) => JSON.stringify(ruled)),
        ),
      ),
    );
    expect(below).toEqual([]);
  });

  test("says the same where its formulas stand in a file as plain ones", () => {
    const broken = found(({ sheets, names }) => {
      const many = new Set(
        names.filter(({ refersTo }) => refersTo.includes(":")).map(({ name }) => name.toLowerCase()),
      );
      const isMany = (name: string) => many.has(name.toLowerCase());
      const formulas = sheets.flatMap(formulasOf).filter((formula) => !formula.includes("COO."));
      return [...new Set(formulas)].filter((formula) => !saysTheSamePlain(formula, isMany));
    });
    expect(broken).toEqual([]);
  });

  test("uses no TEXT(), whose format codes are read in the reader's language", () => {
    const texts = found(({ sheets, names }) =>
      [...sheets.flatMap(formulasOf), ...names.map(({ refersTo }) => refersTo)].filter((formula) =>
        tokenize(formula).some(({ type, value }) => type === "func" && value.toUpperCase() === "TEXT"),
      ),
    );
    expect(texts).toEqual([]);
  });
});
