import { isError } from "../../calc/cellError";
import type { CellValue } from "../../sheets/grid";
import { plainNumber, readFigureText, readTargetText, type NumberMarks } from "./figureText";
import { kpiLines } from "./kpiLines";
import type { DirectionText, FigureText, KpiSettings, TargetText } from "./kpiSettings";
import { roleCells, type KpiRole, type KpiSource } from "./kpiSource";
import { shiftedLines, shiftSigns } from "./shiftedRow";

/** The texts of a source that stand for a figure or a direction, with what they are taken for. */
export type KpiTexts = Pick<KpiSettings, "targetTexts" | "resultTexts" | "directionTexts">;

/** Columns of figures beside the target. */
const results: readonly KpiRole[] = ["actual", "previous", "baseline"];

export function readTexts(read: KpiSource): KpiTexts {
  const marks = marksOf(read);
  const points = pointsBeside(read);
  const own = (cells: Iterable<CellValue>) =>
    differentTexts(cells).filter((text) => plainNumber(text, marks) === null || (points.has(text) && /%/.test(text)));
  return {
    targetTexts: own(cellsOf(read, "target")).map((text): TargetText => ({
      text,
      ...readTargetText(text, marks, points.has(text)),
    })),
    resultTexts: own(results.flatMap((role) => cellsOf(read, role))).map((text): FigureText => ({
      text,
      number: readFigureText(text, marks, false),
    })),
    directionTexts: differentTexts(cellsOf(read, "direction")).map((text): DirectionText => ({
      text,
      direction: directionOf(text),
    })),
  };
}

/** How the figures of a source are written as text. */
export function marksOf(read: KpiSource): NumberMarks {
  const texts = (["target", ...results] as const).flatMap((role) => differentTexts(cellsOf(read, role)));
  const currency = texts.map((text) => /^\s*-?(\p{Sc})\s*[\d.,]+\s*$/u.exec(text)?.[1]).find(Boolean) ?? "";
  return { decimal: read.decimal ?? ".", currency };
}

/** Targets with a percent sign whose actuals are written as 12 for 12 %. */
function pointsBeside(read: KpiSource): ReadonlySet<string> {
  const [targets, actuals] = [roleCells(read, "target"), roleCells(read, "actual")];
  const found = new Set<string>();
  for (const line of kpiLines(read)) {
    const [target, actual] = [targets[line - 1], actuals[line - 1]];
    if (typeof target === "string" && target.includes("%") && typeof actual === "number" && Math.abs(actual) > 1.5)
      found.add(target);
  }
  return found;
}

function cellsOf(read: KpiSource, role: KpiRole): CellValue[] {
  const runs = read.history?.runs;
  if (runs === "down" || !read.columns.has(role) || (runs === "long" && (role === "actual" || role === "previous")))
    return [];
  const cells = roleCells(read, role);
  if (read.long) return [...read.long.kpis.values()].flatMap(({ rows }) => rows.map((row) => cells[row - 1]));
  const shifted = shiftSigns(read)?.moved.includes(role) ? shiftedLines(read) : new Set<number>();
  return kpiLines(read).flatMap((line) => (shifted.has(line) ? [] : [cells[line - 1]]));
}

/** Each text once, as it stands: Excel takes texts that differ only in case for the same. */
function differentTexts(cells: Iterable<CellValue>): string[] {
  const found = new Map<string, string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.trim() === "" || isError(cell)) continue;
    if (!found.has(cell.toLowerCase())) found.set(cell.toLowerCase(), cell);
  }
  return [...found.values()];
}

const lowerWord = /lower|down|decreas|minimi|reduc|less|small|menor|moins|baisse|niedrig|↓|▼|^-$|^l$/i;
const higherWord = /higher|up|increas|maximi|more|great|large|mayor|maior|plus|hausse|hoch|höher|↑|▲|^\+$|^h$/i;
const rangeWord = /range|within|between|nominal|bereich|rango|faixa|plage/i;

/** "Lower is better" as "lower"; "" for a word that says nothing. */
function directionOf(text: string): DirectionText["direction"] {
  const word = text.trim();
  if (rangeWord.test(word)) return "range";
  const [lower, higher] = [lowerWord.test(word), higherWord.test(word)];
  return lower === higher ? "" : lower ? "lower" : "higher";
}
