import { pastBorder } from "./border";
import { allFilled, anyBlank, itemOf, notShare, wordOf } from "./conditions";
import { isSingle, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";

const score: Plain = ([likelihood = "", impact = ""], known) =>
  itemOf([likelihood, impact], [], `${operand(likelihood)}*${operand(impact)}`, known);

/** Words of a scale, each with its rating; a number stands for itself. */
const FIVE_STEPS = {
  words: [
    ["very low", "vl", "rare", "negligible", "insignificant"],
    ["low", "l", "unlikely", "minor"],
    ["moderate", "medium", "m", "possible"],
    ["high", "h", "likely", "major"],
    ["very high", "vh", "almost certain", "catastrophic"],
  ],
};

/** The rating that a word or a number is, on a scale of five. */
function ratingOf(part: string): string {
  const words = FIVE_STEPS.words.flatMap((step, at) => step.map((word) => [word, at + 1] as const));
  const list = (items: readonly (string | number)[]) =>
    `{${items.map((item) => (typeof item === "string" ? `"${item}"` : item)).join(",")}}`;
  return `IFNA(XLOOKUP(${part},${list(words.map(([word]) => word))},${list(words.map(([, rating]) => rating))}),${part})`;
}

const USUAL_LEVELS =
  "Low,Low,Low,Medium,Medium,Low,Low,Medium,Medium,High,Low,Medium,Medium,High,High," +
  "Low,Medium,High,High,Extreme,Low,Medium,High,Extreme,Extreme";
const NIST_LEVELS =
  "Very Low,Very Low,Very Low,Low,Low,Very Low,Low,Low,Low,Moderate,Very Low,Low,Moderate,Moderate,High," +
  "Very Low,Low,Moderate,High,Very High,Very Low,Low,Moderate,High,Very High";

const level: Plain = ([likelihood = "", impact = "", matrix], known) => {
  const word = wordOf(matrix, "");
  const [row, column] = [ratingOf(likelihood), ratingOf(impact)];
  if (word === null) {
    const single = isSingle(likelihood) && isSingle(impact) && !isSingle(matrix ?? "");
    return single ? itemOf([likelihood, impact], [], `INDEX(${matrix},${row},${column})`, known) : null;
  }
  const levels = { "": USUAL_LEVELS, nist: NIST_LEVELS }[word];
  if (levels === undefined) return null;
  const texts = levels.split(",").map((text) => `"${text}"`);
  return itemOf([likelihood, impact], [], `CHOOSE(5*${row}-5+${column},${texts.join(",")})`, known);
};

const band: Plain = ([points = "", limits, labels], known) => {
  const short = (limit: string) => `${pastBorder(minus(points, limit))}<0`;
  const wrong = limits ? [short(`INDEX(${limits},1)`)] : [short("0"), `${pastBorder(minus(points, "100"))}>0`];
  const lowest = limits === undefined ? "{0,5,21,80,96}" : pastBorder(limits);
  const found = `LOOKUP(${pastBorder(points)},${lowest},${labels ?? '{"Very Low","Low","Moderate","High","Very High"}'})`;
  return itemOf([points], wrong, found, known);
};

const residual: Plain = ([inherent = "", effectiveness = "", method], known) => {
  const word = wordOf(method, "factor");
  if (word === "factor") {
    const left = `${operand(inherent)}*(1-${operand(effectiveness)})`;
    return itemOf([inherent, effectiveness], notShare(effectiveness), left, known);
  }
  if (word !== "interpolate" || isSingle(effectiveness)) return null;
  const [target, compliance] = [1, 2].map((column) => `INDEX(${effectiveness},0,${column})`);
  const left = `(${operand(inherent)}-${target})*(1-${compliance})+${target}`;
  return itemOf([inherent, target, compliance], notShare(compliance), left, known);
};

const expectedValue: Plain = ([probability = "", impact = ""], known) =>
  itemOf([probability, impact], notShare(probability), `${operand(probability)}*${operand(impact)}`, known);

const riskMatrix: Plain = ([likelihoods = "", impacts = ""]) =>
  `LET(rows,${ratingOf(likelihoods)},columns,${ratingOf(impacts)},MAKEARRAY(5,5,LAMBDA(one,other,SUM((rows=one)*(columns=other)))))`;

const topRisks: Plain = ([ids = "", scores = "", n = "10"]) =>
  [
    `LET(shown,TOCOL(${allFilled(scores)})`,
    `list,FILTER(HSTACK(TOCOL(IF(${anyBlank(ids)},"",${ids})),TOCOL(${scores})),shown)`,
    `TAKE(SORTBY(list,CHOOSECOLS(list,2),-1),${n}))`,
  ].join(",");

export const riskFunctions: readonly PortableFunction[] = [
  { name: "RISKSCORE", parameters: ["likelihood", "impact"], grade: "exact", plain: score },
  { name: "RISKLEVEL", parameters: ["likelihood", "impact", "[matrix]"], grade: "lambda", plain: level },
  { name: "RISKBAND", parameters: ["score", "[limits]", "[labels]"], grade: "exact", plain: band },
  { name: "RESIDUAL", parameters: ["inherent", "effectiveness", "[method]"], grade: "exact", plain: residual },
  { name: "EMV", parameters: ["probability", "impact"], grade: "exact", plain: expectedValue },
  { name: "RISKMATRIX", parameters: ["likelihoods", "impacts"], grade: "lambda", plain: riskMatrix },
  { name: "TOPRISKS", parameters: ["ids", "scores", "[n]"], grade: "lambda", plain: topRisks },
];
