import { sourceWords } from "../kit/source/sourceWords";
import type { WorkbookPlan } from "../plan";
import type { TypedCells } from "./computeCells";
import { computeRisks, simulatedRisks, withContingency } from "./computeRisks";
import { putListChecks } from "../kit/checks/listChecks";
import { heatMapSheet, riskTiles } from "./heatMapSheet";
import { doneMark } from "../kit/record/trackerRecord";
import { recordSheet } from "./riskRecord";
import type { RiskFigures } from "./riskFigures";
import { RiskFormulas } from "./riskFormulas";
import type { TrackerNames } from "../kit/names";
import type { RiskOptions } from "./riskOptions";
import { gatherRisks, type KnownRisk } from "./risks";
import { newSettings, type RiskSettings } from "./riskSettings";
import { closedWordsOf } from "./riskStatus";
import { scoredElsewhere } from "./scoredElsewhere";
import { settingsSheet } from "../kit/settings/settingsSheet";
import { levelRules } from "./levelColors";
import { matrixArea, settingsOfRisks } from "./settingsOfRisks";
import { readRatings, shapeOfRisks, type RiskShape } from "./riskShape";
import type { RiskRole, RiskSource } from "./riskSource";
import { riskTable } from "./riskTable";

/** What an earlier build made and a person changed: what a refresh starts from. */
export interface KnownRisks {
  rows: readonly KnownRisk[];
  typed: readonly (TypedCells | undefined)[];
  settings: RiskSettings;
  /** What stays as it was built, whatever the source says now. */
  keep: Pick<RiskShape, "ids" | "contingency" | "layout">;
}

export interface PlannedRisk {
  plan: WorkbookPlan;
  figures: RiskFigures;
  shape: RiskShape;
  settings: RiskSettings;
}

type FiguredRisk = Omit<PlannedRisk, "plan">;

/** The figures that a tracker of a source shows, and the shape that they give it; other lists of the workbook are held against it. */
export function riskFigures(
  read: RiskSource,
  options: RiskOptions,
  known?: KnownRisks,
  others: readonly RiskSource[] = [],
): FiguredRisk {
  const plain = figuresOf(read, options, known);
  const { settings } = plain;
  const simulates = !known && simulatedRisks(plain.figures.risks, settings).length > 0;
  const shape = simulates ? { ...plain.shape, contingency: true } : plain.shape;
  const figures = simulates ? withContingency(plain.figures, settings) : plain.figures;
  const elsewhere = others.flatMap((other) => {
    const { figures: there, ...rest } = figuresOf(other, options);
    return scoredElsewhere({ ...plain, risks: figures.risks }, { ...rest, risks: there.risks }, other.source.sheet);
  });
  return { figures: { ...figures, elsewhere }, shape, settings };
}

/** What a list says by itself; a new one is not simulated. */
function figuresOf(read: RiskSource, options: RiskOptions, known?: KnownRisks): FiguredRisk {
  const ratings = readRatings(read);
  const settings =
    known?.settings ??
    newSettings(options, {
      likelihoodStarts: ratings.likelihood.starts,
      impactStarts: ratings.impact.starts,
      likelihoodTexts: ratings.likelihood.texts,
      impactTexts: ratings.impact.texts,
      closed: closedWordsOf(read),
    });
  const shape: RiskShape = {
    ...shapeOfRisks(read, ratings, options.formulas),
    contingency: false,
    ...(settings.correlation === null ? {} : { correlated: true as const }),
    ...known?.keep,
  };
  const rows = gatherRisks(read, known?.rows, shape.ids);
  return { figures: computeRisks(read, rows, shape, settings, known?.typed), shape, settings };
}

/**
 * Lays out the risk register of a source.
 *
 * @param names - The sheets, table and defined names it may take; all must be free in the workbook, or its own at a refresh.
 * @param known - What stands of an earlier build; a refresh keeps its rows in place.
 * @param others - Other lists of risks in the workbook.
 */
export function planRisk(
  read: RiskSource,
  options: RiskOptions,
  names: TrackerNames,
  known?: KnownRisks,
  others: readonly RiskSource[] = [],
): PlannedRisk {
  const { figures, shape, settings } = riskFigures(read, options, known, others);
  const { source } = read;
  const formulas = new RiskFormulas(names.prefix, shape);
  const title = options.title;
  const heatMap = heatMapSheet({
    name: names.lead,
    record: names.record,
    title: source.title && source.title !== title ? `${title} · ${source.title}` : title,
    sourceWords: sourceWords(source, read.columns.values(), counted(figures.found)),
    figures,
    settings,
    formulas,
  });
  const table = riskTable({
    name: names.table,
    title,
    tableName: names.tableName,
    figures,
    shape,
    formulas,
    levels: settings.levels.length,
  });
  const nameOf = (part: string) => formulas.name(part);
  const settled = settingsSheet(settingsOfRisks, { name: names.settings, title, nameOf }, settings);
  settled.sheet.rules.push(...levelRules(matrixArea, formulas.name("Levels"), settings.levels.length));
  const record = recordSheet({
    names,
    title,
    matrix: options.matrix,
    read,
    shape,
    settings,
    formulas,
    risks: figures.risks.map(({ risk }) => risk),
  });
  putListChecks(record.sheet, {
    source,
    grid: read.grid,
    numbers: numberRoles.flatMap((role) => {
      const column = read.ticked[role as keyof typeof read.ticked] ? undefined : read.columns.get(role);
      return column === undefined ? [] : [column];
    }),
    key: read.columns.get("title")!,
    ids: read.columns.get("id"),
    tiles: riskTiles({ name: names.lead, figures, formulas }),
  });
  return {
    figures,
    shape,
    settings,
    plan: {
      sheets: [heatMap.sheet, table.sheet, settled.sheet, record.sheet],
      names: [...record.names, ...heatMap.names, ...table.names, ...settled.names],
      checks: [...heatMap.checks, ...table.checks],
      open: "lead",
      doneMark,
    },
  };
}

/** What a list of risks says in numbers. */
const numberRoles: readonly RiskRole[] = [
  "likelihood",
  "impact",
  "score",
  "effectiveness",
  "residual",
  "probability",
  "low",
  "likely",
  "high",
];

function counted(risks: number): string {
  return `${risks} ${risks === 1 ? "risk" : "risks"}`;
}
