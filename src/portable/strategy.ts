import { literally } from "./literally";
import { pastBorder } from "./border";
import { all, firstOf, itemOf, mayBeBlank, unlessBlank, wordOf } from "./conditions";
import { isCells, isNumberText, minus, operand } from "./formulaText";
import type { Plain, PortableFunction } from "./portableFunction";
import { statusWords } from "./statusWords";

const paceStatus: Plain = ([progress = "", elapsed = "", onTrack = "0.95", behind = "0.75"], known) => {
  if (![onTrack, behind].every((part) => isNumberText(part)) || Number(behind) > Number(onTrack)) return null;
  const atLeast = (limit: string) =>
    all(
      [`${progress}>0`, `${pastBorder(`${operand(progress)}/${operand(elapsed)}-${limit}`)}>=0`],
      [progress, elapsed],
    );
  const words = firstOf(
    [
      [`${pastBorder(minus(progress, "1"))}>=0`, '"Achieved"'],
      [`${elapsed}=0`, '"Not started"'],
      [atLeast(onTrack), '"On track"'],
      [atLeast(behind), '"Behind"'],
    ],
    '"At risk"',
  );
  return itemOf([progress, elapsed], [`${elapsed}<0`, `${elapsed}>1`], words, known);
};

const okrGrade: Plain = ([score = "", kind], known) => {
  const limits = { stretch: ["0.7", "0.4"], committed: ["1", "0.9"] }[wordOf(kind, "stretch") ?? ""];
  if (limits === undefined) return null;
  const [green, amber] = limits.map((limit) => `${pastBorder(minus(score, limit))}>=0`);
  return unlessBlank([score], `IF(${green},"Green",IF(${amber},"Amber","Red"))`, known);
};

/** The place of each cell of a row or column, from 1. */
function placesIn(range: string): string {
  return `(ROW(${range})-MIN(ROW(${range}))+COLUMN(${range})-MIN(COLUMN(${range}))+1)`;
}

const weakest: Plain = ([statuses = "", order]) => {
  if (!isCells(statuses) || (order !== undefined && !isCells(order))) return null;
  const word = literally(`TRIM(${statuses})`);
  const unknown = (list: string) => `SUMPRODUCT((LEN(TRIM(${statuses}))>0)*ISNA(MATCH(${word},${list},0)))>0`;
  if (order !== undefined) {
    const worst = `SUMPRODUCT(MIN(IF(LEN(TRIM(${statuses}))>0,IFNA(MATCH(${word},${order},0),9999),9999)))`;
    const first = `INDEX(${statuses},MATCH(${literally(`INDEX(${order},${worst})`)},${statuses},0))`;
    return `IF(SUMPRODUCT((LEN(TRIM(${statuses}))>0)*1)=0,"",IF(${unknown(order)},#VALUE!,${first}))`;
  }
  const listOf = (words: readonly string[]) => `{${words.map((known) => `"${known}"`).join(",")}}`;
  const firstIn = (words: readonly string[]) =>
    `INDEX(${statuses},ROUND(1/SUMPRODUCT(MAX(ISNUMBER(MATCH(${word},${listOf(words)},0))/${placesIn(statuses)})),0))`;
  const { red, amber, green, gray } = statusWords;
  const found = [red, amber, green, gray].reduceRight((rest, words) => `IFERROR(${firstIn(words)},${rest})`, '""');
  return `IF(${unknown(listOf([...red, ...amber, ...green, ...gray]))},#VALUE!,${found})`;
};

/** For figures in columns; rows are marked by their place, so that a filter keeps their order. */
const changes: Plain = ([keys = "", values = "", keysBefore = "", valuesBefore = "", least = "0"], known) => {
  if (mayBeBlank(least, known) || ![keys, values, keysBefore, valuesBefore].every(isCells)) return null;
  const size = least === "0" ? "1" : `(${pastBorder(`(ABS(gap)-${operand(least)})/(ABS(was)+${operand(least)})`)}>=0)`;
  return [
    `LET(old,IFNA(XMATCH(${keys},${keysBefore}),0)`,
    `was,IF(old>0,INDEX(${valuesBefore},IF(old>0,old,1)),0)`,
    `gap,${values}-was`,
    `kind,IF(old=0,"New",IF(gap>0,"Up","Down"))`,
    `table,HSTACK(${keys},IF(old=0,"",was),${values},IF(old=0,"",gap),kind)`,
    `shown,(LEN(TRIM(${keys}))>0)*IF(old=0,1,(${pastBorder("ABS(gap)/(ABS(was)+(was=0))")}>0)*${size})`,
    `gone,(LEN(TRIM(${keysBefore}))>0)*ISNA(XMATCH(${keysBefore},${keys}))`,
    `left,HSTACK(${keysBefore},${valuesBefore},IF(gone<0,"",""),IF(gone<0,"",""),IF(gone<0,"","Gone"))`,
    `IF(SUM(shown)+SUM(gone)=0,"",FILTER(VSTACK(table,left),VSTACK(shown,gone))))`,
  ].join(",");
};

const PACE = ["progress", "elapsed", "[ontrack]", "[behind]"];

export const strategyFunctions: readonly PortableFunction[] = [
  { name: "PACESTATUS", parameters: PACE, grade: "exact", plain: paceStatus },
  { name: "OKRGRADE", parameters: ["score", "[kind]"], grade: "exact", plain: okrGrade },
  { name: "WEAKEST", parameters: ["statuses", "[order]"], grade: "exact", plain: weakest },
  {
    name: "CHANGES",
    parameters: ["keys", "values", "keys_before", "values_before", "[least]"],
    grade: "lambda",
    plain: changes,
  },
];
