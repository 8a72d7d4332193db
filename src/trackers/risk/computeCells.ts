import { plain, asText } from "../kit/source/shownCell";
import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import type { RiskCells } from "./riskFigures";
import { reaches } from "./reached";
import type { RiskColumnId } from "./riskColumns";
import { leftSource } from "../kit/table/columns";
import type { RiskRow } from "./risks";
import type { RiskSettings } from "./riskSettings";
import type { RiskRole } from "./riskSource";
import type { RiskShape, ShareForm } from "./riskShape";

/** What a person has typed into a row of the register, in place of a formula or where none is. */
export type TypedCells = ReadonlyMap<RiskColumnId, CellValue>;

type Cell = number | string;

/** A row of the source, by role. */
export type SourceCells = (role: RiskRole) => CellValue;

/** Works out a row of the register exactly as its formulas do, from the source, the settings and what a person has typed. */
export function computeCells(
  risk: RiskRow,
  source: SourceCells,
  shape: RiskShape,
  settings: RiskSettings,
  typed: TypedCells = new Map(),
): RiskCells {
  const cells = { id: plain(risk.id), title: plain(risk.title) } as RiskCells;
  const put = (id: RiskColumnId, work: () => Cell) => {
    cells[id] = typed.has(id) ? plain(typed.get(id)!) : work();
  };
  const gone = risk.line === null;
  const has = (role: RiskRole) => shape.roles.includes(role) && !gone;
  const text = (role: RiskRole) => (has(role) ? asText(source(role)) : "");
  const number = (role: RiskRole, form: ShareForm = "share") => {
    const value = has(role) ? source(role) : "";
    return typeof value === "number" ? (form === "percent" ? value / 100 : value) : "";
  };
  const listed = rated(settings, has, source);
  put("line", () => risk.line ?? "");
  put("category", () => text("category"));
  put("cause", () => text("cause"));
  put("effect", () => text("description"));
  put("probability", () => {
    if (shape.roles.includes("probability")) return number("probability", shape.probability);
    if (shape.likelihood !== "share" && shape.likelihood !== "percent") return "";
    return orListed(number("likelihood", shape.likelihood), listed.likelihood?.probability);
  });
  for (const id of ["low", "likely", "high"] as const) {
    put(id, () => {
      if (shape.roles.includes(id)) return number(id);
      if (shape.impact !== "money") return "";
      return orListed(id === "likely" ? number("impact") : "", listed.impact?.[id]);
    });
  }
  put("likelihood", () => {
    if (shape.likelihood === "rating") return orListed(number("likelihood"), listed.likelihood?.rating);
    if (shape.likelihood === "none" || gone) return "";
    const chance = cells.probability;
    return typeof chance === "number"
      ? stepOf(chance, settings.likelihoodStarts)
      : orListed("", listed.likelihood?.rating);
  });
  put("impact", () => {
    if (shape.impact === "rating") return orListed(number("impact"), listed.impact?.rating);
    if (shape.impact === "none" || gone) return "";
    const amount = cells.likely;
    return typeof amount === "number"
      ? stepOf(Math.abs(amount), settings.impactStarts)
      : orListed("", listed.impact?.rating);
  });
  put("score", () => {
    const { likelihood, impact } = cells;
    return typeof likelihood === "number" && typeof impact === "number" ? likelihood * impact : number("score");
  });
  put("effectiveness", () => {
    if (shape.roles.includes("effectiveness")) return number("effectiveness", shape.effectiveness);
    const [left, score] = [number("residual"), cells.score];
    return typeof left === "number" && typeof score === "number" && score > 0 ? 1 - left / score : "";
  });
  put("residual", () => {
    const share = numberOr0(cells.effectiveness);
    return typeof cells.score === "number" && share >= 0 && share <= 1 ? cells.score * (1 - share) : "";
  });
  put("level", () => levelAt(inherentPlace(cells, shape, settings), cells, cells.score, settings));
  put("residualLevel", () => levelAt(residualPlace(cells, shape, settings), cells, cells.residual, settings));
  put("appetite", () => appetiteOf(String(cells.residualLevel), settings));
  put("emv", () => expectedValue(cells));
  put("response", () => text("response"));
  put("mitigation", () => text("mitigation"));
  put("owner", () => text("owner"));
  put("status", () => text("status"));
  put("note", () => text("note"));
  for (const id of ["due", "review"] as const)
    put(id, () => (has(id) && !isError(source(id)) ? plain(source(id)) : ""));
  put("open", () => (gone || isClosed(String(cells.status), settings) ? "No" : "Yes"));
  put("flags", () => (gone ? leftSource : cells.open === "No" ? "" : flagsOf(cells, settings, shape).join("; ")));
  return cells;
}

/** Where a risk stands in the matrix before controls, from 1; `null` where it is not rated or off the scale. */
export function inherentPlace(cells: RiskCells, shape: RiskShape, settings: RiskSettings) {
  const { likelihood, impact } = cells;
  if (typeof likelihood !== "number" || typeof impact !== "number") return null;
  const isStep = shape.likelihood === "share" || shape.likelihood === "percent";
  const row = isStep ? likelihood : stepOf(likelihood, settings.likelihoodStarts);
  const column = shape.impact === "money" ? impact : stepOf(impact, settings.impactStarts);
  return typeof row === "number" && typeof column === "number" ? { likelihood: row, impact: column } : null;
}

/** The same after controls, which make a risk less likely. */
export function residualPlace(cells: RiskCells, shape: RiskShape, settings: RiskSettings) {
  const place = inherentPlace(cells, shape, settings);
  if (!place) return null;
  const left = Number((place.likelihood * (1 - numberOr0(cells.effectiveness))).toFixed(6));
  return { ...place, likelihood: Math.max(1, left > 0 ? Math.ceil(left) : Math.floor(left)) };
}

/** What a risk's impact comes to when it happens: low, likely and high weighed as PERT does, or what there is of them. */
function expectedImpact({ low, likely, high }: RiskCells): number | null {
  const [hasLow, hasHigh] = [typeof low === "number", typeof high === "number"];
  if (hasLow && hasHigh && typeof likely === "number") return ((low as number) + 4 * likely + (high as number)) / 6;
  if (typeof likely === "number") return likely;
  return hasLow && hasHigh ? ((low as number) + (high as number)) / 2 : null;
}

function expectedValue(cells: RiskCells): Cell {
  const { probability } = cells;
  const impact = expectedImpact(cells);
  if (typeof probability !== "number" || probability < 0 || probability > 1 || impact === null) return "";
  return probability * impact;
}

function rated(settings: RiskSettings, has: (role: RiskRole) => boolean, source: SourceCells) {
  const find = <T extends { text: string }>(role: "likelihood" | "impact", texts: readonly T[]): T | undefined => {
    const cell = has(role) ? source(role) : "";
    if (typeof cell !== "string" || cell === "") return undefined;
    return texts.find(({ text }) => text.toLowerCase() === cell.toLowerCase());
  };
  return { likelihood: find("likelihood", settings.likelihoodTexts), impact: find("impact", settings.impactTexts) };
}

function orListed(number: Cell, listed: number | null | undefined): Cell {
  return number !== "" ? number : listed || "";
}

function stepOf(value: number, starts: readonly number[]): Cell {
  const step = starts.filter((start) => reaches(value, start)).length;
  return step === 0 ? "" : step;
}

function levelAt(
  place: { likelihood: number; impact: number } | null,
  cells: RiskCells,
  score: Cell,
  settings: RiskSettings,
): string {
  if (typeof cells.likelihood === "number" && typeof cells.impact === "number")
    return place ? (settings.matrix[place.likelihood - 1]?.[place.impact - 1] ?? "") : "";
  if (typeof score !== "number") return "";
  return settings.levels.filter(({ from }) => reaches(score, from)).at(-1)?.name ?? "";
}

function appetiteOf(level: string, { levels, appetite }: RiskSettings): string {
  const at = (name: string) => levels.findIndex((one) => name !== "" && one.name.toLowerCase() === name.toLowerCase());
  if (at(level) === -1 || at(appetite) === -1) return "";
  return at(level) > at(appetite) ? "Above" : "Within";
}

function isClosed(status: string, { closed }: RiskSettings): boolean {
  const word = status.trim().replace(/ +/g, " ").toLowerCase();
  return word !== "" && closed.some((one) => one.toLowerCase() === word);
}

function flagsOf(cells: RiskCells, { asOf, reviewDays }: RiskSettings, { untitled }: RiskShape): string[] {
  const { owner, due, review, probability, low, likely, high, score } = cells;
  const amounts = [low, likely, high].filter((amount) => typeof amount === "number");
  const three = amounts.length === 3 ? amounts : null;
  const isChance = typeof probability === "number";
  const checks: [boolean, string][] = [
    [untitled === true && String(cells.title).trim() === "", "No title"],
    [String(owner).trim() === "", "No owner"],
    [asOf !== null && typeof due === "number" && due < asOf, "Due date passed"],
    [isWords(due), "Due is not a date"],
    [asOf !== null && typeof review === "number" && asOf - review > reviewDays, "Review too old"],
    [isWords(review), "Last review is not a date"],
    [amounts.length > 0 && !isChance, "Money without probability"],
    [isChance && (probability < 0 || probability > 1), "Probability not from 0 to 1"],
    [three !== null && (three[0] > three[1] || three[1] > three[2]), "Low, likely, high not rising"],
    [typeof score !== "number", "Not rated"],
  ];
  return checks.flatMap(([holds, words]) => (holds ? [words] : []));
}

function isWords(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}

function numberOr0(cell: Cell): number {
  return typeof cell === "number" ? cell : 0;
}
