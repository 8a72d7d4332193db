import { all, any, firstOf, isOneOf, itemOf, mayBeBlank, unlessBlank, wordOf, type Known } from "./conditions";
import { isSingle, literalText, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";
import { sameShape } from "./rangeShape";

/** One formula where higher is better, another where lower is; a wrong word is #VALUE!. */
function byDirection(direction: string | undefined, ifHigher: string, ifLower: string): string {
  const word = direction === undefined ? "higher" : literalText(direction)?.trim().toLowerCase();
  if (word === undefined) {
    const part = direction ?? "";
    return `IF(${isOneOf(part, ["", "higher"])},${ifHigher},IF(${isOneOf(part, ["lower"])},${ifLower},#VALUE!))`;
  }
  return { higher: ifHigher, lower: ifLower }[word] ?? "#VALUE!";
}

const ratio = (part: string, whole: string) => `IF(${whole}=0,NA(),${operand(part)}/${operand(whole)})`;

const way = (from: string, to: string, at: string) =>
  `IF(${to}=${from},NA(),(${minus(at, from)})/(${minus(to, from)}))`;

const attainment: Plain = ([actual = "", target = "", direction, method, baseline], known) => {
  const higher = ratio(actual, target);
  switch (wordOf(method, "ratio")) {
    case "ratio":
      return unlessBlank([actual, target], byDirection(direction, higher, ratio(target, actual)), known);
    case "linear": {
      const lower = `IF(${target}=0,NA(),2-${operand(actual)}/${operand(target)})`;
      return unlessBlank([actual, target], byDirection(direction, higher, lower), known);
    }
    case "baseline":
      if (baseline === undefined || mayBeBlank(baseline, known)) return null;
      return unlessBlank([actual, target], way(baseline, target, actual), known);
    case "range":
      return rangeAttainment(actual, target, baseline, known);
    default:
      return null;
  }
};

function rangeAttainment(actual: string, target: string, limits: string | undefined, known: Known): string | null {
  if (limits === undefined || isSingle(target) || isSingle(limits)) return null;
  const [low, high] = [1, 2].map((at) => `INDEX(${target},${at})`);
  const [redLow, redHigh] = [1, 2].map((at) => `INDEX(${limits},${at})`);
  const reached = firstOf(
    [
      [all([`${actual}>=${low}`, `${actual}<=${high}`], [actual]), "1"],
      [any([`${actual}<=${redLow}`, `${actual}>=${redHigh}`], [actual]), "0"],
      [`${actual}<${low}`, `(${minus(actual, redLow)})/(${low}-${redLow})`],
    ],
    `(${redHigh}-${operand(actual)})/(${redHigh}-${high})`,
  );
  return unlessBlank([actual], reached, known);
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
  const light = (reached: string, shortfall: string) =>
    `IF(${reached},"Green",IF(${shortfall}<=${operand(amber)}*ABS(${target}),"Amber","Red"))`;
  const higher = light(`${actual}>=${target}`, minus(target, actual));
  const lower = light(`${actual}<=${target}`, minus(actual, target));
  return unlessBlank([actual, target], byDirection(direction, higher, lower), known);
};

const trend: Plain = ([current = "", previous = "", direction, band = "0"], known) => {
  if (mayBeBlank(band, known)) return null;
  const same =
    band === "0" ? `${current}=${previous}` : `ABS(${minus(current, previous)})<=${operand(band)}*ABS(${previous})`;
  const word = (better: string) => `IF(${same},"► Same",IF(${better},"▲ Better","▼ Worse"))`;
  const [higher, lower] = [word(`${current}>${previous}`), word(`${current}<${previous}`)];
  return unlessBlank([current, previous], byDirection(direction, higher, lower), known);
};

const progress: Plain = ([baseline = "", target = "", current = ""], known) =>
  unlessBlank([baseline, target, current], way(baseline, target, current), known);

const weightedScore: Plain = ([scores = "", weights = ""]) => {
  if (!sameShape(scores, weights)) return null;
  const weight = `SUMPRODUCT((LEN(${scores})>0)*${weights})`;
  return `IF(${weight}=0,NA(),SUMPRODUCT(${scores},${weights})/${weight})`;
};

const coverage: Plain = ([scores = "", weights = ""]) =>
  sameShape(scores, weights)
    ? `IF(SUM(${weights})=0,NA(),SUMPRODUCT((LEN(${scores})>0)*${weights})/SUM(${weights}))`
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
  { name: "PROGRESS", parameters: ["baseline", "target", "current"], grade: "exact", plain: progress },
  { name: "DPMO", parameters: ["defects", "units", "opportunities"], grade: "exact", plain: defects },
];
