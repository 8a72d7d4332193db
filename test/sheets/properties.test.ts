import fc from "fast-check";
import { exactSum } from "../../src/calc/sum";
import type { CellValue } from "../../src/sheets/grid";
import { readSheet } from "../../src/sheets/readSheet";
import type { Source, SourceLine } from "../../src/sheets/source";
import { gridOf } from "./grids";

interface BudgetTable {
  headers: string[];
  rows: CellValue[][];
}

const cents = fc.integer({ min: -5_000_000, max: 90_000_000 }).map((value) => value / 100);
const maybeCents = fc.option(cents, { nil: "" as const, freq: 6 });
const months = ["Jan-26", "Feb-26", "Mar-26", "Apr-26", "May-26"];

const columns: { header: fc.Arbitrary<string>; cell: fc.Arbitrary<CellValue> }[] = [
  {
    header: fc.constantFrom("Category", "Line item", "Cost type", "Kostenart", "Rubrique"),
    cell: fc.constantFrom("Salaries", "Rent", "Travel", "Software", "Insurance", "Repairs"),
  },
  {
    header: fc.constantFrom("Department", "Cost center", "Agency", "Abteilung"),
    cell: fc.constantFrom("Plant", "Shop", "Fleet", "Head office"),
  },
  { header: fc.constantFrom("Period", "Month"), cell: fc.constantFrom(...months) },
  { header: fc.constantFrom("Budget", "Planned", "Adopted budget", "Soll"), cell: cents },
  { header: fc.constantFrom("Actual", "Actuals", "Spent", "Ist"), cell: maybeCents },
  { header: fc.constantFrom("Comment", "Notes"), cell: fc.constantFrom("", "", "see contract", "booked late") },
];

/** A tidy budget: category and plan always, the other columns perhaps, four to thirty lines. */
const budgetTable: fc.Arbitrary<BudgetTable> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
  .chain(([department, period, actual, note]) => {
    const used = columns.filter((_, at) => [true, department, period, true, actual, note][at]);
    return fc.record({
      headers: fc.tuple(...used.map(({ header }) => header)) as fc.Arbitrary<string[]>,
      rows: fc.array(fc.tuple(...used.map(({ cell }) => cell)) as fc.Arbitrary<CellValue[]>, {
        minLength: 4,
        maxLength: 30,
      }),
    });
  });

function read({ headers, rows }: BudgetTable): Source {
  return readSheet(gridOf([headers, ...rows]));
}

function rolesByHeader(source: Source): Record<string, string | null> {
  return Object.fromEntries(source.columns.map(({ header, role }) => [header, role]));
}

/** A line without its place. */
function content({ category, department, period, plan, actual, note }: SourceLine): string {
  return JSON.stringify([category, department, period, plan, actual, note]);
}

function totals(source: Source): number[] {
  return [source.lines.map(({ plan }) => plan ?? 0), source.lines.map(({ actual }) => actual ?? 0)].map(exactSum);
}

const runs = { numRuns: 150 };

describe("reading a sheet", () => {
  it("gives a column its role wherever it stands", () => {
    fc.assert(
      fc.property(budgetTable, fc.infiniteStream(fc.nat()), (table, stream) => {
        const order = table.headers.map((_, at) => ({ at, key: stream.next().value as number }));
        order.sort((a, b) => a.key - b.key);
        const moved = {
          headers: order.map(({ at }) => table.headers[at]),
          rows: table.rows.map((row) => order.map(({ at }) => row[at])),
        };
        const roles = rolesByHeader(read(table));
        expect(Object.values(roles)).toEqual(expect.arrayContaining(["category", "plan"]));
        expect(rolesByHeader(read(moved))).toEqual(roles);
      }),
      runs,
    );
  });

  it("does not depend on the order of the lines", () => {
    fc.assert(
      fc.property(budgetTable, (table) => {
        const turned = read({ ...table, rows: [...table.rows].reverse() });
        const straight = read(table);
        expect(turned.lines.map(content).sort()).toEqual(straight.lines.map(content).sort());
        expect(rolesByHeader(turned)).toEqual(rolesByHeader(straight));
      }),
      runs,
    );
  });

  it("does not depend on empty margins", () => {
    fc.assert(
      fc.property(budgetTable, fc.nat(6), fc.nat(4), fc.nat(5), (table, above, left, below) => {
        const margin = new Array<CellValue>(left).fill("");
        const width = left + table.headers.length;
        const empty = (count: number): CellValue[][] =>
          Array.from({ length: count }, () => new Array<CellValue>(width).fill(""));
        const rows = [table.headers, ...table.rows].map((row) => [...margin, ...row]);
        const framed = readSheet(gridOf([...empty(above), ...rows, ...empty(below)]));
        const bare = read(table);
        expect(framed.lines.map(content)).toEqual(bare.lines.map(content));
        expect(framed.headerRow).toBe(bare.headerRow + above);
        expect(framed.lines[0].row).toBe(bare.lines[0].row + above);
      }),
      runs,
    );
  });

  it("counts the same with a row of totals as without", () => {
    fc.assert(
      fc.property(
        budgetTable,
        fc.constantFrom("Total", "Grand total", "Gesamtsumme", "Total général"),
        (table, word) => {
          const bare = read(table);
          const sum = table.headers.map((_, at): CellValue => {
            const numbers = table.rows.map((row) => row[at]).filter((value) => typeof value === "number");
            return numbers.length > 0 ? exactSum(numbers) : "";
          });
          sum[0] = word;
          expect(totals(read({ ...table, rows: [...table.rows, sum] }))).toEqual(totals(bare));
        },
      ),
      runs,
    );
  });

  it("reads numbers back from any style they are written in", () => {
    const styles: ((value: number) => string)[] = [
      (value) => written(value, ",", "."),
      (value) => written(value, ".", ","),
      (value) => written(value, "\u00a0", ","),
      (value) => written(value, "\u202f", ","),
      (value) => written(value, "'", "."),
      (value) => `€ ${written(value, ".", ",")}`,
      (value) => `${written(value, ".", ",")} €`,
      (value) => `$${written(value, ",", ".")}`,
      (value) => (value < 0 ? `(${written(-value, ",", ".")})` : written(value, ",", ".")),
      (value) => (value < 0 ? `${written(-value, ",", ".")}-` : written(value, ",", ".")),
    ];
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), fc.constantFrom(...styles), (values, style) => {
        const rows = values.map((value, at): CellValue[] => [`Item ${at + 1}`, 1, style(value)]);
        const source = readSheet(gridOf([["Item", "Budget", "Actual"], ...rows]));
        expect(source.lines.map(({ actual }) => actual)).toEqual(values.map((value) => (value === 0 ? 0 : value)));
      }),
      runs,
    );
  });

  it("counts the same with a note and a legend below as without", () => {
    fc.assert(
      fc.property(
        budgetTable,
        fc.constantFrom("Note: figures of March", "Legende", "Source : comptabilité", "Leyenda", "Nota: valores"),
        (table, note) => {
          const bare = read(table);
          const width = table.headers.length;
          const row = (...cells: CellValue[]) => [...cells, ...new Array<CellValue>(width - cells.length).fill("")];
          const below = [row(), row(note), row("Green", "on plan"), row("Red", "over plan")];
          const noted = read({ ...table, rows: [...table.rows, ...below] });
          expect(noted.lines.map(content)).toEqual(bare.lines.map(content));
          expect(rolesByHeader(noted)).toEqual(rolesByHeader(bare));
        },
      ),
      runs,
    );
  });

  it("never adds up the same lines of two versions", () => {
    fc.assert(
      fc.property(budgetTable, fc.constantFrom("Version", "Budget", "Haushalt", "Exercice"), (table, word) => {
        const lines = table.rows.map((row, at) => [`${String(row[0])} ${at}`, ...row.slice(1)]);
        const width = table.headers.length;
        const row = (...cells: CellValue[]) => [...cells, ...new Array<CellValue>(width - cells.length).fill("")];
        const once = [row(`${word} 2025`), table.headers, ...lines];
        const twice = readSheet(gridOf([...once, row(), row(`${word} 2026`), table.headers, ...lines]));
        expect(twice.questions.map(({ id }) => id)).toContain("header");
        expect(totals(twice)).toEqual(totals(readSheet(gridOf(once))));
      }),
      runs,
    );
  });

  it("gives the same figures in every language of the headings", () => {
    const languages = [
      ["Category", "Budget", "Actual"],
      ["Kostenart", "Plan", "Ist"],
      ["Rubrique", "Budget voté", "Réalisé"],
      ["Partida", "Presupuesto", "Ejecutado"],
      ["Rubrica", "Orçado", "Realizado"],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("Rent", "Fuel", "Tools"), cents, maybeCents), {
          minLength: 3,
          maxLength: 12,
        }),
        (rows) => {
          const figures = languages.map((headers) => totals(readSheet(gridOf([headers, ...rows]))));
          expect(new Set(figures.map((one) => JSON.stringify(one))).size).toBe(1);
        },
      ),
      runs,
    );
  });
});

/** An amount with two decimals, its thousands and decimals separated as told. */
function written(value: number, thousands: string, decimal: string): string {
  const [whole, fraction] = Math.abs(value).toFixed(2).split(".");
  return `${value < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${fraction}`;
}
