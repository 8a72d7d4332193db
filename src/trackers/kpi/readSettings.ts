import { USUAL_AMBER } from "../../calc/ragStatus";
import { XMR_CONSTANTS } from "../../calc/xmr";
import { contentAt, type SheetContent } from "../changes";
import { firstRow } from "../kit/settings/settingsBlock";
import type { KpiDirection } from "./figureText";
import { attainmentMethods, lowerWordRows, type KpiSettings } from "./kpiSettings";
import type { KpiTexts } from "./kpiTexts";
import { ruleCell, settingsColumns, type RuleId, type SettingsSize } from "./settingsLayout";

const directions: readonly KpiDirection[] = ["higher", "lower", "range", "date"];

/** The settings as a person has left them; what makes no sense there counts as the usual setting. */
export function readSettings(content: SheetContent, size: SettingsSize): KpiSettings {
  const value = (row: number, column: number) => contentAt(content, row, column).value;
  const rule = (id: RuleId) => value(ruleCell(id).row, ruleCell(id).column);
  const number = (row: number, column: number) => {
    const found = value(row, column);
    return typeof found === "number" ? found : null;
  };
  const oneOf = <T extends string>(list: readonly T[], found: unknown): T | undefined =>
    list.find((word) => word === String(found).trim().toLowerCase());
  const rows = <T>(count: number, read: (row: number) => T) =>
    Array.from({ length: count }, (_, at) => read(firstRow + at));
  const { lowerWords, targets, results, directions: said, perspectives } = settingsColumns;
  const [amber, weight] = [rule("amber"), rule("weight")];
  return {
    amber: typeof amber === "number" && amber >= 0 ? amber : USUAL_AMBER,
    method: oneOf(attainmentMethods, rule("method")) ?? "ratio",
    constant: oneOf(XMR_CONSTANTS, rule("constant")) ?? "wheeler",
    weight: typeof weight === "number" ? weight : null,
    lowerWords: rows(lowerWordRows, (row) => String(value(row, lowerWords))),
    targetTexts: rows(size.targetTexts, (row) => ({
      text: String(value(row, targets)),
      number: number(row, targets + 1),
      high: number(row, targets + 2),
      direction: oneOf(directions, value(row, targets + 3)) ?? "",
    })),
    resultTexts: rows(size.resultTexts, (row) => ({
      text: String(value(row, results)),
      number: number(row, results + 1),
    })),
    directionTexts: rows(size.directionTexts, (row) => ({
      text: String(value(row, said)),
      direction: oneOf(directions, value(row, said + 1)) ?? "",
    })),
    perspectiveWeights: rows(size.perspectives, (row) => ({
      perspective: String(value(row, perspectives)),
      weight: number(row, perspectives + 1),
    })),
  };
}

/** Settings with the texts that have come up in the source since, below those that are there. */
export function withNewTexts(settings: KpiSettings, seen: KpiTexts): KpiSettings {
  return {
    ...settings,
    targetTexts: [...settings.targetTexts, ...unknown(settings.targetTexts, seen.targetTexts)],
    resultTexts: [...settings.resultTexts, ...unknown(settings.resultTexts, seen.resultTexts)],
    directionTexts: [...settings.directionTexts, ...unknown(settings.directionTexts, seen.directionTexts)],
  };
}

/** Settings with a line for each perspective that has come up, below those that are there. */
export function withPerspectives(settings: KpiSettings, labels: readonly string[]): KpiSettings {
  const there = new Set(settings.perspectiveWeights.map(({ perspective }) => perspective.toLowerCase()));
  const fresh = labels.filter((label) => !there.has(label.toLowerCase()));
  return {
    ...settings,
    perspectiveWeights: [
      ...settings.perspectiveWeights,
      ...fresh.map((perspective) => ({ perspective, weight: null })),
    ],
  };
}

function unknown<T extends { text: string }>(known: readonly T[], seen: readonly T[]): T[] {
  const there = new Set(known.map(({ text }) => text.toLowerCase()));
  return seen.filter(({ text }) => !there.has(text.toLowerCase()));
}
