import type { CellValue, Grid, Merge } from "../../../src/sheets/grid";
import type { CaseRight, ReadingCase } from "../../../src/workbench/score/readingCase";
import { LANGUAGES, type Words } from "./words";

/** An invented sheet with one difficulty, in one language. */
export interface ConfusingSheet extends ReadingCase {
  language: string;
  grid: Grid;
}

interface Made {
  values: CellValue[][];
  merges?: Merge[];
  formulas?: Record<string, string>;
  right: CaseRight;
}

type Maker = (words: Words, pick: <T>(list: readonly T[]) => T) => Made;

const table = (...rows: CellValue[][]): CellValue[][] => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill("")]);
};

const across = (row: number, column: number, columns: number): Merge => ({ row, column, rows: 1, columns });
const asksDirection = (fields: CaseRight): CaseRight => ({
  ...fields,
  or: [{ ...fields, asks: ["direction"] }, ...(fields.or ?? [])],
});

const budget: Record<string, Maker> = {
  "other figures below the total": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), pick(w.plan), pick(w.actual)],
      [w.items[0], 6100, 6100],
      [w.items[1], 820, 790],
      [w.items[2], 1300, 1475],
      [pick(w.total), 8220, 8365],
      [],
      [w.below[0], 2400, 1990],
      [w.below[1], 31, 30],
      [w.below[2], 9050, 8420],
    ),
    right: {
      kind: "budget",
      header_row: 1,
      rows: 3,
      set: { type: "expense" },
      roles: { category: "A", plan: "B", actual: "C" },
      plan_total: 8220,
      actual_total: 8365,
    },
  }),
  "blocks with names of their own": ({ budget: w }, pick) => {
    const heads = [pick(w.plan), pick(w.actual), w.variance];
    return {
      values: table(
        [w.names[0], ...heads],
        [w.items[0], 700, 650, 50],
        [w.items[1], 300, 310, -10],
        [pick(w.total), 1000, 960, 40],
        [],
        [w.names[1], ...heads],
        [w.items[0], 900, 940, -40],
        [w.items[2], 250, 200, 50],
        [pick(w.total), 1150, 1140, 10],
      ),
      right: {
        kind: "budget",
        header_row: 1,
        rows: 4,
        set: { type: "expense" },
        roles: { category: "A", plan: "B", actual: "C" },
        plan_total: 2150,
        actual_total: 2100,
        or: [{ asks: ["header"] }],
      },
    };
  },
  "the same headings for another year": ({ budget: w }, pick) => {
    const heads = [w.department, pick(w.plan), pick(w.actual)];
    const says = "(another|second|further|other) table";
    return {
      values: table(
        [w.year(2025)],
        heads,
        [w.teams[0], 2000, 1900],
        [w.teams[1], 800, 850],
        [pick(w.total), 2800, 2750],
        [],
        [w.year(2026)],
        heads,
        [w.teams[0], 2100, 1100],
        [w.teams[1], 850, 400],
        [pick(w.total), 2950, 1500],
      ),
      right: {
        asks: "any",
        or: [
          { periods: 2, plan_total: 5750 },
          { plan_total: 2800, actual_total: 2750, says },
          { plan_total: 2950, actual_total: 1500, says },
        ],
      },
    };
  },
  "an outline by columns": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), "", pick(w.plan), pick(w.actual)],
      [w.names[0], "", 900, 870],
      ["", w.items[0], 600, 600],
      ["", w.items[1], 300, 270],
      [w.names[1], "", 500, 520],
      ["", w.items[2], 350, 350],
      ["", w.items[3], 150, 170],
      [pick(w.total), "", 1400, 1390],
    ),
    right: {
      kind: "budget",
      set: { type: "expense" },
      roles: { plan: "C", actual: "D" },
      plan_total: 1400,
      actual_total: 1390,
      rows: [4, 2],
    },
  }),
  "an empty column of costs": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), w.staff, w.inKind, w.totalCost],
      [w.names[0], 2000, "", 2300],
      [w.names[1], 900, "", 1200],
      [w.teams[3], 400, "", 450],
    ),
    right: {
      header_row: 1,
      rows: 3,
      set: { type: "expense" },
      roles: { plan: "D", actual: null },
      or: [
        { rows: 3, asks: ["actual"] },
        { rows: 3, asks: ["plan", "actual"] },
      ],
    },
  }),
  "no plan on the sheet": ({ budget: w }, pick) => ({
    values: table([pick(w.category), pick(w.actual)], [w.items[0], 1200], [w.items[1], 340], [w.items[2], 95]),
    right: {
      set: { plan: "none", type: "expense" },
      roles: { plan: null, actual: "B" },
      rows: 3,
      actual_total: 1635,
      plan_total: null,
      unfavorable: 0,
    },
  }),
  "a control block below": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), pick(w.plan), pick(w.actual)],
      [w.items[0], 410, 400],
      [w.items[1], 230, 255],
      [w.items[3], 90, 80],
      [pick(w.total), 730, 735],
      [],
      [w.control],
      [w.items[0], 410, 400],
      [w.items[1], 230, 255],
      [w.items[3], 90, 80],
    ),
    formulas: {
      B5: "=SUM(B2:B4)",
      C5: "=SUM(C2:C4)",
      B8: "=B2",
      C8: "=C2",
      B9: "=B3",
      C9: "=C3",
      B10: "=B4",
      C10: "=C4",
    },
    right: { kind: "budget", header_row: 1, rows: 3, set: { type: "expense" }, plan_total: 730, actual_total: 735 },
  }),
  "notes and a legend below": ({ budget: w, risk }, pick) => ({
    values: table(
      [w.department, pick(w.plan), pick(w.actual), w.remaining],
      [w.teams[0], 5000, 4100, 900],
      [w.teams[1], 700, 720, -20],
      [w.teams[2], 1250, 1000, 250],
      [],
      [w.note],
      [risk.legend[0]],
      [risk.colors[0], 100, 95, 5],
    ),
    right: { kind: "budget", header_row: 1, rows: 3, set: { type: "expense" }, plan_total: 6950, actual_total: 5820 },
  }),
  "sums with unknown names, one of them wrong": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), pick(w.plan), pick(w.actual)],
      [w.items[0], 510, 500],
      [w.items[4], 140, 150],
      [`KORVAN ${w.total[0].toUpperCase()}`, 660, 650],
      [w.items[1], 220, 220],
      [w.items[5], 80, 75],
      [`MELIDA ${w.total[0].toUpperCase()}`, 300, 295],
      [w.total[1].toUpperCase(), 960, 945],
    ),
    right: { kind: "budget", header_row: 1, rows: 4, set: { type: "expense" }, plan_total: 950, actual_total: 945 },
  }),
  "unit price, quantity and total cost": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), w.unitPrice, w.quantity, w.totalCost, pick(w.actual)],
      [w.items[3], 12, 30, 360, 371],
      [w.items[4], 90, 4, 360, 355],
      [w.items[5], 55, 10, 550, 500],
    ),
    right: {
      header_row: 1,
      rows: 3,
      set: { type: "expense" },
      roles: { category: "A", plan: "D", actual: "E" },
      plan_total: 1270,
      actual_total: 1226,
    },
  }),
  "revenue as negative amounts": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), w.type[0], pick(w.plan), pick(w.actual)],
      [w.accounts[0], w.type[1], -20000, -18500],
      [w.accounts[1], w.type[1], -4000, -4400],
      [w.accounts[2], w.type[2], 9000, 9100],
      [w.accounts[3], w.type[2], 2000, 1700],
    ),
    right: {
      kind: "budget",
      rows: 4,
      revenue_plan: 24000,
      revenue_actual: 22900,
      net_plan: 13000,
      net_actual: 12100,
      or: [{ asks: "any" }],
    },
  }),
  "a unit called lump sum": ({ budget: w }, pick) => ({
    values: table(
      [pick(w.category), w.unit, w.quantity, w.unitPrice, pick(w.plan)],
      [w.items[0], pick(["h", "m2"]), 20, 400, 8000],
      [w.items[1], w.lumpSum, 1, 8000, 8000],
      [w.items[2], w.lumpSum, 1, 1500, 1500],
      [w.items[3], pick(["h", "m2"]), 10, 50, 500],
    ),
    right: {
      header_row: 1,
      rows: 4,
      set: { actual: "none", type: "expense" },
      roles: { plan: "E" },
      plan_total: 18000,
    },
  }),
};

const ratings: [number, number][] = [
  [3, 4],
  [2, 2],
  [5, 1],
  [4, 5],
];

const risk: Record<string, Maker> = {
  "groups of headings in two rows": ({ risk: w }, pick) => {
    const parts = [pick(w.likelihood), pick(w.impact), pick(w.score)];
    return {
      values: table(
        ["", "", w.inherent, "", "", w.residual, "", "", ""],
        [pick(w.id), pick(w.title), ...parts, ...parts, pick(w.owner)],
        ...ratings.map(([p, i], at) => [at + 1, w.risks[at], p, i, p * i, 1, i, i, w.people[at]]),
      ),
      merges: [across(0, 2, 3), across(0, 5, 3)],
      right: {
        kind: "risk",
        header_row: 2,
        rows: 4,
        rated: 4,
        roles: { title: "B", likelihood: "C", impact: "D", score: "E", residual: "H", owner: "I" },
      },
    };
  },
  "groups of headings in one row": ({ risk: w }, pick) => {
    const parts = [pick(w.likelihood), pick(w.impact), pick(w.score)];
    return {
      values: table(
        [
          pick(w.id),
          pick(w.title),
          ...parts.map((part) => `${part} (${w.before})`),
          ...parts.map((part) => `${part} (${w.after})`),
          pick(w.owner),
        ],
        ...ratings.map(([p, i], at) => [`R${at + 1}`, w.risks[at], p, i, p * i, 1, i, i, w.people[at]]),
      ),
      right: {
        kind: "risk",
        header_row: 1,
        rows: 4,
        rated: 4,
        roles: { title: "B", likelihood: "C", impact: "D", score: "E", residual: "H", owner: "I" },
      },
    };
  },
  "residual parts without a residual score": ({ risk: w }, pick) => ({
    values: table(
      [
        pick(w.id),
        pick(w.title),
        w.likelihood[0],
        w.impact[0],
        `${w.residual} ${w.likelihood[0]}`,
        `${w.residual} ${w.impact[0]}`,
        pick(w.mitigation),
      ],
      ...ratings.map(([p, i], at) => [at + 1, w.risks[at], p, i, 1, i, w.actions[at]]),
    ),
    right: {
      kind: "risk",
      header_row: 1,
      rows: 4,
      rated: 4,
      roles: { title: "B", likelihood: "C", impact: "D", residual: null, mitigation: "G" },
    },
  }),
  "a color beside the status": ({ risk: w }, pick) => ({
    values: table(
      [pick(w.id), pick(w.title), pick(w.likelihood), pick(w.impact), pick(w.rag), pick(w.status)],
      ...ratings.map(([p, i], at) => [
        at + 1,
        w.risks[at],
        p,
        i,
        w.colors[at % 3],
        at % 2 ? pick(w.closed) : pick(w.open),
      ]),
    ),
    right: {
      kind: "risk",
      rows: 4,
      rated: 4,
      open: 2,
      roles: { title: "B", likelihood: "C", impact: "D", status: "F" },
    },
  }),
  "a legend and a source below": ({ risk: w }, pick) => ({
    values: table(
      [pick(w.id), pick(w.title), pick(w.likelihood), pick(w.impact), pick(w.owner)],
      ...ratings.map(([p, i], at) => [`R${at + 1}`, w.risks[at], p, i, w.people[at]]),
      [],
      [w.legend[0]],
      [w.legend[1], "1 - 4"],
      [w.legend[2], "5 - 11"],
      [w.legend[3], "12 - 25"],
      [w.legend[4]],
    ),
    right: {
      kind: "risk",
      header_row: 1,
      rows: 4,
      rated: 4,
      roles: { title: "B", likelihood: "C", impact: "D", owner: "E" },
    },
  }),
  "a rated risk without a title": ({ risk: w }, pick) => ({
    values: table(
      [pick(w.id), pick(w.title), pick(w.likelihood), pick(w.impact)],
      ...ratings.map(([p, i], at) => [`R${at + 1}`, at === 2 ? "" : w.risks[at], p, i]),
    ),
    right: {
      kind: "risk",
      rows: 4,
      rated: 4,
      flagged_min: 1,
      roles: { id: "A", title: "B", likelihood: "C", impact: "D" },
    },
  }),
  "the same word in every row": ({ risk: w }, pick) => ({
    values: table(
      [pick(w.id), w.title[0], w.description, pick(w.likelihood), pick(w.impact), pick(w.score)],
      ...ratings.map(([p, i], at) => [at + 1, w.title[0], w.risks[at], p, i, p * i]),
    ),
    right: { kind: "risk", rows: 4, rated: 4, roles: { title: "C", likelihood: "D", impact: "E", score: "F" } },
  }),
  "a scale of four words with letters before": ({ risk: w }, pick) => {
    const step = (at: number) => `${"abcd"[at]}) ${w.four[at]}`;
    return {
      values: table(
        [pick(w.id), pick(w.title), pick(w.likelihood), pick(w.impact), pick(w.owner)],
        ...[
          [2, 3],
          [0, 1],
          [3, 2],
          [1, 0],
        ].map(([p, i], at) => [`R${at + 1}`, w.risks[at], step(p), step(i), w.people[at]]),
      ),
      right: {
        kind: "risk",
        rows: 4,
        rated: 4,
        roles: { title: "B", likelihood: "C", impact: "D", owner: "E" },
        or: [{ asks: "any" }],
      },
    };
  },
  "headings in the plural": ({ risk: w }) => ({
    values: table(w.plural, ...ratings.map(([p, i], at) => [w.risks[at], p, i, p * i, w.actions[at], w.people[at]])),
    right: {
      kind: "risk",
      header_row: 1,
      rows: 4,
      rated: 4,
      roles: { title: "A", likelihood: "B", impact: "C", score: "D", mitigation: "E", owner: "F" },
    },
  }),
  "everyday words": ({ risk: w }, pick) => ({
    values: table(
      [pick(w.id), w.title[0], w.likelihood[0], ...w.everyday],
      ...ratings.map(([p, i], at) => [at + 1, w.risks[at], p, i, w.actions[at], w.people[at]]),
    ),
    right: {
      kind: "risk",
      rows: 4,
      rated: 4,
      roles: { title: "B", likelihood: "C", impact: "D", mitigation: "E", owner: "F" },
      or: [{ kind: "risk", asks: "any" }],
    },
  }),
};

const kpi: Record<string, Maker> = {
  "a column for each KPI": ({ kpi: w }) => ({
    values: table(
      [w.month, ...w.kpis.slice(0, 3)],
      ...w.months.map((month, at) => [month, 20 + at, 310 - at, 95 + at]),
    ),
    right: asksDirection({ kind: "kpi", header_row: 1, rows: 3 }),
  }),
  "target and actual of each quarter": ({ kpi: w }, pick) => {
    const parts = [pick(w.target), pick(w.actual)];
    return {
      values: table(
        ["", w.quarter(1), "", w.quarter(2), ""],
        [pick(w.name), ...parts, ...parts],
        [w.kpis[0], 90, 88, 92, 93],
        [w.kpis[1], 70, 71, 72, 75],
        [w.kpis[2], 40, 39, 42, 45],
      ),
      merges: [across(0, 1, 2), across(0, 3, 2)],
      right: {
        kind: "kpi",
        header_row: 2,
        rows: 3,
        roles: { name: "A", target: "D", actual: "E" },
        measured: 3,
        green: 3,
        or: [{ kind: "kpi", header_row: 2, rows: 3, asks: "any" }],
      },
    };
  },
  "perspectives as headings of the names": ({ kpi: w }, pick) => {
    const heads = [pick(w.actual), pick(w.target), w.unit];
    return {
      values: table(
        [w.perspectives[0], ...heads],
        [w.kpis[0], 81, 85, "1/d"],
        [w.kpis[1], 640, 600, "n"],
        [],
        [w.perspectives[1], ...heads],
        [w.kpis[2], 71, 66, "%"],
        [w.kpis[3], 583, 555, "n"],
      ),
      right: asksDirection({
        kind: "kpi",
        header_row: 1,
        rows: 4,
        roles: { name: "A", actual: "B", target: "C" },
        measured: 4,
      }),
    };
  },
  "targets of several years": ({ kpi: w }, pick) => {
    const [target, actual] = [pick(w.target), pick(w.actual)];
    return {
      values: table(
        [
          pick(w.name),
          w.unit,
          `${w.baseline} 2024`,
          `${actual} 2025`,
          `${target} 2025`,
          `${target} 2026`,
          `${target} 2027`,
        ],
        [w.kpis[0], "1/d", 40, 47, 45, 50, 60],
        [w.kpis[1], "n", 95, 94, 92, 99, 105],
        [w.kpis[2], "%", 12, 15, 14, 16, 18],
      ),
      right: asksDirection({
        kind: "kpi",
        header_row: 1,
        rows: 3,
        roles: { name: "A", unit: "B", baseline: "C", actual: "D", target: "E" },
        measured: 3,
        or: [{ kind: "kpi", rows: 3, asks: ["target"] }],
      }),
    };
  },
  "names that sound like totals": ({ kpi: w }, pick) => ({
    values: table(
      [pick(w.name), pick(w.target), pick(w.actual), w.unit],
      ...w.totals.map((name, at) => [name, 100 + 7 * at, 98 + 9 * at, at % 2 ? "%" : "kEUR"]),
    ),
    right: asksDirection({
      kind: "kpi",
      header_row: 1,
      rows: 4,
      roles: { name: "A", target: "B", actual: "C", unit: "D" },
      measured: 4,
    }),
  }),
  "a category with the word plan": ({ kpi: w }, pick) => ({
    values: table(
      [w.category, pick(w.name), w.owner, ...w.months.slice(0, 3)],
      ["1. A", w.kpis[0], "Ana", 90, 92, 94],
      ["2. B", w.kpis[1], "Ben", 70, 75, 82],
      ["2. B", w.kpis[3], "Cleo", 98, 101, 99],
    ),
    right: asksDirection({
      kind: "kpi",
      header_row: 1,
      rows: 3,
      roles: { name: "B", category: "A", target: null, owner: "C" },
    }),
  }),
};

function gridOf({ values, merges, formulas }: Made): Grid {
  const grid: Grid = { sheet: "Sheet1", firstRow: 0, firstColumn: 0, values, merges };
  if (!formulas) return grid;
  const all = values.map((row) => [...row]);
  for (const [address, formula] of Object.entries(formulas))
    all[Number(address.slice(1)) - 1][address.charCodeAt(0) - 65] = formula;
  return { ...grid, formulas: all };
}

/** All sheets: kinds, difficulties and languages crossed. */
export const CONFUSING_SHEETS: ConfusingSheet[] = Object.entries({ budget, risk, kpi }).flatMap(([area, makers]) =>
  Object.entries(makers).flatMap(([difficulty, make], of) =>
    Object.entries(LANGUAGES).map(([language, words], at) => {
      const made = make(words, (list) => list[(of + at) % list.length]);
      return {
        file: `${area}, ${difficulty}, ${language}`,
        area,
        difficulty,
        language,
        grid: gridOf(made),
        right: made.right,
      };
    }),
  ),
);
