import { largestFirst } from "../../calc/ranking";
import { exactSum } from "../../calc/sum";
import { coverage, weightedScore } from "../../calc/weightedScore";
import { rawCell } from "../kit/source/sourceCells";
import { attentionOf } from "./attention";
import { computeCells, isMeasured, type TypedCells } from "./computeCells";
import { attributeLines } from "./attributeLines";
import { historyOf, noHistory, seenOf } from "./historyOf";
import type { KpiFigure, KpiFigures, RollUp } from "./kpiFigures";
import { ragWords } from "./judgingFormulas";
import type { Kpi } from "./kpis";
import { headingAbove, sectionsOf } from "./kpiSections";
import type { KpiSettings } from "./kpiSettings";
import type { KpiShape } from "./kpiShape";
import type { KpiRole, KpiSource } from "./kpiSource";

/** Works out all figures of the tracker. What a person has typed is given by the place of its row. */
export function computeKpis(
  read: KpiSource,
  rows: readonly Kpi[],
  shape: KpiShape,
  settings: KpiSettings,
  typed: readonly (TypedCells | undefined)[] = [],
): KpiFigures {
  const { source, grid, columns } = read;
  const sections = sectionsOf(read);
  const lineOf = attributeLines(read, shape);
  const kpis = rows.map((kpi, at): KpiFigure => {
    const { values: history, periods } = kpi.line === null ? noHistory : historyOf(read, kpi.line);
    const inSource = {
      cell: (role: KpiRole) => rawCell(grid, source.firstDataRow + lineOf(role, kpi.line ?? 1) - 1, columns.get(role)),
      history,
      section: headingAbove(sections, kpi.line ?? 0),
      seen: seenOf(read, kpi.line, history),
      unused: (kpi.line !== null && read.long?.kpis.get(kpi.line)?.unused) || "",
    };
    const cells = computeCells(kpi, inSource, shape, settings, typed[at]);
    return { kpi, cells, history, periods, attention: attentionOf(cells) };
  });
  return summedUp(read, kpis, settings);
}

/** What the KPIs come to together. */
export function summedUp(read: KpiSource, kpis: KpiFigure[], settings: KpiSettings): KpiFigures {
  const there = kpis.filter(({ kpi }) => kpi.line !== null);
  const perspectives = withShares(
    [...byPerspective(there).values()].map((group) => {
      const label = String(group[0].cells.perspective);
      const own = settings.perspectiveWeights.find(
        ({ perspective }) => perspective.toLowerCase() === label.toLowerCase(),
      )?.weight;
      const summed = rollUp(label, group);
      return typeof own === "number" ? { ...summed, weight: Math.max(0, own) } : summed;
    }),
  );
  const urgent = kpis.flatMap(({ attention }, at) => (attention ? [at] : []));
  return {
    kpis,
    found: there.length,
    measured: there.filter(({ cells }) => isMeasured(cells)).length,
    fromWords: fromWords(read, there, settings),
    flagged: kpis.filter(({ cells }) => cells.flags !== "").length,
    perspectives,
    overall: overallOf(perspectives, rollUp("Overall", there)),
    lookHere: largestFirst(urgent.map((at) => kpis[at].attention!.urgency)).map((rank) => urgent[rank]),
  };
}

/** How many KPIs are measured by a text that the settings give a number. */
function fromWords(
  { source, grid, columns, history }: KpiSource,
  kpis: readonly KpiFigure[],
  { targetTexts, resultTexts }: KpiSettings,
): number {
  const listed = (list: readonly { text: string }[]) => new Set(list.map(({ text }) => text.toLowerCase()));
  const [targets, results] = [listed(targetTexts), listed(resultTexts)];
  const isListed = (line: number, role: "target" | "actual", words: ReadonlySet<string>) =>
    words.has(String(rawCell(grid, source.firstDataRow + line - 1, columns.get(role))).toLowerCase());
  return kpis.filter(
    ({ kpi: { line }, cells }) =>
      isMeasured(cells) &&
      (isListed(line!, "target", targets) || (history === null && isListed(line!, "actual", results))),
  ).length;
}

/** As Excel compares: case makes no difference. */
function byPerspective(kpis: readonly KpiFigure[]): Map<string, KpiFigure[]> {
  const groups = new Map<string, KpiFigure[]>();
  for (const kpi of kpis) {
    const key = String(kpi.cells.perspective).toLowerCase();
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), kpi]);
  }
  return groups;
}

function rollUp(label: string, kpis: readonly KpiFigure[]): RollUp {
  const scores = kpis.map(({ cells }) => (typeof cells.score === "number" ? cells.score : null));
  const weights = kpis.map(({ cells }) => (typeof cells.weight === "number" ? Math.max(0, cells.weight) : 0));
  const count = (word: string) => kpis.filter(({ cells }) => cells.rag === word).length;
  const weight = exactSum(weights);
  const present = exactSum(weights.filter((_, at) => scores[at] !== null));
  return {
    label,
    kpis: kpis.length,
    scored: scores.filter((score) => score !== null).length,
    weight,
    share: null,
    score: present > 0 ? weightedScore(scores, weights) : null,
    coverage: weight > 0 ? coverage(scores, weights) : null,
    green: count(ragWords.Green),
    amber: count(ragWords.Amber),
    red: count(ragWords.Red),
  };
}

/** The overall score is that of the perspectives by their weights, so that what one of them lacks does not make it count for less. */
function overallOf(perspectives: readonly RollUp[], all: RollUp): RollUp {
  const scores = perspectives.map(({ score }) => score);
  const weights = perspectives.map(({ weight }) => weight);
  const hasScore = perspectives.some(({ score, weight }) => score !== null && weight > 0);
  const whole = exactSum(weights);
  const covered = exactSum(perspectives.map(({ coverage: share, weight }) => (share ?? 0) * weight));
  return {
    ...all,
    weight: whole,
    share: hasScore ? 1 : null,
    score: hasScore ? weightedScore(scores, weights) : null,
    coverage: whole > 0 ? covered / whole : null,
  };
}

/** Weights count over the perspectives that have a score, so that what one lacks does not pull the others down. */
function withShares(perspectives: RollUp[]): RollUp[] {
  const present = exactSum(perspectives.map(({ score, weight }) => (score === null ? 0 : weight)));
  return perspectives.map((one) => ({
    ...one,
    share: one.score === null || present === 0 ? null : one.weight / present,
  }));
}
