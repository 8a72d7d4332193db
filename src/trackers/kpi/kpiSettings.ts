import type { XmrConstant } from "../../calc/xmr";
import type { KpiDirection } from "./figureText";

/** How attainment is reckoned where lower is better, or on the way from a baseline. */
export const attainmentMethods = ["ratio", "linear", "baseline"] as const;
export type AttainmentMethod = (typeof attainmentMethods)[number];

/** A text of the source's target column and what it stands for; `null` is no number. */
export interface TargetText {
  text: string;
  number: number | null;
  high: number | null;
  direction: KpiDirection | "";
}

/** A text among the source's actual, previous and baseline figures. */
export interface FigureText {
  text: string;
  number: number | null;
}

/** A text of the source's direction column. */
export interface DirectionText {
  text: string;
  direction: KpiDirection | "";
}

/** How much a perspective counts in the overall score; `null` for as much as its KPIs' weights add up to. */
export interface PerspectiveWeight {
  perspective: string;
  weight: number | null;
}

/** What a person can change on the settings sheet; every formula of the tracker looks it up there. */
export interface KpiSettings {
  /** Share of the target by which an amber KPI may miss it. */
  amber: number;
  method: AttainmentMethod;
  constant: XmrConstant;
  /** Weight of a KPI that has none of its own; `null` leaves it out of the roll-up. */
  weight: number | null;
  /** Beginnings of words in a KPI's name that mean that lower is better. */
  lowerWords: string[];
  targetTexts: TargetText[];
  resultTexts: FigureText[];
  directionTexts: DirectionText[];
  perspectiveWeights: PerspectiveWeight[];
}

/** What names of KPIs of which less is better have in them, in English, French, Spanish, Portuguese and German. */
export const usualLowerWords: readonly string[] = [
  "absen",
  "accident",
  "attrition",
  "backlog",
  "churn",
  "claim",
  "complaint",
  "cost",
  "crime",
  "days sales",
  "default",
  "defect",
  "delay",
  "downtime",
  "emission",
  "error",
  "expense",
  "failure",
  "incident",
  "incidence of",
  "injur",
  "late",
  "lead time",
  "loss",
  "mortality",
  "overdue",
  "overtime",
  "poverty",
  "prevalence of",
  "reject",
  "response time",
  "returns",
  "rework",
  "scrap",
  "sick",
  "time to",
  "turnover of staff",
  "staff turnover",
  "employee turnover",
  "unemployment",
  "vacanc",
  "waiting",
  "waste",
  "absentéisme",
  "coût",
  "délai",
  "défaut",
  "déchet",
  "perte",
  "rebut",
  "réclamation",
  "retard",
  "coste",
  "queja",
  "reclamac",
  "retraso",
  "rechazo",
  "merma",
  "pérdida",
  "rotación de personal",
  "tiempo de",
  "ausentismo",
  "atraso",
  "custo",
  "defeito",
  "desperdício",
  "perda",
  "reclamaç",
  "retrabalho",
  "rotatividade",
  "tempo de",
  "ausschuss",
  "beschwerde",
  "fehler",
  "fluktuation",
  "kosten",
  "krankenstand",
  "reklamation",
  "wartezeit",
];

/** Room on the settings sheet for words of a person's own. */
export const lowerWordRows = 120;

/** The settings of a new tracker. */
export function newSettings(
  chosen: Pick<KpiSettings, "amber" | "method" | "weight" | "lowerWords" | keyof TextLists>,
): KpiSettings {
  return { constant: "wheeler", perspectiveWeights: [], ...chosen };
}

type TextLists = Pick<KpiSettings, "targetTexts" | "resultTexts" | "directionTexts">;

/** Whether a KPI's name has a word of which less is better. */
export function soundsLower(name: string, lowerWords: readonly string[]): boolean {
  const searched = ` ${name}`.toLowerCase();
  return lowerWords.some((word) => word !== "" && searched.includes(` ${word.toLowerCase()}`));
}
