import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "../../src/sheets/readSheet";
import type { Role, Source, SourceColumn } from "../../src/sheets/source";
import { fixtureFolder, fixtureGrid, type Fixture } from "./fixtureGrid";

/** What a person sees in a small sheet; only what a fixture names is compared. */
interface Expected {
  /** What the last total row says, and what the lines come to. */
  statedTotals?: Partial<Record<string, [stated: number, lines: number]>>;
  headerRow?: number;
  title?: string;
  lastDataRow?: number;
  currency?: string;
  shape?: string;
  kind?: string;
  kindRoles?: Record<string, string>;
  /** For each rating that is ticked in several columns: what they are headed by, from left to right. */
  ticked?: Record<string, string[]>;
  roles?: Partial<Record<Role, string>>;
  rows?: number[];
  categories?: string[];
  departments?: string[];
  sections?: string[];
  periods?: (string | null)[];
  orders?: number[];
  types?: (string | null)[];
  plan?: (number | null)[];
  actual?: (number | null)[];
  forecast?: (number | null)[];
  excluded?: Record<string, string>;
  questions?: string[];
  asks?: Record<string, string[]>;
  textRows?: Partial<Record<Role, number[]>>;
  textNumberRows?: Partial<Record<Role, number[]>>;
}

interface JudgedFixture extends Fixture {
  expected: Expected;
}

/** The same facts of a source, in a fixture's words. */
function seen(source: Source, expected: Expected): Expected {
  const lines = source.lines;
  const columnOf = (role: Role): SourceColumn | undefined => source.columns.find((column) => column.role === role);
  const byRole = (field: "textRows" | "textNumberRows"): Partial<Record<Role, number[]>> =>
    Object.fromEntries(Object.keys(expected[field] ?? {}).map((role) => [role, columnOf(role as Role)?.[field]]));
  const all: Required<Expected> = {
    kind: source.kind?.value ?? "",
    kindRoles: Object.fromEntries((source.kindRoles ?? []).map(({ role, letter }) => [role, letter])),
    ticked: Object.fromEntries(
      (source.kindRoles ?? []).flatMap(({ role, steps }) => (steps ? [[role, steps.map(({ step }) => step)]] : [])),
    ),
    statedTotals: Object.fromEntries(
      (source.statedTotals ?? []).map(({ figure, stated, lines: sum }) => [figure, [stated, sum]]),
    ),
    headerRow: source.headerRow,
    title: source.title,
    lastDataRow: source.lastDataRow,
    currency: source.currency,
    shape: source.shape?.kind ?? "columns",
    roles: Object.fromEntries(source.columns.filter(({ role }) => role).map(({ role, letter }) => [role, letter])),
    rows: lines.map(({ row }) => row),
    categories: lines.map(({ category }) => category),
    departments: lines.map(({ department }) => department),
    sections: lines.map(({ section }) => section ?? ""),
    periods: lines.map(({ period }) => period?.label ?? null),
    orders: lines.map(({ period }) => period?.order ?? NaN),
    types: lines.map(({ type }) => type),
    plan: lines.map(({ plan }) => plan),
    actual: lines.map(({ actual }) => actual),
    forecast: lines.map(({ forecast }) => forecast),
    excluded: Object.fromEntries(source.excluded.map(({ row, reason }) => [String(row), reason])),
    questions: source.questions.map(({ id }) => id),
    asks: Object.fromEntries(
      source.questions
        .filter(({ id }) => expected.asks?.[id])
        .map(({ id, answers }) => [id, answers.map(({ value }) => value)]),
    ),
    textRows: byRole("textRows"),
    textNumberRows: byRole("textNumberRows"),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof typeof all]]));
}

describe("small sheets with one difficulty each", () => {
  const names = readdirSync(fixtureFolder).filter((name) => name.endsWith(".json"));

  it.each(names.map((name) => name.replace(".json", "")))("%s", (name) => {
    const fixture = JSON.parse(readFileSync(join(fixtureFolder, `${name}.json`), "utf8")) as JudgedFixture;
    const source = readSheet(fixtureGrid(fixture), fixture.choices);
    expect(seen(source, fixture.expected)).toEqual(fixture.expected);
  });

  it("are at least forty", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});
