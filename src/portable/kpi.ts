import { pastAllowance, pastBorder } from "./border";
import {
  all,
  allFilled,
  any,
  firstOf,
  isEmpty,
  isNothingOr,
  isOneOf,
  itemOf,
  mayBeBlank,
  unlessBlank,
  wordOf,
  type Known,
} from "./conditions";
import { isSingle, literalText, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";
import { sameShape } from "./rangeShape";

/** One formula where higher is better, another where lower is; a wrong word is #VALUE!. */
function byDirection(direction: string | undefined, ifHigher: string, ifLower: string, known: Known): string {
  const word = direction === undefined ? "higher" : literalText(direction)?.trim().toLowerCase();
  if (word === undefined) {
    const part = direction ?? "";
    return `IF(${isNothingOr(part, ["higher"], known)},${ifHigher},IF(${isOneOf(part, ["lower"])},${ifLower},#VALUE!))`;
  }
  return { higher: ifHigher, lower: ifLower }[word] ?? "#VALUE!";
}

/** A share of a target, as 1 on the target, where the light turns Green, and #N/A where there is no share. */
function reached(missed: string, none: readonly string[], parts: readonly string[], share: string): string {
  return `IF(${any(none, parts)},NA(),IF(${missed}=0,1,${share}))`;
}

const attainment: Plain = ([actual = "", target = "", direction, method, baseline], known) => {
  const needed = [actual, target];
  const missed = pastBorder(`(${minus(actual, target)})/${operand(target)}`);
  const higher = reached(missed, [`${target}<=0`], needed, `${operand(actual)}/${operand(target)}`);
  switch (wordOf(method, "ratio")) {
    case "ratio": {
      const none = [`${target}<=0`, `${actual}<=0`];
      const lower = reached(missed, none, needed, `${operand(target)}/${operand(actual)}`);
      return unlessBlank(needed, byDirection(direction, higher, lower, known), known);
    }
    case "linear": {
      const lower = reached(missed, [`${target}<=0`], needed, `2-${operand(actual)}/${operand(target)}`);
      return unlessBlank(needed, byDirection(direction, higher, lower, known), known);
    }
    case "baseline":
      if (baseline === undefined || mayBeBlank(baseline, known)) return null;
      return unlessBlank(needed, wayAttainment(actual, target, direction, baseline, known), known);
    case "range":
      return rangeAttainment(actual, target, baseline, known);
    default:
      return null;
  }
};

function wayAttainment(
  actual: string,
  target: string,
  direction: string | undefined,
  baseline: string,
  known: Known,
): string {
  const share = `(${minus(actual, baseline)})/(${minus(target, baseline)})`;
  const missed = pastBorder(`(${minus(actual, target)})`, target);
  const way = (none: string) => reached(missed, [none], [actual, target, baseline], share);
  const word = direction === undefined ? "" : literalText(direction)?.trim().toLowerCase();
  if (word === "") return way(`${target}=${baseline}`);
  const [higher, lower] = [way(`${target}<=${baseline}`), way(`${target}>=${baseline}`)];
  if (word !== undefined) return byDirection(direction, higher, lower, known);
  return `IF(${isEmpty(direction ?? "", known)},${way(`${target}=${baseline}`)},${byDirection(direction, higher, lower, known)})`;
}

function rangeAttainment(actual: string, target: string, limits: string | undefined, known: Known): string | null {
  if (limits === undefined || isSingle(target) || isSingle(limits)) return null;
  const [low, high] = [1, 2].map((at) => `INDEX(${target},${at})`);
  const [redLow, redHigh] = [1, 2].map((at) => `INDEX(${limits},${at})`);
  const within = [
    `${pastBorder(`(${minus(low, actual)})`, low)}<=0`,
    `${pastBorder(`(${minus(actual, high)})`, high)}<=0`,
  ];
  const share = firstOf(
    [
      [all(within, [actual]), "1"],
      [any([`${actual}<=${redLow}`, `${actual}>=${redHigh}`], [actual]), "0"],
      [`${actual}<${low}`, `(${minus(actual, redLow)})/(${low}-${redLow})`],
    ],
    `(${redHigh}-${operand(actual)})/(${redHigh}-${high})`,
  );
  return unlessBlank([actual], share, known);
}

const kpiScore: Plain = ([actual = "", goal = "", redFlag = ""], known) => {
  const score = `(10+10*(${minus(actual, redFlag)})/(${minus(goal, redFlag)}))/3`;
  const clipped = [actual, goal, redFlag].every(isSingle)
    ? `MEDIAN(0,${score},10)`
    : `IF(${score}<0,0,IF(${score}>10,10,${score}))`;
  return unlessBlank([actual, goal, redFlag], `IF(${goal}=${redFlag},NA(),${clipped})`, known);
};

const rag: Plain = ([actual = "", target = "", direction, amber = "0.1"], known) => {
  if (mayBeBlank(amber, known)) return null;
  const light = (shortfall: string) =>
    `IF(${pastBorder(shortfall, target)}<=0,"Green",IF(${pastAllowance(shortfall, target, amber)}<=0,"Amber","Red"))`;
  const [higher, lower] = [light(`(${minus(target, actual)})`), light(`(${minus(actual, target)})`)];
  return unlessBlank([actual, target], byDirection(direction, higher, lower, known), known);
};

const trend: Plain = ([current = "", previous = "", direction, band = "0"], known) => {
  if (mayBeBlank(band, known)) return null;
  const same = `${pastAllowance(`ABS(${minus(current, previous)})`, previous, band)}<=0`;
  const word = (better: string) => `IF(${same},"► Same",IF(${better},"▲ Better","▼ Worse"))`;
  const [higher, lower] = [word(`${current}>${previous}`), word(`${current}<${previous}`)];
  return unlessBlank([current, previous], byDirection(direction, higher, lower, known), known);
};

const progress: Plain = ([baseline = "", target = "", current = "", clip], known) => {
  if (clip !== undefined && !/^(TRUE|FALSE)$/i.test(clip)) return null;
  const share = `(${minus(current, baseline)})/(${minus(target, baseline)})`;
  const clipped = [baseline, target, current].every(isSingle)
    ? `MEDIAN(0,${share},1)`
    : `IF(${share}<0,0,IF(${share}>1,1,${share}))`;
  const shown = clip?.toUpperCase() === "TRUE" ? clipped : share;
  return unlessBlank([baseline, target, current], `IF(${target}=${baseline},NA(),${shown})`, known);
};

const isThere = (scores: string, { tidy }: Known) => (tidy ? `LEN(${scores})>0` : allFilled(scores));

const weightedScore: Plain = ([scores = "", weights = ""], known) => {
  if (!sameShape(scores, weights)) return null;
  const weight = `SUMPRODUCT((${isThere(scores, known)})*${weights})`;
  return `IF(${weight}=0,NA(),SUMPRODUCT(${scores},${weights})/${weight})`;
};

const coverage: Plain = ([scores = "", weights = ""], known) =>
  sameShape(scores, weights)
    ? `IF(SUM(${weights})=0,NA(),SUMPRODUCT((${isThere(scores, known)})*${weights})/SUM(${weights}))`
    : null;

const notNegative = (...parts: string[]) => parts.map((part) => `${part}<0`);

const defects: Plain = ([found = "", units = "", opportunities = ""], known) => {
  const chances = `${operand(units)}*${operand(opportunities)}`;
  const figure = `IF(${chances}=0,NA(),${operand(found)}*1000000/(${chances}))`;
  return itemOf([found, units, opportunities], notNegative(found, units, opportunities), figure, known);
};

export const kpiFunctions: readonly PortableFunction[] = [
  {
    name: "ATTAINMENT",
    parameters: ["actual", "target", "[direction]", "[method]", "[baseline]"],
    grade: "exact",
    plain: attainment,
  },
  { name: "KPISCORE", parameters: ["actual", "goal", "redflag"], grade: "exact", plain: kpiScore },
  { name: "RAG", parameters: ["actual", "target", "[direction]", "[amber]"], grade: "exact", plain: rag },
  { name: "WEIGHTEDSCORE", parameters: ["scores", "weights"], grade: "exact", plain: weightedScore },
  { name: "COVERAGE", parameters: ["scores", "weights"], grade: "exact", plain: coverage },
  { name: "TREND", parameters: ["current", "previous", "[direction]", "[band]"], grade: "exact", plain: trend },
  { name: "PROGRESS", parameters: ["baseline", "target", "current", "[clip]"], grade: "exact", plain: progress },
  { name: "DPMO", parameters: ["defects", "units", "opportunities"], grade: "exact", plain: defects },
];
