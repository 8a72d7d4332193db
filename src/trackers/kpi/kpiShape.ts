import type { IdsOf } from "../kit/rows/listedRows";
import type { Layout } from "../kit/table/layout";
import { marksOf, type KpiTexts } from "./kpiTexts";
import { idsOf } from "./kpis";
import { shiftedLines, shiftSigns, type ShiftSigns } from "./shiftedRow";
import { sectionsOf } from "./kpiSections";
import { kpiRoles, roleCells, type DecimalMark, type KpiRole, type KpiSource } from "./kpiSource";

/**
 * What decides how the scorecard's formulas read. It is kept in the tracker's hidden sheet, so that a refresh can tell a formula that a
 * person changed from one that we would write differently today.
 */
export interface KpiShape {
  roles: KpiRole[];
  ids: IdsOf;
  history: "none" | "across" | "down" | "long";
  /** Of a list with a row for each KPI and period: whether periods stand as text, and what is not said in each row. */
  periodTexts: boolean;
  sparse: KpiRole[];
  /** Whether the source has texts among its figures and directions, which are looked up in a list. */
  targetTexts: boolean;
  resultTexts: boolean;
  /** Whether headings above the KPIs say the perspective. */
  sections: boolean;
  /** Whether some target is a range. */
  ranges: boolean;
  /** How rows are told whose cells stand a column away; `null` where there are none. */
  shifted: ShiftSigns | null;
  decimal: DecimalMark;
  /** The currency sign that stands beside numbers written as text; "" for none. */
  currency: string;
  formulas: "plain" | "coo";
  /** How the table of a scorecard that stands was laid out; none for a new one. */
  layout?: Layout;
}

export function shapeOfKpis(read: KpiSource, texts: KpiTexts, formulas: "plain" | "coo"): KpiShape {
  return {
    roles: kpiRoles.filter((role) => read.columns.has(role)),
    ids: idsOf(read),
    history: read.history?.runs ?? "none",
    periodTexts: (read.long?.texts.length ?? 0) > 0,
    sparse: sparseRoles(read),
    targetTexts: texts.targetTexts.length > 0,
    resultTexts: texts.resultTexts.length > 0,
    sections: sectionsOf(read).length > 0,
    ranges: [...texts.targetTexts, ...texts.directionTexts].some(({ direction }) => direction === "range"),
    shifted: shiftedLines(read).size > 0 ? shiftSigns(read) : null,
    ...marksOf(read),
    formulas,
  };
}

/** What a list in long form says only in some of a KPI's rows. */
function sparseRoles(read: KpiSource): KpiRole[] {
  const { long } = read;
  if (!long) return [];
  const own: readonly KpiRole[] = ["id", "name", "period", "actual", "previous", "attainment", "note"];
  const rows = [...long.kpis.values()].flatMap((kpi) => kpi.rows);
  return [...read.columns.keys()].filter((role) => {
    if (own.includes(role)) return false;
    const cells = roleCells(read, role);
    return rows.some((row) => cells[row - 1] === "");
  });
}
