import type { CellValue } from "../../sheets/grid";
import { firstRow } from "../kit/settings/settingsBlock";
import { contentAt, type SheetContent } from "../changes";
import { closedRows, correlationCell, limitCell, settingsAreas, settingsColumns, type Limit } from "./settingsLayout";
import type { StepStarts } from "./ratingForms";
import { shapeWords, type RiskSettings } from "./riskSettings";

/** How many rows the growing blocks of a settings sheet have. */
export interface SettingsSize {
  levels: number;
  likelihoodTexts: number;
  impactTexts: number;
}

/** The settings as a person has left them; what makes no sense there counts as the usual setting. */
export function readSettings(content: SheetContent, size: SettingsSize, usual: RiskSettings): RiskSettings {
  const value = (row: number, column: number) => contentAt(content, row, column).value;
  const limit = (name: Limit) => value(limitCell(name).row, limitCell(name).column);
  const whole = (name: Limit, otherwise: number, least: number, most: number) => {
    const found = limit(name);
    return typeof found === "number" && Number.isInteger(found) && found >= least && found <= most ? found : otherwise;
  };
  const number = (row: number, column: number) => {
    const found = value(row, column);
    return typeof found === "number" ? found : null;
  };
  const { levels, steps, closed, likelihood, impact } = settingsColumns;
  const rows = <T>(count: number, read: (row: number) => T) =>
    Array.from({ length: count }, (_, at) => read(firstRow + at));
  const matrix = settingsAreas({ levels: [], likelihoodTexts: [], impactTexts: [] }).get("Matrix")!;
  const starts = (column: number, otherwise: StepStarts) =>
    rows(otherwise.length, (row) => number(row, column) ?? otherwise[row - firstRow]) as unknown as StepStarts;
  const asOf = limit("asOf");
  return {
    ...usual,
    asOf: typeof asOf === "number" ? asOf : null,
    reviewDays: typeof limit("reviewDays") === "number" ? (limit("reviewDays") as number) : 0,
    appetite: String(limit("appetite")),
    trials: whole("trials", usual.trials, 1_000, 1_000_000),
    seed: whole("seed", usual.seed, 0, 1_000_000_000),
    shape: shapeWords.find((shape) => shape === String(limit("shape")).trim().toLowerCase()) ?? usual.shape,
    correlation: usual.correlation === null ? null : correlationIn(value(correlationCell.row, correlationCell.column)),
    matrix: rows(matrix.rows, (row) =>
      Array.from({ length: matrix.columns }, (_, at) => String(value(row, matrix.column + at))),
    ),
    levels: rows(size.levels, (row) => ({
      name: String(value(row, levels)),
      from: number(row, levels + 1) ?? Infinity,
    })),
    likelihoodStarts: starts(steps + 1, usual.likelihoodStarts),
    impactStarts: starts(steps + 2, usual.impactStarts),
    closed: rows(closedRows, (row) => String(value(row, closed)).trim()).filter((word) => word !== ""),
    likelihoodTexts: rows(size.likelihoodTexts, (row) => ({
      text: String(value(row, likelihood)),
      rating: number(row, likelihood + 1),
      probability: number(row, likelihood + 2),
    })),
    impactTexts: rows(size.impactTexts, (row) => ({
      text: String(value(row, impact)),
      rating: number(row, impact + 1),
      low: number(row, impact + 2),
      likely: number(row, impact + 3),
      high: number(row, impact + 4),
    })),
  };
}

/** What is no correlation counts as none. */
function correlationIn(cell: CellValue): number {
  return typeof cell === "number" && cell >= 0 && cell <= 1 ? cell : 0;
}

/** Settings with the texts that have come up in the source since, below those that are there. */
export function withNewTexts(
  settings: RiskSettings,
  seen: Pick<RiskSettings, "likelihoodTexts" | "impactTexts">,
): RiskSettings {
  return {
    ...settings,
    likelihoodTexts: [...settings.likelihoodTexts, ...unknown(settings.likelihoodTexts, seen.likelihoodTexts)],
    impactTexts: [...settings.impactTexts, ...unknown(settings.impactTexts, seen.impactTexts)],
  };
}

function unknown<T extends { text: string }>(known: readonly T[], seen: readonly T[]): T[] {
  const there = new Set(known.map(({ text }) => text.toLowerCase()));
  return seen.filter(({ text }) => !there.has(text.toLowerCase()));
}
