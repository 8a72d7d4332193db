import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { SINGLE } from "../../host/engine/single";

/** Functions that came after the file format, which files call with "_xlfn." in front; some of them with "_xlws." as well. */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL " +
    "ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH " +
    "IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP " +
    "MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "GROUPBY PIVOTBY PERCENTOF REGEXTEST REGEXEXTRACT REGEXREPLACE TRIMRANGE IMAGE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const NEWEST = new Set(["FILTER", "SORT"]);

/** Functions whose result may be an array, in whose presence Excel reads a formula as one that may spill. */
const ARRAYS =
  /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|LET|LAMBDA|MAP|BYROW|BYCOL|REDUCE|SCAN|MAKEARRAY|VSTACK|HSTACK|TAKE|DROP|EXPAND|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TEXTSPLIT|XLOOKUP|COO\.[A-Z.]+|_xldudf_COO_\w+)\(/i;

export const mayBeArray = (formula: string): boolean => ARRAYS.test(formula);

/** From the words of a file to those that a person sees; functions of add-ins keep the names that files give them. */
export function fromFile(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  const files = new Set(tokens.flatMap((token, at) => (isAddIn(token) ? numberedFile(tokens, at) : [])));
  return stringifyTokens(
    tokens.map((token) => {
      if (files.has(token)) return { ...token, value: "" };
      const value = token.type === "func" ? token.value.replace(/^(_xlfn\.|_xlws\.)+/i, "") : token.value;
      return { ...token, value: token.type === "func" ? value : value.replace(/_xlpm\./gi, "") };
    }),
  );
}

function isAddIn({ type, value }: Token): boolean {
  return type === "func" && /^_xldudf_/i.test(value);
}

/** The number of another add-in's file, in which Excel looked for a function of ours once: "[2]!" before it. */
function numberedFile(tokens: readonly Token[], at: number): Token[] {
  const before = tokens.slice(Math.max(0, at - 4), at);
  return before.map(({ type, value }) => (type === "number" ? "0" : value)).join("") === "[0]!" ? before : [];
}

/** From the words that a person sees to those of a file, both without the leading "=". */
export function toFile(formula: string): string {
  const parameters = parametersOf(formula);
  return rewrite(formula, (token) => {
    if (token.type === "func") return storedFunction(token.value);
    const isParameter = parameters.has(token.value.toLowerCase());
    return isParameter && /^(range_named|func)$/.test(token.type) ? `_xlpm.${token.value}` : token.value;
  });
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (NEWEST.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) || upper === SINGLE ? `_xlfn.${upper}` : name;
}

/** Names that LET and LAMBDA introduce: what stands before a comma right after them, or between later commas of theirs. */
function parametersOf(formula: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\(/i.test(formula)) return names;
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== "whitespace");
  const calls: { name: string; argument: number }[] = [];
  tokens.forEach((token, at) => {
    const call = calls[calls.length - 1];
    if (token.value === "(")
      calls.push({ name: tokens[at - 1]?.type === "func" ? tokens[at - 1].value.toUpperCase() : "", argument: 0 });
    else if (token.value === ")") calls.pop();
    else if (token.value === "," && call) call.argument++;
    const starts = tokens[at - 1]?.value === "(" || tokens[at - 1]?.value === ",";
    const ends = tokens[at + 1]?.value === ",";
    if (!call || !starts || !ends || token.type !== "range_named") return;
    if (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0))
      names.add(token.value.toLowerCase());
  });
  return names;
}

function rewrite(formula: string, value: (token: Token) => string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(tokens.map((token) => ({ ...token, value: value(token) })));
}
