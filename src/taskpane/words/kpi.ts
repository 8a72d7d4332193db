import type { AttainmentMethod } from "../../trackers/kpi/kpiSettings";
import type { KpiRole } from "../../trackers/kpi/kpiSource";
import type { WhyStep } from "../../trackers/kpi/whyStep";
import { count } from "./common";

const methods: Record<AttainmentMethod, string> = {
  ratio: "Ratio: target ÷ actual",
  linear: "Linear: 2 − actual ÷ target",
  baseline: "Baseline: share of the way",
};

const roles: Record<KpiRole, string> = {
  id: "ID",
  name: "KPI",
  category: "Perspective",
  period: "Period",
  unit: "Unit",
  baseline: "Baseline",
  previous: "Previous",
  target: "Target",
  actual: "Actual",
  attainment: "Attainment",
  owner: "Owner",
  weight: "Weight",
  direction: "Direction",
  note: "Comment",
};

const steps: Record<WhyStep["id"], string> = {
  color: "Color",
  attainment: "Attainment",
  score: "Score",
  variation: "Signal or noise",
};

/** What the pane says of a KPI scorecard. */
export const kpiWords = {
  headline: "KPI scorecard",
  kpis: "KPIs",
  score: "Overall score, 0 to 10",
  green: "● Green",
  amber: "◆ Amber",
  red: "■ Red",
  flagged: "Flagged",
  roles,
  wizard: {
    title: "KPI scorecard",
    sheet: "Sheet with the KPIs",
    found: (header: number, kpis: number) => `Header in row ${header} · ${count(kpis, "KPI")}`,
    none: {
      what: "No KPIs found in this sheet.",
      why: "Below a header row there should be one KPI a row, with its target and actual; or dates down and a KPI a column.",
      next: "Choose another sheet, or set the header row.",
    },
    across: (periods: number, from: string, to: string) =>
      `History: ${count(periods, "period")} across, columns ${from} to ${to}. The latest figure is the actual.`,
    down: (kpis: number, from: string, to: string) =>
      `History: dates down, ${count(kpis, "KPI")} beside them, columns ${from} to ${to}.`,
    long: (periods: number, column: string) =>
      `History: ${count(periods, "period")} in rows, figures in column ${column}. The latest figure is the actual.`,
    byWords: "By the words in the names",
    higher: "Higher is better for all",
    amber: "Amber band",
    amberHint: "Percent of the target by which an amber KPI may miss it",
    method: "Attainment where lower is better",
    methods,
    summary: (amber: string, method: AttainmentMethod) => `Amber within ${amber} · ${methods[method]}`,
    waiting: "The figures appear when the questions are answered.",
    build: "Build scorecard",
    building: "Building the scorecard",
    empty: {
      what: "There is nothing to read yet.",
      why: "Every sheet of this workbook is empty or belongs to a tracker.",
      next: "Put your KPIs on a sheet of their own, then come back.",
    },
  },
  rollUp: {
    title: "Perspectives",
    perspective: "Perspective",
    score: "Score",
    coverage: "Coverage",
    overall: "All KPIs",
    colors: (green: number, amber: number, red: number) => `● ${green} green, ◆ ${amber} amber, ■ ${red} red`,
    hint: "Scores from 0 to 10, by weight. Coverage: the share of the weight that has a score.",
  },
  list: {
    title: "KPIs",
    filter: "Which KPIs",
    all: (kpis: number) => `All ${kpis}`,
    exceptions: (kpis: number) => `Exceptions ${kpis}`,
    none: "No exceptions: every KPI is green, without a worsening signal or a flag.",
    more: (kpis: number) => `Show ${count(kpis, "more KPI", "more KPIs")}`,
    hint: "What wants a look comes first. Arrow keys lead from KPI to KPI, Enter opens one.",
    noColor: "No color",
    noActual: "no actual",
    noTarget: "no target",
    target: { higher: "target at least", lower: "target at most", range: "target", other: "target" },
    to: "to",
    left: "No longer in the source",
    flag: (flags: string) => `Flag: ${flags}`,
    previous: (figure: string) => `Previous: ${figure}`,
    score: (score: string) => `Score ${score}`,
    weight: (weight: string, perspective: string) => `Weight ${weight} in ${perspective}`,
    owner: (owner: string) => `Owner: ${owner}`,
    noOwner: "No owner",
    open: (id: string, sheet: string) => `Show ${id} in ${sheet}`,
    trend: (points: number, first: string, last: string) => `${count(points, "point")}, ${first} to ${last}`,
    trendReach: (least: string, most: string, latest: string) => `from ${least} to ${most}, the latest ${latest}`,
    trendTarget: (target: string) => `target ${target}`,
    trendLimits: (lower: string, upper: string) => `natural limits ${lower} to ${upper}`,
    legend: { line: "history", target: "target", limits: "natural limits" },
  },
  why: {
    title: "Why this color?",
    steps,
    rule: "Rule",
    numbers: "With numbers",
    convention: "Chosen",
    source: "Source",
  },
  suppose: {
    title: "What if the target were …?",
    figure: "Figure",
    promise: "Tries it out here only: no cell changes.",
    target: "Target",
    low: "Low end of the target",
    high: "High end of the target",
    slider: (label: string) => `${label}, on a slider`,
    error: "A number, as the sheet writes it.",
    reset: "Back to the target",
    color: "Color",
    attainment: "Attainment",
    score: "Score",
    perspective: (name: string) => `Score of ${name}`,
    overall: "Overall score",
    now: "Now",
    then: "Then",
  },
} as const;
