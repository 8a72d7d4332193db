import { USUAL_AMBER } from "../../calc/ragStatus";
import { XMR_CONSTANTS } from "../../calc/xmr";
import { percentFormat } from "../colors";
import { growingList, numberIn, singles, wordAmong, wordRoom, type SingleSetting } from "../kit/settings/blocks";
import { withNew, type SettingsDefinition } from "../kit/settings/settingsSheet";
import { words } from "../kit/sheet/sheetBuilder";
import type { KpiDirection } from "./figureText";
import { attainmentMethods, lowerWordRows, type KpiSettings } from "./kpiSettings";
import type { KpiTexts } from "./kpiTexts";

const directions: readonly KpiDirection[] = ["higher", "lower", "range", "date"];

const rules: readonly SingleSetting<KpiSettings>[] = [
  {
    label: "Amber band",
    meaning: "Share of the target by which an amber KPI misses it; beyond it is red",
    name: "Amber",
    numberFormat: percentFormat,
    write: ({ amber }) => amber,
    read: (cell) => ({ amber: typeof cell === "number" && cell >= 0 ? cell : USUAL_AMBER }),
  },
  {
    label: "Attainment",
    meaning: "ratio: target ÷ actual where lower is better; linear: 2 − actual ÷ target; baseline: share of the way",
    name: "Method",
    choices: () => attainmentMethods,
    write: ({ method }) => words(method),
    read: (cell) => ({ method: wordAmong(attainmentMethods, cell) ?? "ratio" }),
  },
  {
    label: "Limits of variation",
    meaning: "wheeler: 2.66; d2: 3 ÷ 1.128; exact; used at each refresh",
    name: "Constant",
    choices: () => XMR_CONSTANTS,
    write: ({ constant }) => words(constant),
    read: (cell) => ({ constant: wordAmong(XMR_CONSTANTS, cell) ?? "wheeler" }),
  },
  {
    label: "Usual weight",
    meaning: "Of a KPI without a weight of its own; blank leaves it out of the scores",
    name: "Weight",
    write: ({ weight }) => weight,
    read: (cell) => ({ weight: numberIn(cell) }),
  },
];

/** What a person can change of a scorecard, and where it stands on the settings sheet. */
export const settingsOfKpis: SettingsDefinition<KpiSettings> = {
  hint: "Every cell with a tint is yours to change; colors, scores and the roll-up follow at once.",
  blocks: [
    singles("Rules", rules, [22, 12, 76]),
    wordRoom({
      column: 4,
      title: "Lower is better",
      head: "Words that begin so",
      name: "LowerWords",
      room: lowerWordRows,
      width: 20,
      write: ({ lowerWords }) => lowerWords,
      read: (lowerWords) => ({ lowerWords }),
    }),
    growingList({
      id: "targetTexts",
      column: 6,
      title: "Targets in words",
      columns: [
        { head: "Text in the source", width: 24, name: "TargetTexts" },
        { head: "Number", width: 11, name: "TargetNumbers" },
        { head: "High end", width: 11, name: "TargetHighs" },
        { head: "Direction", width: 11, name: "TargetDirections" },
      ],
      counted: ["Target texts", "Rows of the list of targets in words"],
      write: ({ text, number, high, direction }) => [words(text), number, high, words(direction)],
      read: ([text, number, high, direction]) => ({
        text: String(text),
        number: numberIn(number),
        high: numberIn(high),
        direction: wordAmong(directions, direction) ?? "",
      }),
    }),
    growingList({
      id: "resultTexts",
      column: 11,
      title: "Results in words",
      columns: [
        { head: "Text in the source", width: 24, name: "ResultTexts" },
        { head: "Number", name: "ResultNumbers" },
      ],
      counted: ["Result texts", "Rows of the list of results in words"],
      write: ({ text, number }) => [words(text), number],
      read: ([text, number]) => ({ text: String(text), number: numberIn(number) }),
    }),
    growingList({
      id: "directionTexts",
      column: 14,
      title: "Directions in words",
      columns: [
        { head: "Text in the source", width: 24, name: "DirectionTexts" },
        { head: "Direction", width: 11, name: "Directions" },
      ],
      counted: ["Direction texts", "Rows of the list of directions in words"],
      write: ({ text, direction }) => [words(text), words(direction)],
      read: ([text, direction]) => ({ text: String(text), direction: wordAmong(directions, direction) ?? "" }),
    }),
    growingList({
      id: "perspectiveWeights",
      column: 17,
      title: "Weights of perspectives",
      columns: [
        { head: "Perspective", width: 26, name: "Perspectives" },
        { head: "Weight; blank: its KPIs' weights added up", width: 20, name: "PerspectiveWeights" },
      ],
      counted: ["Perspectives", "Rows of the list of weights of perspectives"],
      labels: 1,
      write: ({ perspective, weight }) => [words(perspective), weight],
      read: ([perspective, weight]) => ({ perspective: String(perspective), weight: numberIn(weight) }),
    }),
  ],
};

/** Settings with the texts that have come up in the source since. */
export function withNewTexts(settings: KpiSettings, seen: KpiTexts): KpiSettings {
  const add = <Entry extends { text: string }>(known: readonly Entry[], found: readonly Entry[]) =>
    withNew(known, found, ({ text }) => text);
  return {
    ...settings,
    targetTexts: add(settings.targetTexts, seen.targetTexts),
    resultTexts: add(settings.resultTexts, seen.resultTexts),
    directionTexts: add(settings.directionTexts, seen.directionTexts),
  };
}

/** Settings with a line for each perspective that has come up. */
export function withPerspectives(settings: KpiSettings, labels: readonly string[]): KpiSettings {
  const seen = labels.map((perspective) => ({ perspective, weight: null }));
  const { perspectiveWeights: known } = settings;
  return { ...settings, perspectiveWeights: withNew(known, seen, ({ perspective }) => perspective) };
}
