import { tokensOf } from "./formulaTree";

/** What a formula reaches for outside of its workbook. */
export interface OutsideLinks {
  /** Names of other workbooks, each once. */
  workbooks: string[];
  /** Places on one person's machine or network, in links and in words. */
  paths: string[];
}

/** A workbook in brackets before a sheet, with the folder that it was in when it was closed. */
const workbookLink = /'?([^'"[\]!,()]*)\[([^[\]]+)\][^'"!,()[\]]*'?!/g;
const localPath = /^(?:[A-Za-z]:\\|\\\\|file:|\/Users\/|\/home\/)/i;

/** Other workbooks and local places that a formula names. */
export function outsideLinks(formula: string): OutsideLinks {
  if (!/[[\\/]/.test(formula)) return { workbooks: [], paths: [] };
  const tokens = tokensOf(formula);
  const words = tokens.flatMap(({ type, value }) => (type === "string" ? [value.slice(1, -1)] : []));
  const code = tokens.map(({ type, value }) => (type === "string" ? '""' : value)).join("");
  const links = [...code.matchAll(workbookLink)].map(([, folder, workbook]) => ({ folder, workbook }));
  const paths = [...links.map(({ folder }) => folder), ...words].filter((text) => localPath.test(text));
  return { workbooks: [...new Set(links.map(({ workbook }) => workbook))], paths: [...new Set(paths)] };
}
