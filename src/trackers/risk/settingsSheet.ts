import { sheetArea } from "../address";
import { gray, ink, percentFormat } from "../colors";
import type { NamePlan, PlanCell, SheetPlan } from "../plan";
import { area, emptySheet, format, put, words } from "../kit/sheet/sheetBuilder";
import { blockHeadRow, blockTitleRow, firstRow, putSettings } from "../kit/settings/settingsBlock";
import { levelRules } from "./levelColors";
import type { RiskFormulas } from "./riskFormulas";
import { shapeWords, type RiskSettings } from "./riskSettings";
import { closedRows, limitCell, limits, settingsAreas, settingsColumns, type Limit } from "./settingsLayout";

const labels: Record<Limit, string> = {
  asOf: "As of",
  reviewDays: "Review at least every (days)",
  appetite: "Appetite: highest level accepted",
  trials: "Trials of the simulation",
  seed: "Seed of the simulation",
  shape: "Shape of impacts",
};

/** The sheet on which a person changes how risks are judged; all its cells but the labels are for typing. */
export function settingsSheet(
  name: string,
  title: string,
  settings: RiskSettings,
  formulas: RiskFormulas,
): { sheet: SheetPlan; names: NamePlan[] } {
  const sheet = emptySheet("settings", name);
  const columns = settingsColumns;
  put(sheet, 0, 0, [
    [words(`${title} · settings`)],
    [
      words(
        "Every cell with a tint is yours to change; levels, flags and heat map follow at once. For a date that moves on, enter =TODAY() as As of.",
      ),
    ],
  ]);
  const values: Record<Limit, PlanCell> = {
    asOf: settings.asOf,
    reviewDays: settings.reviewDays,
    appetite: words(settings.appetite),
    trials: settings.trials,
    seed: settings.seed,
    shape: words(settings.shape),
  };
  putSettings(
    sheet,
    columns.limits,
    "Limits",
    ["Setting", "Value"],
    [...limits.map((limit) => [words(labels[limit]), values[limit]]), ...correlationRow(settings)],
    1,
  );
  putSettings(
    sheet,
    columns.matrix,
    "Levels by likelihood (down) and impact (across)",
    ["Step", 1, 2, 3, 4, 5],
    settings.matrix.map((row, at) => [at + 1, ...row.map(words)]),
    1,
  );
  putSettings(
    sheet,
    columns.levels,
    "Levels, rising",
    ["Level", "From score"],
    settings.levels.map((level) => [words(level.name), level.from]),
  );
  putSettings(
    sheet,
    columns.steps,
    "Steps of the matrix",
    ["Step", "Likelihood from", "Impact from"],
    settings.likelihoodStarts.map((start, at) => [at + 1, start, settings.impactStarts[at]]),
    1,
  );
  const closed = Array.from({ length: closedRows }, (_, at) => [words(settings.closed[at] ?? "")]);
  putSettings(sheet, columns.closed, "Closed", ["Status"], closed);
  putSettings(
    sheet,
    columns.likelihood,
    "Likelihood in words",
    ["Text in the source", "Rating", "Probability"],
    settings.likelihoodTexts.map(({ text, rating, probability }) => [words(text), rating, probability]),
  );
  putSettings(
    sheet,
    columns.impact,
    "Impact in words",
    ["Text in the source", "Rating", "Low", "Likely", "High"],
    settings.impactTexts.map(({ text, rating, low, likely, high }) => [words(text), rating, low, likely, high]),
  );
  dress(sheet, settings);
  const areas = settingsAreas(settings);
  sheet.rules.push(...levelRules(areas.get("Matrix")!, formulas.name("Levels"), settings.levels.length));
  return {
    sheet,
    names: [...areas].map(([ending, where]) => ({
      name: formulas.name(ending),
      refersTo: `=${sheetArea(name, where)}`,
    })),
  };
}

function correlationRow({ correlation }: RiskSettings): PlanCell[][] {
  return correlation === null ? [] : [[words("Correlation within a category, 0 to 1"), correlation]];
}

function dress(sheet: SheetPlan, settings: RiskSettings): void {
  const width = settingsColumns.impact + 5;
  format(sheet, area(blockTitleRow, 0, 1, width), { font: { bold: true, color: ink } });
  format(sheet, area(blockHeadRow, 0, 1, width), { font: { color: gray }, wrap: true });
  sheet.heights.push({ row: 0, rows: 1, points: 26 });
  format(sheet, area(0, 0), { font: { size: 16, bold: true, color: ink } });
  format(sheet, area(1, 0), { font: { size: 9, color: gray } });
  format(sheet, limitCell("asOf"), { numberFormat: "d mmm yyyy" });
  format(sheet, area(firstRow, settingsColumns.limits + 1, limits.length + correlationRow(settings).length), {
    align: "right",
  });
  format(sheet, area(firstRow, settingsColumns.likelihood + 2, Math.max(settings.likelihoodTexts.length, 1)), {
    numberFormat: percentFormat,
  });
  const { limits: left, matrix, impact, likelihood } = settingsColumns;
  sheet.widths.push(
    { column: left, columns: 1, characters: 32 },
    { column: left + 1, columns: width - 1, characters: 12 },
    { column: matrix, columns: 1, characters: 6 },
    { column: likelihood, columns: 1, characters: 24 },
    { column: impact, columns: 1, characters: 24 },
  );
  const levelNames = settings.levels.map(({ name }) => name);
  if (levelNames.every((name) => !name.includes(","))) {
    sheet.validations.push(
      { area: limitCell("appetite"), list: levelNames },
      { area: area(firstRow, matrix + 1, 5, 5), list: levelNames },
    );
  }
  sheet.validations.push({ area: limitCell("shape"), list: [...shapeWords] });
  sheet.print = { landscape: true, footerLeft: "", footerRight: "&P / &N" };
}
