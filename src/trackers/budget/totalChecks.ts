import { literally } from "../../portable/literally";
import { firstEntry } from "../kit/record/recordBlocks";
import { areaAddress, quoteSheet, sheetArea } from "../address";
import type { Area } from "../plan";
import { area } from "../kit/sheet/sheetBuilder";
import { firstAddressOf, quoted } from "../kit/checks/sourceMasks";
import { roleColumns } from "../kit/source/sourceCells";
import { bridgeStepCount } from "./bridgeBlock";
import type { CheckInput, LiveCheck } from "./checkInput";
import { dashboardLayout } from "./dashboardLayout";
import { headlineArea, headlines, countedStatuses, statusCountsArea, type Headline } from "./headlineZone";
import { columnPositions, lineColumns, type LineColumnId } from "./lineColumns";
import type { AmountRole } from "./amountLayout";
import { differenceCells, recordedAt, reconciled, trackerSum } from "./blocksZone";
import { firstLineRow, totalRows, totalsRow } from "./linesSheet";
import { knownByPeriod } from "./shape";
import { periodsArea } from "./periodsZone";
import { recordColumns } from "./recordColumns";

/** Amounts that add up, and that stand in the table, above it and in the headline. */
const adding = ["plan", "planToDate", "actual", "variance", "remaining", "forecast"] as const;
const netOf = ["plan", "planToDate", "actual", "variance", "forecast"] as const;

/**
 * Looks at every total of the tracker: lines against the source, totals against lines, tiles, net, bridge, periods and counts. Each
 * finds by how much something differs, 0 for what rounding alone may lose.
 *
 * @param precision - The cell that says how much that is.
 */
export function totalChecks(input: CheckInput, precision: string): LiveCheck[] {
  const { names, shape } = input;
  // An error among the amounts makes every total one; it is told once.
  const spoiled = `ISERROR(SUM(${differenceCells(shape)
    .map((cell) => sheetArea(names.dashboard, cell))
    .join(",")}))`;
  const look = (label: string, terms: readonly string[], text: string) =>
    differenceLook(label, terms, text, precision, spoiled);
  return [
    ...sourceLooks(input, precision),
    look(
      "Totals above the table",
      tableTerms(input),
      `The totals above the table of ${quoteSheet(names.lines)} differ from its rows. `,
    ),
    look(
      "Headline",
      headlineTerms(input),
      `The headline figures differ from the totals of ${quoteSheet(names.lines)}. `,
    ),
    look("Bridge", bridgeTerms(input), "The bridge does not lead from plan to date to actual. "),
    look("By period", periodTerms(input), "The figures by period differ from the lines. "),
    countsLook(input),
  ].filter((one): one is LiveCheck => one !== null);
}

/** Differences as one look: the sum of their sizes. */
function differenceLook(
  label: string,
  terms: readonly string[],
  text: string,
  precision: string,
  spoiled: string,
): LiveCheck | null {
  if (terms.length === 0) return null;
  const sum = terms.map((term) => `ABS(${term})`).join("+");
  return {
    label,
    found: `IF(${sum}<=${precision},0,ROUND(${sum},2))`,
    words: (found) =>
      `IF(ISERROR(${found}),IF(${spoiled},"",${quoted(`${label}: a cell holds an error. `)}),IF(${found}=0,"",${quoted(text)}))`,
  };
}

/** Lines against the source, with the first row of the source whose key no line has. */
function sourceLooks(input: CheckInput, precision: string): LiveCheck[] {
  const { names, shape } = input;
  const checks = differenceCells(shape).map((cell, at) => {
    const role = reconciled(shape)[at];
    return sourceLook(input, role, sheetArea(names.dashboard, cell), ", see Reconciliation below", precision);
  });
  if (!shape.forecast) return checks;
  const difference = forecastDifference(input);
  const found = `IF(ABS(${difference})<=${precision},0,ROUND(${difference},2))`;
  return [...checks, sourceLook(input, "forecast", found, "", precision)];
}

function sourceLook(
  input: CheckInput,
  role: AmountRole,
  difference: string,
  where: string,
  precision: string,
): LiveCheck {
  const word = { plan: "Plan", actual: "Actual", forecast: "Forecast" }[role];
  const unknown = unknownKey(input, input.shape.amounts[role][0] ?? "Plan");
  return {
    label: `${word} against the source`,
    found: difference,
    words: (found) =>
      `IF(ISERROR(${found}),${quoted(`${word} cannot be added up: a cell holds an error. `)},IF(ABS(${found})<=${precision},"",${quoted(
        `${word} differs from the source by `,
      )}&FIXED(${found},2)&${quoted(where)}&${unknown}&". "))`,
  };
}

/** The source's own forecasts against those of the lines. They have no column under "Reconciliation": it is worked out here. */
function forecastDifference({ names, shape, formulas, outside }: CheckInput): string {
  const recorded = (block: number, rows: number) =>
    rows === 0 ? "0" : `SUM(${areaAddress(area(firstEntry, block + recordedAt("forecast"), rows))})`;
  const leftOut = recorded(recordColumns.leftOut, outside.leftOut);
  const texts = recorded(recordColumns.texts, outside.texts);
  return `(${formulas.source("Forecast")}-${leftOut}+${texts}-(${trackerSum(names, shape, "forecast")}))`;
}

/** ", first 'Export'!B14: its key is in no line" as a formula, "" where every key is known. */
function unknownKey({ names, source, shape, formulas }: CheckInput, amount: string): string {
  const columns = roleColumns(source);
  const roles = (["department", "category"] as const).filter((role) => shape[role] && columns.has(role));
  if (roles.length === 0) return '""';
  const positions = columnPositions(lineColumns(shape));
  const table = (id: LineColumnId) =>
    sheetArea(names.lines, area(firstLineRow(shape), positions.get(id)!, Math.max(shape.lines, 1)));
  const record = (column: number) => areaAddress(area(firstEntry, column, Math.max(shape.lineCorrections, 1)));
  const joined = (of: readonly string[]) => of.join('&"|"&');
  const key = joined(roles.map((role) => formulas.name(role === "department" ? "Department" : "Category")));
  const inTable = `ISNUMBER(MATCH(${literally(key)},${joined(roles.map(table))},0))`;
  const written = joined(roles.map((role) => record(recordColumns.spelledLines + (role === "department" ? 0 : 1))));
  const range = formulas.name(amount);
  const terms = [`(1-${inTable})`, `ISNUMBER(${range})`];
  if (shape.lineCorrections > 0)
    terms.push(
      `(1-ISNUMBER(MATCH(${literally(key)},${written},0)))`,
      `(1-ISNUMBER(MATCH(ROW(${range}),${record(recordColumns.lines)},0)))`,
    );
  const leftOut = areaAddress(area(firstEntry, recordColumns.leftOut, 1 + source.excluded.length));
  terms.push(`(1-ISNUMBER(MATCH(ROW(${range}),${leftOut},0)))`);
  const mask = `(${terms.join("*")})`;
  const column = columns.get(roles.at(-1)!)!;
  return `IF(SUMPRODUCT(${mask})=0,"",", first "&${firstAddressOf(source.sheet, mask, range, column)}&" is in no line: refresh")`;
}

function tableTerms({ names, shape }: CheckInput): string[] {
  const positions = columnPositions(lineColumns(shape));
  const here = adding.filter((id) => positions.has(id));
  const column = (id: LineColumnId, row: number, rows: number) =>
    `SUM(${sheetArea(names.lines, area(row, positions.get(id)!, rows))})`;
  const terms = here.map(
    (id) => `${column(id, totalsRow, shape.types.length)}-${column(id, firstLineRow(shape), Math.max(shape.lines, 1))}`,
  );
  if (!totalRows(shape).includes("net")) return terms;
  const total = (id: LineColumnId, type: "revenue" | "expense") =>
    `SUM(${sheetArea(names.lines, area(totalsRow + shape.types.indexOf(type), positions.get(id)!))})`;
  const net = (id: LineColumnId) =>
    `SUM(${sheetArea(names.lines, area(totalsRow + shape.types.length, positions.get(id)!))})`;
  return [
    ...terms,
    ...netOf
      .filter((id) => positions.has(id))
      .map((id) => `${net(id)}-(${total(id, "revenue")}-${total(id, "expense")})`),
  ];
}

function headlineTerms({ names, shape }: CheckInput): string[] {
  const positions = columnPositions(lineColumns(shape));
  const shown = headlines(shape);
  const rows = totalRows(shape).length;
  return shown.flatMap((id) => {
    if (!adds(id)) return [];
    const tile = sheetArea(names.dashboard, headlineArea(shape, id));
    const total = sheetArea(names.lines, area(totalsRow, positions.get(id)!, rows));
    return `SUM(${tile})-SUM(${total})`;
  });
}

function adds(id: Headline): id is Headline & LineColumnId {
  return (netOf as readonly string[]).includes(id);
}

function bridgeTerms({ names, shape }: CheckInput): string[] {
  const layout = dashboardLayout(shape);
  if (!layout.hasBridge) return [];
  const steps = bridgeStepCount(shape);
  const positions = columnPositions(lineColumns(shape));
  const cell = (row: number, column: number, rows = 1) =>
    `SUM(${sheetArea(names.dashboard, area(layout.blocksRow + 2 + row, layout.bridgeColumn + column, rows))})`;
  const total = (id: LineColumnId) => `SUM(${sheetArea(names.lines, area(totalsRow, positions.get(id)!))})`;
  const [from, to] = [cell(0, 3), cell(steps + 1, 3)];
  return [
    `${from}-${total(shape.planToDate ? "planToDate" : "plan")}`,
    `${to}-${total("actual")}`,
    `${from}+${cell(1, 1, steps)}-${to}`,
  ];
}

/** Running sums against the periods, and periods against lines, where every amount belongs to a period. */
function periodTerms({ names, shape, computed }: CheckInput): string[] {
  const where = periodsArea(shape, dashboardLayout(shape));
  if (!where) return [];
  const isWhole = everyAmountHasPeriod(computed);
  const perType = (where.columns - 1) / shape.types.length;
  const positions = columnPositions(lineColumns(shape));
  return shape.types.flatMap((_, at) => {
    const first = where.column + 1 + at * perType;
    const column = (offset: number) => sheetArea(names.dashboard, columnOf(where, first + offset));
    const sum = (offset: number) => `SUM(${column(offset)})`;
    const last = (offset: number) =>
      `SUM(${sheetArea(names.dashboard, area(where.row + where.rows - 1, first + offset))})`;
    // Actuals run to the last period that has any; behind it stands nothing.
    const reported = `SUMPRODUCT(MAX(ISNUMBER(${column(1)})*(ROW(${column(1)})-${where.row})))`;
    const lastReported = `SUM(INDEX(${column(4)},MAX(1,${reported})))`;
    const total = (id: LineColumnId) => `SUM(${sheetArea(names.lines, area(totalsRow + at, positions.get(id)!))})`;
    return [
      ...(isWhole && knownByPeriod(shape, "plan") ? [`${sum(0)}-${total("plan")}`] : []),
      ...(knownByPeriod(shape, "plan") ? [`${last(3)}-${sum(0)}`] : []),
      ...(isWhole && shape.actual && knownByPeriod(shape, "actual") ? [`${sum(1)}-${total("actual")}`] : []),
      ...(shape.actual ? [`${lastReported}-${sum(1)}`] : []),
    ];
  });
}

function columnOf(where: Area, column: number): Area {
  return area(where.row, column, where.rows);
}

/** Rows without a period count in the lines and in no period. */
function everyAmountHasPeriod({ layout, figures }: CheckInput["computed"]): boolean {
  const isAcross = layout.across.size > 0;
  if (isAcross && layout.columns.some(({ heading }) => heading === "")) return false;
  return figures.types.every((type, at) => {
    const sum = (part: "plan" | "actual") =>
      figures.periods.reduce((total, { byType }) => total + (byType[at][part] ?? 0), 0);
    return (["plan", "actual"] as const).every(
      (part) => Math.abs(sum(part) - (type[part] ?? 0)) <= 0.005 + Math.abs(type[part] ?? 0) * 1e-9,
    );
  });
}

function countsLook({ names, shape }: CheckInput): LiveCheck {
  const counts = statusCountsArea(shape);
  const count = (at: number) => sheetArea(names.dashboard, area(counts.row + at, counts.column));
  const positions = columnPositions(lineColumns(shape));
  const column = (id: LineColumnId) =>
    sheetArea(names.lines, area(firstLineRow(shape), positions.get(id)!, Math.max(shape.lines, 1)));
  const lines = column("status");
  const known = countedStatuses(shape).map((word, at) => `ABS(${count(at)}-COUNTIF(${lines},"${word}"))`);
  const all = sheetArea(names.dashboard, counts);
  return {
    label: "Lines by status",
    found: [
      ...known,
      `ABS(SUM(${all})-${shape.planned ? `ROWS(${lines})` : `(ROWS(${lines})-COUNT(${column("actual")}))`})`,
    ].join("+"),
    words: (found) =>
      `IF(ISERROR(${found}),"Lines by status: a cell holds an error. ",IF(${found}=0,"","The lines by status are not as many as the table has. "))`,
  };
}
