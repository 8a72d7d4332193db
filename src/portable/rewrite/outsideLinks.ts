import { cooName, tokensOf, type Token } from "./tokens";

/** What a formula reaches for outside of its workbook. */
export interface OutsideLinks {
  /** Names of other workbooks, each once. */
  workbooks: string[];
  /** Places on one person's machine or network, in links and in words. */
  paths: string[];
}

/** A workbook in brackets before a sheet, or alone before a name of its own, with the folder that it was in when it was closed. */
const bracketed = /^(.*)\[([^[\]]+)\][^[\]]*$/s;
const alone = /^(.*[\\/])?([^\\/]+\.xl[a-z]+)$/is;
const localPath = /^(?:[A-Za-z]:\\|\\\\|file:|\/Users\/|\/home\/)/i;

/** Other workbooks and local places that a formula names. */
export function outsideLinks(formula: string): OutsideLinks {
  if (!/[[\\/]|\.xl/i.test(formula)) return { workbooks: [], paths: [] };
  const tokens = tokensOf(formula);
  const words = tokens.flatMap(({ type, value }) => (type === "string" ? [value.slice(1, -1)] : []));
  const links = tokens.flatMap((token) => {
    const before = placeBefore(token);
    const match = bracketed.exec(before) ?? alone.exec(before);
    return match ? [{ folder: match[1] ?? "", workbook: match[2] }] : [];
  });
  const paths = [...links.map(({ folder }) => folder), ...words].filter((text) => localPath.test(text));
  return { workbooks: [...new Set(links.map(({ workbook }) => workbook))], paths: [...new Set(paths)] };
}

/** What stands before the "!" of a reference, a name or another add-in's function, without its quotes; "" for nothing. */
function placeBefore({ type, value }: Token): string {
  if (!/^(?:range|context|structured)/.test(type) || cooName(value) !== null) return "";
  const place = type.startsWith("context") ? value : value.slice(0, Math.max(0, value.lastIndexOf("!")));
  return place.startsWith("'") ? place.slice(1, -1).replaceAll("''", "'") : place;
}
