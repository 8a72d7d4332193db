import { tokenize } from "@borgar/fx";

/** A cell of which a formula names everything that it fills. */
export interface SpillReference {
  /** "" for the formula's own sheet. */
  sheet: string;
  /** Without dollar signs: "D2". */
  cell: string;
}

/** The cells whose blocks a formula names: "D2#", as Excel shows it, and ANCHORARRAY(D2), as files keep it. */
export function spillReferences(formula: string): SpillReference[] {
  if (!/#|ANCHORARRAY/i.test(formula)) return [];
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== "whitespace");
  return tokens.flatMap(({ type, value }, at) => {
    if (!/^range/.test(type)) return [];
    const marked = tokens[at + 1]?.value === "#" || value.endsWith("#");
    const kept = /ANCHORARRAY$/i.test(tokens[at - 2]?.value ?? "") && tokens[at - 1]?.value === "(";
    return marked || kept ? [placeIn(value.replace(/#$/, ""))] : [];
  });
}

function placeIn(reference: string): SpillReference {
  const cut = reference.lastIndexOf("!");
  const sheet = cut < 0 ? "" : reference.slice(0, cut).replace(/^'|'$/g, "").replace(/''/g, "'");
  return {
    sheet,
    cell: reference
      .slice(cut + 1)
      .replace(/\$/g, "")
      .toUpperCase(),
  };
}
