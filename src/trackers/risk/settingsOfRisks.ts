import { USUAL_STEPS } from "../../calc/ratings";
import { percentFormat } from "../colors";
import {
  firstRow,
  growingList,
  numberIn,
  singles,
  wordAmong,
  wordRoom,
  type SettingsBlock,
  type SingleSetting,
} from "../kit/settings/blocks";
import { withNew, type SettingsDefinition } from "../kit/settings/settingsSheet";
import { area, words } from "../kit/sheet/sheetBuilder";
import type { StepStarts } from "./stepStarts";
import { closedRows, shapeWords, type RiskSettings } from "./riskSettings";

const limits: readonly SingleSetting<RiskSettings>[] = [
  {
    label: "As of",
    name: "AsOf",
    numberFormat: "d mmm yyyy",
    write: ({ asOf }) => asOf,
    read: (cell) => ({ asOf: numberIn(cell) }),
  },
  {
    label: "Review at least every (days)",
    name: "ReviewDays",
    write: ({ reviewDays }) => reviewDays,
    read: (cell) => ({ reviewDays: numberIn(cell) ?? 0 }),
  },
  {
    label: "Appetite: highest level accepted",
    name: "Appetite",
    choices: levelNames,
    write: ({ appetite }) => words(appetite),
    read: (cell) => ({ appetite: String(cell) }),
  },
  {
    label: "Trials of the simulation",
    name: "Trials",
    write: ({ trials }) => trials,
    read: (cell, usual) => ({ trials: wholeWithin(cell, 1_000, 1_000_000) ?? usual.trials }),
  },
  {
    label: "Seed of the simulation",
    name: "Seed",
    write: ({ seed }) => seed,
    read: (cell, usual) => ({ seed: wholeWithin(cell, 0, 1_000_000_000) ?? usual.seed }),
  },
  {
    label: "Shape of impacts",
    name: "Shape",
    choices: () => shapeWords,
    write: ({ shape }) => words(shape),
    read: (cell, usual) => ({ shape: wordAmong(shapeWords, cell) ?? usual.shape }),
  },
  {
    label: "Correlation within a category, 0 to 1",
    name: "Correlation",
    where: ({ correlation }) => correlation !== null,
    write: ({ correlation }) => correlation,
    // What is no correlation counts as none.
    read: (cell) => ({ correlation: typeof cell === "number" && cell >= 0 && cell <= 1 ? cell : 0 }),
  },
];

/** Names of levels as a drop-down; a list cannot hold a word with a comma. */
function levelNames({ levels }: RiskSettings): string[] | null {
  const names = levels.map(({ name }) => name);
  return names.some((name) => name.includes(",")) ? null : names;
}

function wholeWithin(cell: unknown, least: number, most: number): number | null {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= least && cell <= most ? cell : null;
}

const matrixColumn = 3;
/** Where the levels stand in the matrix, beside and below its steps. */
export const matrixArea = area(firstRow, matrixColumn + 1, USUAL_STEPS, USUAL_STEPS);

const matrix: SettingsBlock<RiskSettings> = {
  column: matrixColumn,
  title: "Levels by likelihood (down) and impact (across)",
  heads: ["Step", 1, 2, 3, 4, 5],
  labels: 1,
  widths: [6],
  cells: (settings) => settings.matrix.map((row, at) => [at + 1, ...row.map(words)]),
  parts: () => [{ area: matrixArea, name: "Matrix", choices: levelNames }],
  read(at) {
    const { row, column, rows, columns } = matrixArea;
    const across = (down: number) =>
      Array.from({ length: columns }, (_, step) => String(at(row + down, column + step)));
    return { matrix: Array.from({ length: rows }, (_, down) => across(down)) };
  },
};

const stepsColumn = 13;

const steps: SettingsBlock<RiskSettings> = {
  column: stepsColumn,
  title: "Steps of the matrix",
  heads: ["Step", "Likelihood from", "Impact from"],
  labels: 1,
  cells: ({ likelihoodStarts, impactStarts }) => likelihoodStarts.map((start, at) => [at + 1, start, impactStarts[at]]),
  parts: () => [
    { area: area(firstRow, stepsColumn + 1, USUAL_STEPS), name: "LikelihoodFrom" },
    { area: area(firstRow, stepsColumn + 2, USUAL_STEPS), name: "ImpactFrom" },
  ],
  read(at, _, usual) {
    const starts = (column: number, otherwise: StepStarts) =>
      otherwise.map((start, step) => numberIn(at(firstRow + step, column)) ?? start) as unknown as StepStarts;
    return {
      likelihoodStarts: starts(stepsColumn + 1, usual.likelihoodStarts),
      impactStarts: starts(stepsColumn + 2, usual.impactStarts),
    };
  },
};

/** What a person can change of a risk register, and where it stands on the settings sheet. */
export const settingsOfRisks: SettingsDefinition<RiskSettings> = {
  hint: "Every cell with a tint is yours to change; levels, flags and heat map follow at once. For a date that moves on, enter =TODAY() as As of.",
  usualWidth: 12,
  blocks: [
    singles("Limits", limits, [32]),
    matrix,
    growingList({
      id: "levels",
      column: 10,
      title: "Levels, rising",
      columns: [
        { head: "Level", name: "Levels" },
        { head: "From score", name: "LevelFrom" },
      ],
      counted: ["Levels", "Rows of the list of levels"],
      write: ({ name, from }) => [words(name), from],
      read: ([name, from]) => ({ name: String(name), from: numberIn(from) ?? Infinity }),
    }),
    steps,
    wordRoom({
      column: 17,
      title: "Closed",
      head: "Status",
      name: "ClosedWords",
      room: closedRows,
      write: ({ closed }) => closed,
      read: (all) => ({ closed: all.map((word) => word.trim()).filter((word) => word !== "") }),
    }),
    growingList({
      id: "likelihoodTexts",
      column: 19,
      title: "Likelihood in words",
      columns: [
        { head: "Text in the source", width: 24, name: "LikelihoodTexts" },
        { head: "Rating", name: "LikelihoodRatings" },
        { head: "Probability", name: "LikelihoodProbabilities", numberFormat: percentFormat },
      ],
      counted: ["Likelihood texts", "Rows of the list of likelihood texts"],
      write: ({ text, rating, probability }) => [words(text), rating, probability],
      read: ([text, rating, probability]) => ({
        text: String(text),
        rating: numberIn(rating),
        probability: numberIn(probability),
      }),
    }),
    growingList({
      id: "impactTexts",
      column: 23,
      title: "Impact in words",
      columns: [
        { head: "Text in the source", width: 24, name: "ImpactTexts" },
        { head: "Rating", name: "ImpactRatings" },
        { head: "Low", name: "ImpactLow" },
        { head: "Likely", name: "ImpactLikely" },
        { head: "High", name: "ImpactHigh" },
      ],
      counted: ["Impact texts", "Rows of the list of impact texts"],
      write: ({ text, rating, low, likely, high }) => [words(text), rating, low, likely, high],
      read: ([text, rating, low, likely, high]) => ({
        text: String(text),
        rating: numberIn(rating),
        low: numberIn(low),
        likely: numberIn(likely),
        high: numberIn(high),
      }),
    }),
  ],
};

/** Settings with the texts that have come up in the source since. */
export function withNewTexts(
  settings: RiskSettings,
  seen: Pick<RiskSettings, "likelihoodTexts" | "impactTexts">,
): RiskSettings {
  const add = <Entry extends { text: string }>(known: readonly Entry[], found: readonly Entry[]) =>
    withNew(known, found, ({ text }) => text);
  return {
    ...settings,
    likelihoodTexts: add(settings.likelihoodTexts, seen.likelihoodTexts),
    impactTexts: add(settings.impactTexts, seen.impactTexts),
  };
}
